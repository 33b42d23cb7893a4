import Database
import Foundation
import Terminal
import TestSupport
import Testing

/// What stands at Mansfeld goes into files, and from the files into another database.
@Suite struct ExportTests {
    private static let whats = ["units", "indicators", "calendar", "plans", "records"]

    @Test(arguments: Engine.all) func whatIsExportedImportsToTheSameState(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            let files = try exports(of: desk)
            try Desk.at(engine) { other in
                for (what, file) in zip(Self.whats, files) {
                    let answer = other.run((what == "records" ? ["import", file] : ["import", "--\(what)", file]) + ["--db", other.address])
                    #expect(answer.code == .success, "\(what): \(answer.complaints)")
                    if what == "units" {
                        _ = other.pacesetter(
                            "works", "Mansfeld", "--time-zone", "Europe/Berlin", "--day-begins", "06:00", "--rest", "sun", "--months", "1,1,1,1,1,1,1,1,1,1,1,2"
                        )
                    }
                }
                for (file, again) in zip(files, try exports(of: other)) { #expect(try lines(file) == lines(again)) }
                #expect(try other.briefLines() == desk.briefLines())
                #expect(other.pacesetter("check").lastLine == "sound")
            }
        }
    }

    @Test(arguments: Engine.all) func importedWhereItComesFromItChangesNothing(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            try desk.sweep()
            let tables = ["unit", "unit_trait", "placement", "indicator", "plan", "statement", "remark"]
            let before = try tables.map { try desk.count($0) }
            for (what, file) in zip(Self.whats, try exports(of: desk)) {
                #expect(desk.run((what == "records" ? ["import", file] : ["import", "--\(what)", file]) + ["--db", desk.address]).code == .success)
            }
            #expect(try tables.map { try desk.count($0) } == before)
        }
    }

    @Test(arguments: Engine.all) func partsHoursAndRemarksStandInTheFile(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            let text = desk.pacesetter("export", "--format", "csv").output
            #expect(text.hasPrefix("unit,unit_code,indicator,date,hour,shift,part,plan,plan_base,actual,base,trade,reason,minutes,note,source_id\n"))
            // Five in the morning belongs to the day before; the file says the civil day again.
            #expect(text.contains("Mansfeld/Combine/Thälmann/Balvi,,copper,1959-07-09,5,night,,,,4,,,,,,\n"))
            #expect(text.contains("Mansfeld/Combine/Thälmann,,quality,1959-07-06,,,,,,90,100,hewing,\"lamp, broken\",12.5,\"two\nlines\",Q-1\n"))
            #expect(text.contains("Mansfeld/Office/Thälmann,,copper,1959-07-02,,,,,,20,,,,,,\n") && !text.contains(",99,") && !text.contains(",1000,"))
        }
    }

    @Test(arguments: Engine.all) func aUnitAndASpanCanBeTakenAlone(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            let text = desk.pacesetter("export", "--format", "csv", "--unit", "Mansfeld/Office", "--from", "1959-07-03").output
            #expect(text.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[2] } == ["1959-07-03", "1959-07-04", "1959-07-05"])
            #expect(desk.pacesetter("export", "--unit", "Mansfeld/Nowhere").complaints.contains("No unit has ever stood at"))
            let units = desk.pacesetter("export", "--what", "units", "--unit", "Mansfeld/Combine/Thälmann").output
            #expect(
                units.contains("Mansfeld,M,") && units.contains(",B,team,12,early,hewing,ore,\"scraper, long\",,teams,0,1959-07-07,") && !units.contains(",O,"))
        }
    }

    @Test func aFileStandsInItsPlaceOnlyWhenItIsComplete() throws {
        try Desk.at(.sqlite) { desk in
            try Mansfeld.fill(desk)
            let path = desk.folder.appending(path: "records.csv").path
            #expect(desk.pacesetter("export", "--out", path).lastLine == "\(path): 17 records")
            #expect(!FileManager.default.fileExists(atPath: path + ".unfinished"))
            #expect(desk.pacesetter("export", "--out", "nowhere/records.csv").complaints.contains("nowhere/records.csv cannot be written"))
        }
    }

    @Test func aWrongCallIsToldInASentence() throws {
        try Desk.at(.sqlite) { desk in
            #expect(desk.pacesetter("export", "--format", "xml").code == .usedWrongly)
            #expect(desk.pacesetter("export", "--what", "people").complaints.contains("records, units, indicators, plans, calendar"))
            #expect(desk.pacesetter("export", "records.csv").complaints.contains("--out records.csv"))
            #expect(desk.pacesetter("export", "--from", "1959-07-02", "--until", "1959-07-01").code == .usedWrongly)
        }
    }

    private func exports(of desk: Desk) throws -> [String] {
        try Self.whats.map { what in
            let path = desk.folder.appending(path: "\(what)-\(UUID().uuidString).csv").path
            let answer = desk.pacesetter("export", "--format", "csv", "--what", what, "--out", path)
            try #require(answer.code == .success, "\(answer.complaints)")
            return path
        }
    }

    /// Another database gives its units other numbers, and so another order.
    private func lines(_ path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init).sorted()
    }
}
