import Database
import Planning
import TestSupport
import Testing
import Web
import Works

/// Pavel comes back to the mines he chose, and to those he looked at last.
@Suite struct MarkPageTests {
    private func pavel(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Pavel Novak", .headOfUnit, over: "Kupferberg") }

    private func look(_ name: String, _ kupferberg: Kupferberg, by browser: Browser) throws -> String {
        try browser.respond(to: .get(try kupferberg.address(name, .today), headers: ["Accept-Language": "en"])).text
    }

    private func star(_ name: String, _ value: String, _ kupferberg: Kupferberg, by browser: Browser, back: String = "/") throws -> Response {
        let address = Address(path: ["works", String(kupferberg.works.id.number), "units", String(try kupferberg.id(name).number), "favourite"])
        return browser.respond(to: .post(address, ["favourite": value, "back": back]))
    }

    private func marked(_ page: String) -> Substring { page.firstMatch(of: /<nav class="marked".*?<\/nav>/)?.output ?? "" }

    private func suggested(_ kupferberg: Kupferberg, by browser: Browser) throws -> String {
        try browser.respond(to: .get(Address(path: ["works", String(kupferberg.works.id.number), "search", "suggestions"]))).text
    }

    @Test(arguments: Engine.all) func aStarIsGivenAndTakenBackOnThePageOfTheUnit(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let pavel = try pavel(kupferberg), back = try kupferberg.address("Otto", .today).string
            #expect(try look("Otto", kupferberg, by: pavel).contains(#"aria-label="Add to your favourites""#))
            let given = try star("Otto", "1", kupferberg, by: pavel, back: back)
            #expect(given.status == .seeOther && given.headers["Location"] == back)
            #expect(try look("Otto", kupferberg, by: pavel).contains(#"aria-label="Remove from your favourites""#))
            #expect(try marked(look("Kupferberg", kupferberg, by: pavel)).contains("</span>Otto "))
            _ = try star("Otto", "1", kupferberg, by: pavel)
            _ = try star("Otto", "0", kupferberg, by: pavel)
            #expect(try look("Otto", kupferberg, by: pavel).contains(#"aria-label="Add to your favourites""#))
        }
    }

    @Test(arguments: Engine.all) func whatWasSeenLastStandsFirstAndOnlyOnce(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let pavel = try pavel(kupferberg)
            for name in ["Otto", "Paul", "Otto"] { _ = try look(name, kupferberg, by: pavel) }
            // All at the same moment of the tests' clock: they stand by their numbers.
            let page = try look("Kupferberg", kupferberg, by: pavel)
            #expect(marked(page).ranges(of: "Otto").count == 1 && marked(page).ranges(of: "Paul").count == 1)
            #expect(Markup(page).flaws.isEmpty)
            #expect(try suggested(kupferberg, by: pavel).contains("<b>Otto</b>"))
        }
    }

    @Test func marksAreOnesOwn() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            _ = try star("Otto", "1", kupferberg, by: pavel(kupferberg))
            #expect(try !marked(look("Kupferberg", kupferberg, by: kupferberg.router)).contains("Otto"))
            #expect(try !suggested(kupferberg, by: kupferberg.router).contains("Otto"))
        }
    }

    @Test func aFavouriteThatOneMayNoLongerSeeIsNotShown() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let ivan = try kupferberg.browser(of: "Ivan Ruda", .teamLeader, over: "Paul")
            #expect(try star("Otto", "1", kupferberg, by: ivan).status == .forbidden)
            #expect(try !suggested(kupferberg, by: ivan).contains("Otto"))
        }
    }

    @Test(arguments: ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"]) func aStarLeadsNowhereElse(back: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let response = try star("Otto", "1", kupferberg, by: pavel(kupferberg), back: back)
            #expect(response.headers["Location"] == (try kupferberg.address("Otto", .today).string))
        }
    }
}
