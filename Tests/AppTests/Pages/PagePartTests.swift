import DailyManagement
import Database
import Planning
import Synchronization
import TestSupport
import Testing
import Web
import Works

/// What other capabilities bring to the pages of a unit stands there, and is as new as what it rests on.
@Suite struct PagePartTests {
    /// A section that says how often it was written anew.
    private func turns(on basis: PageSection.Basis) -> PageSection {
        let turns = Turns()
        return PageSection(on: basis) { _ in
            let turn = turns.next()
            return { $0.p("Turn \(turn)") }
        }
    }

    private final class Turns: Sendable {
        private let count = Mutex(0)

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    /// Ada in front of pages to which only the given parts are brought.
    private func ada(_ kupferberg: Kupferberg, before parts: PageParts) throws -> Browser {
        let desk = PlanningDesk(kupferberg.database)
        var doors = Doors(
            Router(log: .silent), Porter(kupferberg.database, premises: { try desk.premises(of: $0) }, factor: .advised, now: { Kupferberg.now }))
        TodayRoutes.add(to: &doors, desk, parts: parts)
        UnitRoutes.add(to: &doors, desk, parts: parts)
        return try Browser(
            doors.router, of: "Ada Lenz", .teamLeader, over: try kupferberg.id("Otto"), of: kupferberg.works.id, in: kupferberg.database, at: Kupferberg.now)
    }

    private func stepOfAMatter(_ kupferberg: Kupferberg) throws {
        try kupferberg.database.write { try EntryStore($0, of: kupferberg.works.id).announceMatter() }
    }

    @Test(arguments: Engine.all) func whatRestsOnMattersIsWrittenAnewAfterAStepAndKeptBetween(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let ada = try ada(kupferberg, before: PageParts(sections: [turns(on: .matters)]))
            let today = try kupferberg.address("Otto", .today)
            #expect(try ada.respond(to: .get(today)).text.contains("Turn 1"))
            #expect(try ada.respond(to: .get(today)).text.contains("Turn 1"))
            try stepOfAMatter(kupferberg)
            #expect(try ada.respond(to: .get(today)).text.contains("Turn 2"))
        }
    }

    @Test func whatRestsOnFiguresIsKeptThroughAStepOfAMatter() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let ada = try ada(kupferberg, before: PageParts(sections: [turns(on: .figures)]))
            let today = try kupferberg.address("Otto", .today)
            _ = ada.respond(to: .get(today))
            try stepOfAMatter(kupferberg)
            #expect(try ada.respond(to: .get(today)).text.contains("Turn 1"))
            _ = try kupferberg.enter("Otto", ["copper": "97.5"])
            #expect(try ada.respond(to: .get(today)).text.contains("Turn 2"))
        }
    }

    @Test func aSectionKnowsWhosePageItStandsOnAndMayStayAway() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let greasing = PageSection(on: .figures) { place in { $0.p("Ada greases \(place.path.name) by \(place.on)") } }
            let ada = try ada(kupferberg, before: PageParts(sections: [greasing, PageSection(on: .figures) { _ in nil }]))
            for place in [Outlook.Place.today, .unit] {
                #expect(try ada.respond(to: .get(try kupferberg.address("Otto", place))).text.contains("Ada greases Otto by 1959-07-10"))
            }
        }
    }

    @Test func whereSomebodyFallsBehindTheWaysToHelpStandBesideIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let way = try kupferberg.address("Mines", .help).string
            #expect(try kupferberg.page("Mines", .today).text.contains("href=\"\(way)\""))
            #expect(try !kupferberg.page("Paul", .today).text.contains("/help\""), "nobody falls behind there")
            #expect(try kupferberg.page("Paul", .unit).text.contains("/help\""), "one may ask all the same")
        }
    }
}
