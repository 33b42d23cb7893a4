import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Bert Noll and Tine Falk share the work on Otto's wagons.
@Suite struct DayNewsPageTests {
    private func news(_ kupferberg: Kupferberg) -> Address { Address(path: ["works", String(kupferberg.works.id.number), "news"]) }

    private func isAnnounced(to browser: Browser, _ kupferberg: Kupferberg) throws -> Bool {
        try browser.get(kupferberg.address("Otto", .today)).text.contains("class=\"account news\"")
    }

    @Test(arguments: Engine.all) func theBarSaysThatThereIsNewsOnlyWhereThereIsAndUntilItIsLookedAt(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let work = try SharedWork(kupferberg)
            #expect(try !isAnnounced(to: work.bert, kupferberg), "nothing happened yesterday")
            try work.remark("Paul lends us three wagons", by: "Tine Falk", on: Kupferberg.yesterday)
            #expect(try isAnnounced(to: work.bert, kupferberg))
            #expect(try !isAnnounced(to: work.tine, kupferberg), "she knows what she wrote herself")
            #expect(try !isAnnounced(to: kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines"), kupferberg), "she does not share it")
            let page = try work.bert.get(news(kupferberg)).text
            #expect(page.contains("Paul lends us three wagons") && page.contains("Too few wagons") && !page.contains("Tine Falk"))
            #expect(Markup(page).flaws.isEmpty, "\(Markup(page).flaws)")
            #expect(try !isAnnounced(to: work.bert, kupferberg))
        }
    }

    @Test(arguments: Engine.all) func whoWantsNoNewsIsToldOfNothingUntilTheyWantThemAgain(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let work = try SharedWork(kupferberg), page = news(kupferberg)
            try work.remark("Paul lends us three wagons", by: "Tine Falk", on: Kupferberg.yesterday)
            #expect(work.bert.post(page, ["wish": "none"]).status == .seeOther)
            #expect(try !isAnnounced(to: work.bert, kupferberg))
            #expect(work.bert.post(page, ["wish": "daily"]).status == .seeOther)
            #expect(try isAnnounced(to: work.bert, kupferberg))
        }
    }

    @Test func aDayOnWhichNothingHappenedSaysSo() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let work = try SharedWork(kupferberg)
            let text = try work.bert.get(
                Address(path: news(kupferberg).string.split(separator: "/").map(String.init), query: [(name: "day", value: "1959-01-01")])
            )
            .text
            #expect(text.contains("Nothing new") && Markup(text).flaws.isEmpty)
        }
    }
}
