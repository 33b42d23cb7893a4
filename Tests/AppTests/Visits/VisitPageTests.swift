import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Otto's people want to see how Paul does it. Kalle Wiese leads Otto, Paula Kern leads Paul; Jo Bley works at Otto.
@Suite struct VisitPageTests {
    private func visits(_ kupferberg: Kupferberg, at unit: String = "Otto", _ further: String...) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id(unit)).path(of: .page(["visits"] + further)))
    }

    private func kalle(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto") }
    private func paula(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Paula Kern", .teamLeader, over: "Paul") }

    /// - Returns: the number of the visit.
    private func propose(_ sort: String, every: String = "", _ kupferberg: Kupferberg, by browser: Browser) throws -> String {
        let fields = [
            ("sort", sort), ("with", "Kupferberg/Mines/Paul"), ("title", "How Paul gets its wagons"), ("day", "1959-07-15"), ("every", every), ("text", ""),
        ]
        let response = try browser.send(fields, from: visits(kupferberg, at: "Otto", "new"))
        #expect(response.status == .seeOther)
        return try response.numberOfMatter()
    }

    private func take(_ deed: String, on page: Address, _ fields: [(String, String)], by browser: Browser) throws -> Response {
        try browser.send(fields, from: page, to: Address(stringLiteral: page.string + "/" + deed))
    }

    @Test(arguments: Engine.all) func whoWasThereTellsWhatTheySawAndWhatIsTriedAtHome(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), number = try propose("seeing", kupferberg, by: kalle), page = try visits(kupferberg, at: "Otto", number)
            #expect(try take("accept", on: visits(kupferberg, at: "Paul", number), [("text", "Come at six")], by: paula(kupferberg)).status == .seeOther)
            #expect(try kalle.get(page).text.contains("Kalle Wiese answers for it, by 15 July 1959"))
            let jo = try kupferberg.browser(of: "Jo Bley", .member, over: "Otto")
            #expect(try take("join", on: page, [("naming", "nameless")], by: jo).status == .seeOther)
            #expect(try take("tell", on: page, [("text", "They turn the wagons at the shaft; we try it on Monday")], by: jo).status == .seeOther)
            #expect(try take("held", on: page, [("text", "")], by: kalle).status == .seeOther)
            let text = try kalle.get(page).text
            #expect(text.contains("we try it on Monday") && text.contains("1\u{a0}person whose name is not shown") && !text.contains("Jo Bley"))
            #expect(text.contains("measures/new?about=\(number)"), "what is tried at home is a measure with an owner and a day")
            #expect(Markup(text).flaws.isEmpty)
        }
    }

    @Test(arguments: Engine.all) func whoeverAgreesToBeNamedHasARecordOfWhatTheySaw(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), number = try propose("seeing", kupferberg, by: kalle), page = try visits(kupferberg, at: "Otto", number)
            _ = try take("accept", on: visits(kupferberg, at: "Paul", number), [("text", "Come at six")], by: paula(kupferberg))
            #expect(try take("join", on: page, [("naming", "named")], by: kalle).status == .seeOther)
            let record = try #require(try kalle.get(page).text.firstMatch(of: /href="([^"]*\/missions\/helper\/\d+)"/)?.1)
            let text = try kalle.get(Address(stringLiteral: String(record))).text
            #expect(text.contains("<h1>Kalle Wiese</h1>") && text.contains(page.string) && Markup(text).flaws.isEmpty)
        }
    }

    @Test func whatWasShownOnTheSpotIsKept() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines"), number = try propose("showing", kupferberg, by: vera)
            let page = try visits(kupferberg, at: "Otto", number), copper = String(try kupferberg.field("copper").dropFirst("figure-".count))
            let told = [("indicator", copper), ("level", "108"), ("text", "Paul's foreman led the night shift; 108 % on the old plan")]
            #expect(try take("held", on: page, told, by: vera).status == .seeOther)
            #expect(try vera.get(page).text.contains("copper: 108.0"))
        }
    }

    @Test(arguments: Engine.all) func aStandingExchangeRemindsOfItsNextMeetingUntilItIsEnded(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines"),
                number = try propose("standing", every: "30", kupferberg, by: vera)
            let page = try visits(kupferberg, at: "Otto", number)
            #expect(try take("held", on: page, [("text", "Charging at five")], by: vera).status == .seeOther)
            #expect(try vera.get(page).text.contains("Vera Brandt answers for it, by 10 August 1959"))
            #expect(try take("end", on: page, [("text", "Both do it alike now")], by: vera).status == .seeOther)
            #expect(try vera.get(page).text.contains("The exchange has ended."))
        }
    }

    @Test func nobodySaysYesForTheOtherSide() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg), number = try propose("seeing", kupferberg, by: kalle), page = try visits(kupferberg, at: "Otto", number)
            #expect(try kalle.get(page).text.contains("waits for the lead of Paul, by 15 July 1959"))
            #expect(kalle.post(Address(stringLiteral: page.string + "/accept"), ["text": ""]).status == .forbidden)
        }
    }
}
