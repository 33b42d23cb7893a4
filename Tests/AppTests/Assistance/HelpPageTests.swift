import Database
import Foundation
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Otto hews and reaches 80 % of its plan; Paul, which hauls, and Thälmann, which hews, reach 130 %. Nord has four people.
@Suite struct HelpPageTests {
    private func help(_ kupferberg: Kupferberg, _ name: String, _ steps: String..., query: [(name: String, value: String)] = []) throws -> Address {
        let outlook = Outlook(works: kupferberg.works.id, unit: try kupferberg.id(name))
        return Address(path: outlook.path(of: .help) + steps, query: query)
    }

    private func field(_ name: String, in page: String) throws -> String {
        String(try #require(try page.firstMatch(of: Regex("name=\"\(name)\" value=\"([^\"]*)\"", as: (Substring, Substring).self))).1)
    }

    /// Opens the page on which it is decided who helps Otto, fills it in, and sends it.
    private func decide(
        _ kupferberg: Kupferberg, _ browser: Browser, _ helper: String, _ decision: String, _ reason: String, opened page: String? = nil
    ) throws -> Response {
        let address = try help(kupferberg, "Otto", "choice"), page = try page ?? browser.get(address).text
        return browser.post(
            address,
            Form([
                ("form-id", try field("form-id", in: page)), ("seen", try field("seen", in: page)), ("proposed", try field("proposed", in: page)),
                ("helper", String(try kupferberg.id(helper).number)), ("decision", decision), ("reason", reason),
            ]))
    }

    @Test(arguments: Engine.all) func thaelmannHelpsOttoBecauseItHewsToo(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try kupferberg.page("Mines", .help).text
            #expect(Markup(page).flaws.isEmpty, "\(Markup(page).flaws)")
            #expect(page.contains("Mines: 1\u{A0}unit could be helped by one that is proven better."))
            #expect(page.contains(">Thälmann</a> → ") && page.contains("Proven: their levels are at least "))
            #expect(page.contains("trade 100\u{A0}%") && page.contains("2\u{A0}steps apart in the tree."))
            #expect(page.contains("Too small to be judged") && page.contains("Nord"), "four people are named as too small and nothing else")
        }
    }

