import Database
import Planning
import TestSupport
import Testing
import Web
import Works

/// Whoever looks for a mine of Kupferberg finds it, with how it stands, and nobody finds what they may not see.
@Suite struct SearchPageTests {
    private func search(_ text: String, _ kupferberg: Kupferberg, by browser: Browser? = nil, _ more: String = "", language: String = "en") throws -> String {
        let address = Address(path: ["works", String(kupferberg.works.id.number), "search"] + (more.isEmpty ? [] : [more]), query: [("q", text)])
        let response = (browser ?? kupferberg.router).respond(to: .get(address, headers: ["Accept-Language": language]))
        #expect(response.status == .ok)
        return try response.text
    }

    @Test(arguments: Engine.all) func ottoIsFoundWithHowItStands(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let found = try search("otto", kupferberg)
            #expect(found.contains("1\u{A0}unit found") && found.contains(">Otto</a>") && found.contains("</span> behind</span>"))
            #expect(found.contains("Kupferberg ▸ Mines") && found.contains("hidden by a good total"))
            #expect(Markup(found).flaws.isEmpty)
        }
    }

    @Test func aSlipOfThePenIsForgivenAndSaid() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let sentences = [
                "en": "Nothing is called “Thämlann”.", "zh": "没有名为“Thämlann”的单位。", "ru": "Ничего с названием «Thämlann» нет.",
                "de": "Nichts heißt „Thämlann“.",
            ]
            for (language, sentence) in sentences {
                let page = try search("Thämlann", kupferberg, language: language)
                #expect(page.contains(">Thälmann</a>") && page.contains(sentence))
                #expect(Markup(page).flaws.isEmpty)
            }
        }
    }

    @Test func whereNothingIsFoundThePageSaysWhatMayHelp() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try search("xyzzy", kupferberg)
            #expect(page.contains("Nothing is called “xyzzy”.") && page.contains("Try a shorter part of the name."))
            #expect(try search("", kupferberg).contains("Whom do you look for?"))
        }
    }

    @Test func whatIsWrittenIsShownAgainAsText() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try search(#""><script>alert(1)</script>"#, kupferberg)
            #expect(!page.contains("<script>alert(1)") && page.contains("&lt;script&gt;alert(1)"))
        }
    }

    @Test func whoMaySeeOneMineFindsNoOther() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let pavel = try kupferberg.browser(of: "Pavel Novak", .teamLeader, over: "Paul")
            #expect(try search("paul", kupferberg, by: pavel).contains(">Paul</a>"))
            let page = try search("otto", kupferberg, by: pavel)
            #expect(page.contains("Nothing is called “otto”.") && !page.contains(">Otto</a>"))
            #expect(try !search("otto", kupferberg, by: pavel, "suggestions").contains("Otto"))
        }
    }

    @Test func whileOneWritesTheListBelowTheFieldIsMadeByTheServer() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let list = try search("mines", kupferberg, "suggestions"), mines = try kupferberg.address("Mines", .today).string
            #expect(list.hasPrefix(#"<li role="option" id="suggestion-0" data-href="\#(mines)" aria-selected="false"><b>Mines</b>"#))
            #expect(list.hasSuffix("</li>") && !list.contains("<html"))
        }
    }

    @Test func everyPageOfTheWorksHasTheFieldAndItKeepsTheDay() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Otto", .unit, on: Kupferberg.yesterday).text
            #expect(page.contains(#"action="/works/\#(kupferberg.works.id.number)/search" class="search" role="search""#))
            #expect(page.contains(#"<input type="hidden" name="on" value="1959-07-10">"#))
        }
    }
}
