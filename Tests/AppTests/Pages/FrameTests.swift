import App
import Database
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// What holds of every page: its form, its language, its addresses.
@Suite struct FrameTests {
    static let languages = [("en", "en"), ("zh", "zh-Hans"), ("ru", "ru"), ("de", "de")]

    @Test(arguments: Engine.all) func everyPageIsWellFormedInEveryLanguage(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            for (language, tag) in Self.languages {
                for place in [Outlook.Place.today, .unit, .tree, .entry, .forecasts, .peers, .board, .wall] {
                    for unit in ["Kupferberg", "Mines", "Otto", "Nord"] {
                        let response = try kupferberg.page(unit, place, language: language), page = try response.text
                        #expect(response.status == .ok)
                        #expect(Markup(page).flaws.isEmpty, "\(unit) \(place) \(language): \(Markup(page).flaws)")
                        #expect(page.contains("<html lang=\"\(tag)\">"))
                    }
                }
            }
        }
    }

    @Test func theCheckerOfMarkupFindsWhatIsWrong() {
        #expect(Markup(#"<html lang="en"><p>a<b>b</p></b></html>"#).flaws.contains { $0.contains("closes") })
        #expect(Markup(#"<html lang="en"><p id="a"></p><p id="a"></p></html>"#).flaws == ["two elements with the id a"])
        #expect(Markup(#"<html lang="en"><input id="x" type="text"></html>"#).flaws == ["a field without a label: x"])
        #expect(Markup(#"<html lang="en"><button name="b"></button></html>"#).flaws == ["a button without a name"])
        #expect(Markup("<html></html>").flaws == ["no language"])
    }

    @Test func theDaysThatManyWantAreOneStepAway() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Otto", .today, on: Day("1959-07-05")!).text
            for (name, query) in [("The last complete day", "\""), ("Yesterday", "?on=1959-07-10\""), ("End of the month before", "?on=1959-06-30\"")] {
                #expect(page.contains("/today\(query)>\(name)</a>"), "\(name)")
            }
            #expect(try !kupferberg.page("Otto", .today).text.contains("The last complete day"))
        }
    }

    @Test func aNameIsTextWhateverItHolds() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let today = try kupferberg.page("Kupferberg", .today).text
            #expect(today.contains("&lt;script&gt;alert(&quot;x&quot;)"))
            #expect(!today.contains("<script>alert"))
        }
    }

    @Test func whatIsNotThereIsSaidInTheReadersLanguage() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for address in ["/works/1/units/999999", "/works/99/units/1/today", "/works/x/units/y/entry", "/works/1/units/y/entry"] {
                let response = kupferberg.router.respond(to: .get(Address(stringLiteral: address), headers: ["Accept-Language": "de"]))
                #expect(response.status == .notFound)
                #expect(try response.text.contains("Diesen Bereich gibt es hier nicht."))
            }
            let nowhere = kupferberg.router.respond(to: .get("/nowhere", headers: ["Accept-Language": "zh"]))
            let text = try nowhere.text
            #expect(nowhere.status == .notFound && text.contains("这个地址没有页面。") && Markup(text).flaws.isEmpty)
            let day = kupferberg.router.respond(
                to: .get(Address(path: ["works", "1", "units", "1", "today"], query: [("on", "31.7.1959")]), headers: ["Accept-Language": "ru"]))
            #expect(try day.status == .badRequest && day.text.contains("«31.7.1959» — не день"))
        }
    }

    @Test func aChosenLanguageStays() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let back = try kupferberg.address("Otto", .today).string
            let chosen = kupferberg.router.respond(to: .post("/language", ["language": "de", "back": back]))
            #expect(chosen.headers["Location"] == back)
            let cookie = try #require(chosen.headers["Set-Cookie"]?.prefix { $0 != ";" })
            let page = kupferberg.router.respond(
                to: .get(try kupferberg.address("Otto", .today), headers: ["Cookie": String(cookie), "Accept-Language": "en"]))
            #expect(try page.text.contains("<html lang=\"de\">"))
        }
    }

    @Test(arguments: ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)", ""])
    func theSwitchOfTheLanguageLeadsNowhereElse(back: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let response = kupferberg.router.respond(to: .post("/language", ["language": "de", "back": back]))
            #expect(response.headers["Location"] == "/")
        }
    }

    @Test(arguments: ["Kupferberg", "Mines", "Otto"]) func theFirstPageIsTheTodayOfTheUnitWhereOnesWorkIs(unit: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: unit)
            #expect(try kalle.respond(to: .get("/")).headers["Location"] == kupferberg.address(unit, .today).string)
        }
    }

    @Test func aBriefInAFileStandsAlone() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = kupferberg.desk.pacesetter("brief", "--format", "html", "--language", "de").output
            #expect(page.contains("<style>") && !page.contains("<link") && !page.contains("<script") && !page.contains("href=\"/"))
            #expect(page.contains("Otto erreicht 80"))
            #expect(Markup(page.replacing(/<style>[^<]*<\/style>/, with: "")).flaws.isEmpty)
        }
    }
}
