import App
import Database
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Novosibirsk is to install 200 lines by the end of 1965, so many each year; its canteen is planned by the year.
@Suite struct PlanOfYearsTests {
    @Test(arguments: Engine.all) func aPlanOverSevenYearsIsShownAsAWhole(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let years = (1959...1965).map { "Region/Novosibirsk,lines,\($0)-01-01,\($0)-12-31,\($0 == 1965 ? 80 : 20)" }
            let records = (0..<300).map { "Region/Novosibirsk,lines,\(Day("1959-01-01")! + $0),\($0 % 10 == 0 ? 1 : 0)" }
            _ = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,actual"] + records), "--create")
            let answer = desk.pacesetter("import", "--plans", try desk.file("plans.csv", lines: ["unit,indicator,from,until,plan"] + years))
            try #require(answer.code == .success, "\(answer.complaints)")
            try visiting(desk) { browser, outlook in
                var whole = outlook
                whole.span = .plan
                let year = try browser.get(outlook.address(of: .today)).text, plan = try browser.get(whole.address(of: .today)).text
                #expect(year.contains("Whole plan") && !year.contains("1965"))
                // 19 of 200 by the middle of the first of seven years.
                #expect(plan.contains(/31.December.1965/) && plan.contains(/9\.5.%/))
            }
        }
    }

    @Test func wherePlansEndWithTheYearThereIsNoLongerOne() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try #expect(!kupferberg.page("Otto", .today).text.contains("Whole plan"))
        }
    }

    private func visiting(_ desk: Desk, _ look: (Browser, Outlook) throws -> Void) throws {
        let database = try Database.open(desk.address)
        defer { database.close() }
        let (works, unit) = try database.read { db in
            let works = try WorksStore(db).works(of: nil)
            return (works, try #require(UnitStore(db, of: works.id).organisation().unit(at: UnitPath("Region/Novosibirsk"), on: Day("1959-06-01")!)))
        }
        let now = Kupferberg.now
        let site = Site(database, signIn: .cheap(database), log: .silent, now: { now })
        let browser = try Browser(site.router, of: "Ada Lenz", .administrator, over: unit, of: works.id, in: database, at: now)
        try look(browser, Outlook(works: works.id, unit: unit, on: Day("1959-06-30")))
    }
}
