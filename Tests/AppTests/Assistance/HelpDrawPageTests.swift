import App
import Database
import Improvement
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// A spinning mill of twelve people each: frames 01 to 09 lag behind alike, frame 10 alone is ahead. From 31 March on the first three of the
/// drawn order are helped and rise by a quarter.
struct Spinnerei {
    let desk: Desk
    let database: Database
    let site: Site
    let ada: Browser
    let works: Works
    let organisation: Organisation

    static let drawnOn = Day("2026-03-30")!, lastDay = Day("2026-04-30")!

    static func on<T>(_ engine: Engine, _ body: (Spinnerei) throws -> T) throws -> T {
        try Desk.at(engine) { desk in
            let units = ["unit,level,people", "Spinnerei,works,"] + (1...10).map { "Spinnerei/\(frame($0)),team,12" }
            #expect(desk.pacesetter("import", "--units", try desk.file("units.csv", lines: units)).code == .success)
            try record(Day("2026-03-02")!..<Day("2026-03-31")!, at: desk)
            let database = try Database.open(desk.address)
            defer { database.close() }
            return try body(Spinnerei(desk, database))
        }
    }

    private init(_ desk: Desk, _ database: Database) throws {
        (self.desk, self.database) = (desk, database)
        (works, organisation) = try database.read { db in
            let works = try WorksStore(db).works(of: nil)
            return (works, try UnitStore(db, of: works.id).organisation())
        }
        let now = Self.noon(of: Self.drawnOn + 1)
        site = Site(database, signIn: .cheap(database), log: .silent, now: { now })
        ada = try Browser(site.router, of: "Ada Lenz", .administrator, over: organisation.root!, of: works.id, in: database, at: now)
    }

    static func noon(of day: Day) -> Moment { Moment(milliseconds: Int64(day - Day(year: 1970, month: 1, day: 1)) * 86_400_000 + 43_200_000) }
    static func frame(_ number: Int) -> String { "Frame \(number < 10 ? "0" : "")\(number)" }

    static func record(_ days: Range<Day>, at desk: Desk, helped: Set<String> = []) throws {
        let lines = (0..<(days.upperBound - days.lowerBound)).flatMap { number in
            (1...10).map { team in
                let day = days.lowerBound + number, waver = (Int(day.number) * 7 + team * 3) % 11 - 5
                let level = team == 10 ? 130 : helped.contains(frame(team)) ? 105 : 80
                return "Spinnerei/\(frame(team)),yarn,\(day),100,\(level + waver)"
            }
        }
        let answer = desk.pacesetter("import", try desk.file("records-\(days.lowerBound).csv", lines: ["unit,indicator,date,plan,actual"] + lines), "--create")
        #expect(answer.code == .success, "\(answer.complaints)")
    }

    func address(_ frame: String?, _ place: Outlook.Place, _ steps: String...) throws -> Address {
        let path = UnitPath(frame.map { "Spinnerei/" + $0 } ?? "Spinnerei"), unit = try #require(organisation.unit(at: path, on: Self.drawnOn))
        return Address(path: Outlook(works: works.id, unit: unit).path(of: place) + steps)
    }
}

@Suite struct HelpDrawPageTests {
    /// The frames in the order that a page shows.
    private func order(_ page: String) throws -> [String] {
        let list = try #require(page.firstMatch(of: /Drawn order.*?<ol class="list">(.*?)<\/ol>/.dotMatchesNewlines())).1
        return list.matches(of: />(Frame \d\d)</).map { String($0.1) }
    }

    @Test(arguments: Engine.all) func theOrderIsDrawnOnceKeptAndUsedToTellWhatTheHelpBrought(on engine: Engine) throws {
        try Spinnerei.on(engine) { mill in
            let before = try mill.ada.get(mill.address(nil, .help)).text
            #expect(before.contains("Spinnerei: 1\u{A0}unit could be helped, 8\u{A0}wait because nobody has room."))
            #expect(before.contains("Draw among 9\u{A0}units") && Markup(before).flaws.isEmpty)
            #expect(try mill.ada.post(mill.address(nil, .help, "draw")).status == .seeOther)
            #expect(try mill.ada.post(mill.address(nil, .help, "draw")).status == .conflict, "drawn once")

            let page = try mill.ada.get(mill.address(nil, .help)).text, order = try order(page)
            #expect(
                Set(order) == Set((1...9).map(Spinnerei.frame)) && page.contains("drawn by lot on 31 March 2026, seed "),
                "\(page.firstMatch(of: /drawn by lot.{30}/)?.0 ?? "")")
            #expect(page.contains("→ ") && page.contains(">\(order[0])</a></h3>"), "who was drawn first is helped first")
            let audited = try mill.database.read { try AuditStore($0, of: mill.works.id).latest(1) }
            #expect(audited.map(\.what) == [.helpDrawn])

            try Spinnerei.record(Day("2026-03-31")!..<Spinnerei.lastDay, at: mill.desk, helped: Set(order.prefix(3)))
            let units = order.prefix(3).flatMap { ["--unit", "Spinnerei/" + $0] }
            let told = mill.desk.run(["effect", "--since", "2026-03-31", "--on", "2026-04-29", "--db", mill.desk.address] + units).output
            #expect(told.contains("it worked.") && told.contains("compared is with 6\u{A0}units of that order still waiting."), "\(told)")
            let passedOver = [order[0], order[2]].flatMap { ["--unit", "Spinnerei/" + $0] }
            let other = mill.desk.run(["effect", "--since", "2026-03-31", "--on", "2026-04-29", "--db", mill.desk.address] + passedOver).output
            #expect(!other.contains("drawn by lot"))
        }
    }

    @Test func whoDecidesNothingDrawsNothing() throws {
        try Spinnerei.on(.sqlite) { mill in
            let reader = try Browser(
                mill.site.router, of: "Rita Lang", .engineer, over: mill.organisation.root!, of: mill.works.id, in: mill.database,
                at: Spinnerei.noon(of: Spinnerei.drawnOn + 1))
            #expect(try reader.post(mill.address(nil, .help, "draw")).status == .forbidden)
            #expect(try !reader.get(mill.address(nil, .help)).text.contains("Draw among"))
        }
    }
}
