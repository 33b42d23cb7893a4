import App
import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Two halls of Ostwerk with the same plan, from April 2025 to the middle of January. Hall B reaches it; Hall A reaches less from day to day.
@Suite struct LastingGapPageTests {
    private func load(_ desk: Desk, hallA level: Int) throws {
        let records = (0..<290).flatMap { number in
            [("A", level), ("B", 100)].map { hall, level in
                let waver = (number * 7 + hall.utf8.count * 3 + (hall == "A" ? 4 : 0)) % 11 - 5
                return "Ostwerk/Hall \(hall),pieces,\(day(number)),100,\(level + waver)"
            }
        }
        let told = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual"] + records), "--create")
        try #require(told.code == .success, "\(told.complaints)")
    }

    private func day(_ number: Int) -> String {
        let date = Calendar(identifier: .gregorian).date(byAdding: .day, value: number, to: Date(timeIntervalSince1970: 1_743_508_800))!
        return date.formatted(.iso8601.year().month().day())
    }

    @Test(arguments: Engine.all) func ofTwoHallsTheOneThatStaysBehindForThreeQuartersIsCalledOut(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try load(desk, hallA: 92)
            let text = desk.pacesetter("compare", "--unit", "Ostwerk/Hall A").output
            #expect(text.contains("It has reliably lain behind its like for 3\u{A0}quarters on end."))
            #expect(
                desk.pacesetter("compare", "--unit", "Ostwerk/Hall B").output.contains("It has reliably lain ahead of its like for 3\u{A0}quarters on end."))
            let brief = try #require(try JSONSerialization.jsonObject(with: Data(desk.pacesetter("brief", "--format", "json").output.utf8)) as? [String: Any])
            let gaps = brief.list("lasting_gaps")
            #expect(gaps.map { $0.text("unit") } == ["Ostwerk/Hall A"] && gaps.first?["quarters"] as? Int == 3)
            #expect(try #require(gaps.first?["gap_high"] as? Double) < -0.01)
            #expect(desk.pacesetter("brief").output.contains("Gaps that last\n  Ostwerk/Hall A: pieces, 3\u{A0}quarters"))
        }
    }

    @Test func ofTwoHallsAlikeNobodyIsCalledOut() throws {
        try Desk.at(.sqlite) { desk in
            try load(desk, hallA: 100)
            #expect(!desk.pacesetter("compare", "--unit", "Ostwerk/Hall A").output.contains("on end"))
            #expect(!desk.pacesetter("brief").output.contains("Gaps that last"))
        }
    }

    /// On the works' own page of the day, not far down at each hall alone.
    @Test(arguments: Engine.all) func todayCallsOutTheHallThatStaysBehind(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try load(desk, hallA: 92)
            let database = try Database.open(desk.address)
            defer { database.close() }
            let (works, organisation) = try database.read { db in
                let works = try WorksStore(db).works(of: nil)
                return (works, try UnitStore(db, of: works.id).organisation())
            }
            let now = Moment(milliseconds: 1_768_651_200_000), site = Site(database, signIn: .cheap(database), log: .silent, now: { now })
            let root = try #require(organisation.root),
                ada = try Browser(site.router, of: "Ada Lenz", .administrator, over: root, of: works.id, in: database, at: now)
            func today() throws -> String {
                try ada.get(Outlook(works: works.id, unit: root).address(of: .today)).text.replacing("\u{A0}", with: " ")
            }
            let page = try today(), hallA = try #require(organisation.unit(at: UnitPath("Ostwerk/Hall A"), on: Day("2026-01-12")!))
            #expect(page.contains("Gaps that last") && page.contains("pieces, 3 quarters"), "\(page)")
            #expect(page.contains("units/\(hallA.number)/peers") && Markup(page).flaws.isEmpty)
            // The whole last quarter of Hall A is stated anew, far above the plan.
            let corrected = (183..<275).map { "Ostwerk/Hall A,pieces,\(day($0)),100,\(120 + $0 % 5)" }
            let told = desk.pacesetter("import", try desk.file("corrected.csv", lines: ["unit,indicator,date,plan,actual"] + corrected))
            try #require(told.code == .success, "\(told.complaints)")
            #expect(try !today().contains("Gaps that last"))
        }
    }
}