    @Test func inEveryLanguageTheReasonsAreTold() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for (language, reason) in [("zh", "两者水平至少相差"), ("ru", "Доказано: уровни различаются"), ("de", "Nachgewiesen: Sie liegen mindestens")] {
                let page = try kupferberg.page("Mines", .help, language: language).text
                #expect(page.contains(reason), "\(language)")
            }
        }
    }

    @Test func whoSeesOnlyOttoIsNotToldWhoIsBetter() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let page = try kalle.get(help(kupferberg, "Otto")).text
            #expect(page.contains("And 1\u{A0}pair with a unit that you do not see.") && !page.contains("Thälmann"))
            let json = String(decoding: try kalle.get(Address(stringLiteral: help(kupferberg, "Otto").string + ".json")).bytes, as: UTF8.self)
            #expect(json.contains("\"unseen_pairs\":1") && !json.contains("Thälmann"))
        }
    }

    @Test(arguments: Engine.all) func theHeadOfTheMinesTakesItAndItIsNotProposedAgainUntilItIsTakenBack(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Horn", .headOfUnit, over: "Mines")
            let form = try mila.get(help(kupferberg, "Otto", "choice")).text
            #expect(Markup(form).flaws.isEmpty && form.contains("Who helps Otto?"))
            #expect(try decide(kupferberg, mila, "Thälmann", "taken", "").status == .seeOther)
            let page = try mila.get(help(kupferberg, "Mines")).text
            #expect(page.contains("Mines: no help to propose.") && page.contains("What was decided") && page.contains("<td>Mila Horn</td>"))
            #expect(Markup(page).flaws.isEmpty, "\(Markup(page).flaws)")
            let today = try mila.get(Address(stringLiteral: help(kupferberg, "Mines").string + "?on=1959-07-11")).text
            let effect = try #require(try today.firstMatch(of: Regex("href=\"([^\"]*/effect[^\"]*)\"", as: (Substring, Substring).self))).1.replacing(
                "&amp;", with: "&")
            #expect(effect.contains("since=1959-07-11") && effect.contains("of=copper"))
            #expect(try mila.get(Address(stringLiteral: String(effect))).text.contains("Fewer than eight reported days are known since."))
            let withdrawal = try #require(try page.firstMatch(of: Regex("action=\"([^\"]*/withdrawal[^\"]*)\"", as: (Substring, Substring).self))).1
            #expect(mila.post(Address(stringLiteral: String(withdrawal))).status == .seeOther)
            let after = try mila.get(help(kupferberg, "Mines")).text
            #expect(after.contains("1\u{A0}unit could be helped") && after.contains("taken back by Mila Horn"))
            #expect(mila.post(Address(stringLiteral: String(withdrawal))).status == .conflict, "only once")
            let audit = try kupferberg.database.read { try AuditStore($0, of: kupferberg.works.id).latest(2) }
            #expect(audit.map(\.what) == [.helpTakenBack, .helpDecided])
        }
    }

    @Test func whoeverHeadsOnlyOneOfBothDoesNotDecide() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let emil = try kupferberg.browser(of: "Emil Kern", .headOfUnit, over: "Otto"),
                mila = try kupferberg.browser(of: "Mila Horn", .headOfUnit, over: "Mines")
            let page = try emil.get(help(kupferberg, "Otto", "choice")).text
            #expect(page.contains("Nobody whom you may send") && !page.contains("Thälmann"))
            let opened = try mila.get(help(kupferberg, "Otto", "choice")).text
            #expect(try decide(kupferberg, emil, "Thälmann", "taken", "", opened: opened).status == .unprocessableContent)
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Mines")
            #expect(try kalle.get(help(kupferberg, "Otto", "choice")).status == .forbidden)
            #expect(try !kalle.get(help(kupferberg, "Mines")).text.contains("Decide"))
            _ = try decide(kupferberg, mila, "Thälmann", "taken", "")
            let withdrawal = try help(kupferberg, "Otto", "choices", String(try lastChoice(kupferberg).number), "withdrawal")
            #expect(emil.post(withdrawal).status == .forbidden)
        }
    }

    private func lastChoice(_ kupferberg: Kupferberg) throws -> ID<HelpChoice> {
        let choices = try kupferberg.database.read { db in
            let copper = try IndicatorStore(db, of: kupferberg.works.id).book().id(named: "copper")
            return try copper.map { try HelpStore(db, of: kupferberg.works.id).choices(by: $0) } ?? []
        }
        return try #require(choices.last?.id)
    }

    @Test func anotherPairAndANoAreAskedForTheirReason() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Horn", .headOfUnit, over: "Mines")
            #expect(try decide(kupferberg, mila, "Paul", "taken", " ").status == .unprocessableContent)
            #expect(try decide(kupferberg, mila, "Thälmann", "declined", "").status == .unprocessableContent)
            #expect(try decide(kupferberg, mila, "Thälmann", "declined", "<Thälmann> is rebuilding its shaft").status == .seeOther)
            let page = try mila.get(help(kupferberg, "Mines")).text
            #expect(page.contains(">Paul</a> → ") && page.contains("&lt;Thälmann&gt; is rebuilding its shaft"), "the next one is proposed")
        }
    }

    @Test(arguments: Engine.all) func whoDecidesSecondSeesWhatTheOtherDecided(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Horn", .headOfUnit, over: "Mines")
            let opened = try mila.get(help(kupferberg, "Otto", "choice")).text
            #expect(try decide(kupferberg, kupferberg.router, "Paul", "taken", "They hauled together before").status == .seeOther)
            let second = try decide(kupferberg, mila, "Thälmann", "declined", "Too far", opened: opened)
            #expect(second.status == .conflict)
            #expect(try second.text.contains("Somebody else has decided meanwhile.") && second.text.contains("another helper taken, Paul"))
            #expect(try second.text.contains("Too far"), "nothing typed is lost")
        }
    }

    @Test func theSameFormTwiceIsOneDecision() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Horn", .headOfUnit, over: "Mines")
            let opened = try mila.get(help(kupferberg, "Otto", "choice")).text
            for _ in 1...2 { #expect(try decide(kupferberg, mila, "Thälmann", "declined", "Not now", opened: opened).status == .seeOther) }
            #expect(try kupferberg.desk.count("help_choice") == 1)
        }
    }

    /// What was decided on the eleventh is not known to a page of the tenth, nor to the command.
    @Test func aPageOfThePastShowsWhatTheCommandShows() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Horn", .headOfUnit, over: "Mines")
            let path = Address(stringLiteral: try help(kupferberg, "Mines").string + ".json?on=1959-07-10")
            #expect(try decide(kupferberg, mila, "Thälmann", "taken", "").status == .seeOther)
            let then = String(decoding: try mila.get(path).bytes, as: UTF8.self)
            #expect(then.contains("\"pairs\":[{") && then == pairs(kupferberg.desk).trimmingCharacters(in: .newlines))
            let page = try mila.get(Address(stringLiteral: help(kupferberg, "Mines").string + "?on=1959-07-10")).text
            #expect(page.contains("1\u{A0}unit could be helped") && !page.contains("What was decided"))
            #expect(try mila.get(help(kupferberg, "Mines")).text.contains("What was decided"))
        }
    }

    private func pairs(_ desk: Desk) -> String {
        desk.pacesetter("help-pairs", "--unit", "Kupferberg/Mines", "--format", "json", "--on", "1959-07-10").output
    }

    @Test func atTheTerminalTheSamePairIsNamedAndMistakesAreExplained() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let desk = kupferberg.desk
            #expect(desk.pacesetter("help-pairs", "--on", "1959-07-10").output.contains("Kupferberg/Mines/Thälmann → Kupferberg/Mines/Otto"))
            let json = pairs(desk)
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            let pair = try #require((answer["pairs"] as? [[String: Any]])?.first)
            #expect(pair["helper"] as? String == "Kupferberg/Mines/Thälmann" && (pair["proven_gap"] as? Double ?? 0) > 0.3)
            #expect(answer["too_small"] as? [String] == ["Kupferberg/Mines/Nord"])
            #expect(desk.pacesetter("help-pairs", "--unit", "Kupferberg/Mines/Oto").complaints.contains("Kupferberg/Mines/Otto"))
            #expect(desk.pacesetter("help-pairs", "--format", "xml").complaints.contains("--format is text or json, found"))
            #expect(desk.pacesetter("help-pairs", "--language", "fr").complaints.contains("--language is en, zh, ru or de, found"))
        }
    }
}
