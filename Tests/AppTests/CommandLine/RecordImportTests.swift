import Database
import Foundation
import Planning
import Tables
import Terminal
import TestSupport
import Testing
import Works

/// Otto Brosowski's mine takes its records from files: team Balvi and team Heidike, in July 1959.
@Suite struct RecordImportTests {
    static let header = "unit,indicator,date,plan,actual"
    static let balvi = "Otto Brosowski/Balvi", heidike = "Otto Brosowski/Heidike"

    static func july(_ team: String, _ days: ClosedRange<Int>, plan: Int = 10, actual: Int) -> [String] {
        days.map { "\(team),copper,1959-07-\($0 < 10 ? "0" : "")\($0),\(plan),\(actual)" }
    }

    @Test(arguments: Engine.all) func aNewWorksComesFromOneFile(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file("july.csv", lines: [Self.header] + Self.july(Self.balvi, 1...10, actual: 8) + Self.july(Self.heidike, 1...10, actual: 11))
            let answer = desk.pacesetter("import", file, "--create")
            #expect(answer.code == .success)
            #expect(answer.lastLine.hasSuffix(": 20 rows, 4 created, 0 questionable, 0 bad"))
            let totals = try desk.totals()
            #expect(totals[Self.balvi]?.number("completion") == 0.8)
            #expect(totals["Otto Brosowski"]?.number("actual_to_date") == 190)
            #expect(desk.pacesetter("check").lastLine == "sound")
        }
    }

    @Test(arguments: Engine.all) func theSameFileAgainChangesNothing(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file("july.csv", lines: [Self.header] + Self.july(Self.balvi, 1...10, actual: 8))
            #expect(desk.pacesetter("import", file, "--create").code == .success)
            let before = try (desk.count("statement"), desk.count("unit"))
            #expect(desk.pacesetter("import", file, "--create").lastLine.hasSuffix("10 rows, 0 created, 0 questionable, 0 bad"))
            #expect(try desk.count("statement") == before.0 && desk.count("unit") == before.1)
        }
    }

    @Test(arguments: Engine.all) func aNameThatIsGivenWhileTheFileIsReadIsNotGivenAgain(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", try desk.file("july.csv", lines: [Self.header] + Self.july(Self.balvi, 1...10, actual: 8)), "--create")
            let database = try Database.open(desk.address)
            defer { database.close() }
            var options = RecordImport.Options(), isRenamed = false
            options.missing = .create
            let clerk = Author(name: "Erna Kloß", source: "ore.csv", at: .now)
            let report = try RecordImport(into: database, by: clerk, options, console: .collecting()).run {
                if !isRenamed { try rename("copper", to: "ore", in: database, by: clerk) }
                isRenamed = true
                return MemorySource("\(Self.header)\n\(Self.balvi),ore,1959-07-11,10,8\n")
            }
            #expect(report.isRight && report.counts.created == 0)
            #expect(desk.pacesetter("export", "--what", "indicators").output.components(separatedBy: "\nore,").count == 2)
            #expect(desk.pacesetter("check").lastLine == "sound")
        }
    }

    private func rename(_ name: String, to new: String, in database: Database, by author: Author) throws {
        try database.write { db in
            let works = try WorksStore(db).works(of: nil).id, book = try IndicatorStore(db, of: works).book(), id = try #require(book.id(named: name))
            var indicator = try #require(book[id])
            indicator.name = new
            try IndicatorStore(db, of: works).state(indicator, as: id, by: EntryStore(db, of: works).record(.indicators, by: author))
        }
    }

    @Test(arguments: Engine.all) func aCorrectionReplacesAndCanBeTakenBack(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", try desk.file("july.csv", lines: [Self.header] + Self.july(Self.balvi, 1...10, actual: 8)), "--create")
            let correction = desk.pacesetter("import", try desk.file("corrected.csv", Self.header, "\(Self.balvi),copper,1959-07-03,,9"))
            #expect(try desk.totals()[Self.balvi]?.number("actual_to_date") == 81)
            let number = correction.lastLine.split(separator: " ")[1].dropLast()
            #expect(desk.pacesetter("import", "--undo", String(number)).code == .success)
            #expect(try desk.totals()[Self.balvi]?.number("actual_to_date") == 80)
            #expect(desk.pacesetter("import", "--undo", String(number)).complaints.contains("already taken back"))
        }
    }

    @Test(arguments: Engine.all) func whatCameLaterStaysWhenAnImportIsTakenBack(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", try desk.file("july.csv", lines: [Self.header] + Self.july(Self.balvi, 1...10, actual: 8)), "--create")
            let wrong = desk.pacesetter("import", try desk.file("wrong.csv", lines: [Self.header] + Self.july(Self.balvi, 1...10, actual: 80)))
            _ = desk.pacesetter("import", try desk.file("right.csv", Self.header, "\(Self.balvi),copper,1959-07-10,10,12"))
            _ = desk.pacesetter("import", "--undo", String(wrong.lastLine.split(separator: " ")[1].dropLast()))
            #expect(try desk.totals()[Self.balvi]?.number("actual_to_date") == 84)
        }
    }

    @Test(arguments: Engine.all) func anEmptyActualErasesNothing(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", try desk.file("july.csv", lines: [Self.header] + Self.july(Self.balvi, 1...10, actual: 8)), "--create")
            _ = desk.pacesetter("import", try desk.file("plan.csv", Self.header, "\(Self.balvi),copper,1959-07-03,20,"))
            let total = try desk.totals()[Self.balvi]
            #expect(total?.number("actual_to_date") == 80 && total?.number("plan_to_date") == 110)
        }
    }

    @Test(arguments: Engine.all) func aFileWithAWrongRowStoresNothingAndSaysWhere(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file(
                "july.csv", Self.header, "\(Self.balvi),copper,1959-07-01,10,8", "\(Self.balvi),copper,1959-07-32,10,8", "\(Self.balvi),copper,1959-07-02,ten,8"
            )
            let answer = desk.pacesetter("import", file, "--create")
            #expect(answer.code == .foundWrong)
            #expect(answer.complaints.contains("line 3, column \"date\": found \"1959-07-32\", expected a day as YYYY-MM-DD"))
            #expect(answer.complaints.contains("line 4, column \"plan\": found \"ten\", expected a number"))
            #expect(answer.lastLine == "import refused: 3 rows, 0 created, 0 questionable, 2 bad")
            #expect(try desk.count("statement") == 0 && desk.count("works") == 0)
        }
    }

    @Test(arguments: Engine.all) func withSkipBadTheRestIsStoredAndTheWrongRowsAreSetAside(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file(
                "july.csv", Self.header, "\(Self.balvi),copper,1959-07-01,10,8", "\"\(Self.balvi)\",copper,1959-07-32,10,\"8\"",
                "\(Self.balvi),copper,1959-07-03,10", "\(Self.balvi),copper,1959-07-04,10,9")
            let answer = desk.pacesetter("import", file, "--create", "--skip-bad")
            #expect(answer.code == .foundWrong)
            #expect(answer.lastLine.hasSuffix("4 rows, 3 created, 0 questionable, 2 bad"))
            #expect(try desk.totals("--on", "1959-07-04")[Self.balvi]?.number("actual_to_date") == 17)
            let bad = try desk.text(of: file + ".bad.csv").split(separator: "\n")
            #expect(bad.count == 3)
            #expect(bad[0] == "unit,indicator,date,plan,actual,problem")
            #expect(bad[1].hasPrefix("\(Self.balvi),copper,1959-07-32,10,8,") && bad[1].contains("expected a day"))
            #expect(bad[2].hasPrefix("\(Self.balvi),copper,1959-07-03,10,,") && bad[2].contains("found 4 cells"))
        }
    }

    @Test(arguments: Engine.all) func twoRowsAboutOneThingAreAnErrorThatNamesBoth(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file(
                "july.csv", Self.header, "\(Self.balvi),copper,1959-07-01,10,8", "\(Self.heidike),copper,1959-07-01,10,8",
                "\(Self.balvi),copper,1959-07-01,10,9")
            let answer = desk.pacesetter("import", file, "--create")
            #expect(answer.code == .foundWrong)
            #expect(answer.complaints.contains("line 4: found a second row about \"\(Self.balvi)\", copper, 1959-07-01"))
            #expect(answer.complaints.contains("line 2"))
        }
    }

    @Test func ofTwoRowsAboutOneThingBothAreSetAside() throws {
        try Desk.at(.sqlite) { desk in
            let file = try desk.file(
                "july.csv", Self.header, "\(Self.balvi),copper,1959-07-01,10,8", "\(Self.heidike),copper,1959-07-01,10,8",
                "\(Self.balvi),copper,1959-07-01,10,9")
            #expect(desk.pacesetter("import", file, "--create", "--skip-bad").lastLine.hasSuffix("3 rows, 4 created, 0 questionable, 2 bad"))
            let bad = try desk.text(of: file + ".bad.csv").split(separator: "\n")
            #expect(bad.count == 3 && bad[1].contains("10,8,") && bad[1].contains("line 4") && bad[2].contains("10,9,") && bad[2].contains("line 2"))
        }
    }

    /// Ten thousand wrong rows, one in two: the file of bad rows holds each, in the order of the file.
    @Test func manyWrongRowsAreSetAsideInTheirOrder() throws {
        try Desk.at(.sqlite) { desk in
            let rows = (1...20_000).map { "\(Self.balvi),copper,\($0.isMultiple(of: 2) ? "never" : (Day("1959-07-01")! + $0).description),10,\($0)" }
            let file = try desk.file("july.csv", lines: [Self.header] + rows)
            #expect(desk.pacesetter("import", file, "--create", "--skip-bad").lastLine.hasSuffix("10000 bad"))
            let bad = try desk.text(of: file + ".bad.csv").split(separator: "\n").dropFirst()
            #expect(bad.count == 10_000 && bad.enumerated().allSatisfy { $1.contains(",never,10,\(2 * ($0 + 1)),") })
        }
    }

    @Test(arguments: Engine.all) func withAddTheyAreParts(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file("july.csv", Self.header, "\(Self.balvi),copper,1959-07-01,5,4", "\(Self.balvi),copper,1959-07-01,5,3")
            #expect(desk.pacesetter("import", file, "--create", "--add").code == .success)
            #expect(try desk.totals("--on", "1959-07-01")[Self.balvi]?.number("actual_to_date") == 7)
            _ = desk.pacesetter("import", file, "--add")
            #expect(try desk.totals("--on", "1959-07-01")[Self.balvi]?.number("actual_to_date") == 7)
            #expect(try desk.count("statement") == 2)
        }
    }

    @Test(arguments: Engine.all) func anUnknownUnitOrIndicatorIsOnlyCreatedWhenAsked(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", try desk.file("july.csv", Self.header, "\(Self.balvi),copper,1959-07-01,10,8"), "--create")
            let answer = desk.pacesetter(
                "import", try desk.file("more.csv", Self.header, "Otto Brosowski/Liter,copper,1959-07-01,10,8", "\(Self.balvi),ore,1959-07-01,10,8"))
            #expect(answer.code == .foundWrong)
            #expect(answer.complaints.contains("line 2, column \"unit\": found \"Otto Brosowski/Liter\", expected a unit of this works"))
            #expect(answer.complaints.contains("line 3, column \"indicator\": found \"ore\", expected one of copper"))
        }
    }

    @Test(arguments: Engine.all) func aDryRunChecksEverythingAndStoresNothing(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file("july.csv", lines: [Self.header] + Self.july(Self.balvi, 1...10, actual: 8))
            #expect(desk.pacesetter("import", file, "--create", "--dry-run").lastLine == "import (dry run): 10 rows, 3 created, 0 questionable, 0 bad")
            #expect(try desk.count("works") == 0)
            _ = desk.pacesetter("import", file, "--create")
            let entries = try desk.count("entry")
            let more = try desk.file("more.csv", lines: [Self.header] + Self.july(Self.balvi, 11...12, actual: 8) + Self.july(Self.heidike, 1...2, actual: 8))
            #expect(desk.pacesetter("import", more, "--create", "--dry-run").code == .success)
            #expect(try desk.count("entry") == entries && desk.count("statement") == 10)
        }
    }

    @Test(arguments: Engine.all) func aFileAboutAnotherWorksIsRefused(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let answer = desk.pacesetter(
                "import", try desk.file("july.csv", Self.header, "\(Self.balvi),copper,1959-07-01,10,8", "Thälmann/Liter,copper,1959-07-01,10,8"), "--create")
            #expect(answer.complaints.contains("line 3, column \"unit\": found \"Thälmann/Liter\", expected a unit of \"Otto Brosowski\""))
        }
    }

    @Test(arguments: Engine.all) func semicolonsAndDecimalCommasComeByDeclaration(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file("juli.csv", "unit;indicator;date;plan;actual", "\(Self.balvi);copper;1.7.1959;10,5;8,25")
            let plain = desk.pacesetter("import", file, "--create")
            #expect(plain.complaints.contains("--map 'date={date|date:"))
            let answer = desk.pacesetter(
                "import", file, "--create", "--map", "date={date|date:d.M.yyyy}", "--map", "plan={plan|number:,}", "--map", "actual={actual|number:,}")
            #expect(answer.code == .success)
            #expect(try desk.totals("--on", "1959-07-01")[Self.balvi]?.number("actual_to_date") == 8.25)
        }
    }

    @Test(arguments: Engine.all) func theNightShiftCountsForTheDayTheWorksSays(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter(
                "import", try desk.file("plan.csv", Self.header, "\(Self.balvi),copper,1959-07-01,10,", "\(Self.balvi),copper,1959-07-02,10,"), "--create")
            _ = desk.pacesetter("works", "Otto Brosowski", "--day-begins", "06:00")
            let hours = try desk.file(
                "hours.csv", "unit,indicator,date,hour,shift,actual", "\(Self.balvi),copper,1959-07-01,22,night,3", "\(Self.balvi),copper,1959-07-02,5,night,4",
                "\(Self.balvi),copper,1959-07-02,6,early,5")
            #expect(desk.pacesetter("import", hours).code == .success)
            #expect(try desk.totals("--on", "1959-07-01")[Self.balvi]?.number("actual_to_date") == 7)
            #expect(try desk.totals("--on", "1959-07-02")[Self.balvi]?.number("actual_to_date") == 12)
        }
    }

    @Test(arguments: Engine.all) func figuresWithABaseMakeARatioThatAddsUpRightly(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file(
                "quality.csv", "unit,indicator,date,plan,actual,base", "\(Self.balvi),quality,1959-07-01,0.9,90,100",
                "\(Self.heidike),quality,1959-07-01,0.9,200,400")
            #expect(desk.pacesetter("import", file, "--create").complaints.contains("taken for a ratio"))
            // 290 of 500, not the mean of 90 and 50 per cent.
            #expect(try desk.totals("--on", "1959-07-01")["Otto Brosowski"]?.number("actual_to_date") == 290)
            #expect(try desk.totals("--on", "1959-07-01")["Otto Brosowski"]?.number("plan_to_date") == 450)
        }
    }

    @Test func aWrongCallIsToldInASentence() throws {
        try Desk.at(.sqlite) { desk in
            #expect(desk.pacesetter("import").code == .usedWrongly)
            #expect(desk.pacesetter("import", "nowhere.csv").complaints.contains("nowhere.csv cannot be read"))
            let nameless = try desk.file("a.csv", "team,day", "x,y")
            #expect(desk.pacesetter("import", nameless, "--create").complaints.contains("nothing says the unit"))
            #expect(desk.pacesetter("import", "--undo", "7").complaints.contains("holds no works yet"))
            #expect(desk.pacesetter("brief").complaints.contains("holds no works yet"))
            #expect(desk.run(["brief", "--db", desk.address + ".other"]).complaints.contains("There is no database"))
            #expect(!FileManager.default.fileExists(atPath: desk.address + ".other"))
        }
    }
}
