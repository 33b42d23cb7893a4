import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Paul reaches 130 %: Rita Voss leads it and writes down how. Otto and Thälmann are invited by Vera Brandt, who heads the mines; Kalle Wiese
/// leads Otto, Jan Ott leads Thälmann.
@Suite struct MethodPageTests {
    private func address(_ kupferberg: Kupferberg, _ unit: String, _ steps: String...) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id(unit)).path(of: .page(steps)))
    }

    /// - Returns: the address of its page.
    private func method(_ kupferberg: Kupferberg) throws -> Address {
        let rita = try kupferberg.browser(of: "Rita Voss", .teamLeader, over: "Paul")
        let response = try rita.send(
            [
                ("title", "Wagons in pairs"), ("obstacle", "Too few wagons at the shaft"), ("done", "Two wagons go together"), ("effect", ""),
                ("conditions", "A double track"), ("of", "copper"), ("since", "1959-06-20"), ("contact", "me"),
            ], from: address(kupferberg, "Paul", "methods", "new"))
        #expect(response.status == .seeOther)
        return Address(stringLiteral: try #require(response.headers["Location"]))
    }

    private func invite(_ names: [String], to page: Address, by browser: Browser) throws -> Response {
        try browser.send([("units", names.joined(separator: "\n")), ("text", "Try it")], from: page, to: Address(stringLiteral: page.string + "/invite"))
    }

    private func invitation(_ kupferberg: Kupferberg, at unit: String) throws -> Address {
        let matters = try kupferberg.database.read {
            try MatterStore($0, of: kupferberg.works.id).list(MatterQuestion([.adoption], in: [try kupferberg.id(unit)], .all), 1)
        }
        return try address(kupferberg, unit, "adoptions", String(try #require(matters.first).id.number))
    }

    private func answer(_ answer: String, _ reason: String, _ kupferberg: Kupferberg, at unit: String, by browser: Browser) throws -> Response {
        let page = try invitation(kupferberg, at: unit)
        return try browser.send(
            [("answer", answer), ("text", reason), ("since", "1959-07-01")], from: page, to: Address(stringLiteral: page.string + "/answer"))
    }

    @Test(arguments: Engine.all) func oneUnitTakesItOverAnotherSaysWhyNotAndBothStandOnItsPage(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines"), page = try method(kupferberg)
            #expect(try invite(["Kupferberg/Mines/Otto", "Kupferberg/Mines/Thälmann"], to: page, by: vera).status == .seeOther)
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let jan = try kupferberg.browser(of: "Jan Ott", .teamLeader, over: "Thälmann")
            #expect(try answer("declined", "", kupferberg, at: "Thälmann", by: jan).status == .unprocessableContent, "a no has a reason")
            #expect(try answer("declined", "We have a single track", kupferberg, at: "Thälmann", by: jan).status == .seeOther)
            #expect(try answer("adapted", "Three wagons", kupferberg, at: "Otto", by: kalle).status == .seeOther)
            let text = try vera.get(page).text
            #expect(text.contains("taken over by 1 of 2\u{A0}invited units"))
            #expect(text.contains(">adapted<") && text.contains(">declined<") && text.contains("What the figures say"))
            #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
            let answered = Address(stringLiteral: try invitation(kupferberg, at: "Otto").string + "/answer")
            #expect(kalle.post(answered, ["answer": "adopted", "text": "", "since": "1959-07-01"]).status == .conflict, "answered is answered")
        }
    }

    @Test(arguments: Engine.all) func ofTwoWhoAnswerAnInvitationAtOnceTheSecondIsToldAndKeepsHerWords(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines"), page = try method(kupferberg)
            #expect(try invite(["Kupferberg/Mines/Otto"], to: page, by: vera).status == .seeOther)
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let asked = try invitation(kupferberg, at: "Otto"), opened = try vera.get(asked).text
            #expect(try answer("adapted", "Three wagons", kupferberg, at: "Otto", by: kalle).status == .seeOther)
            let declined = [("answer", "declined"), ("text", "A single track"), ("since", "1959-07-01")]
            let refused = try vera.send(declined, from: asked, to: Address(stringLiteral: asked.string + "/answer"), opened: opened)
            #expect(try refused.status == .conflict && refused.text.contains("A single track"))
            #expect(try vera.get(page).text.contains(">adapted<"))
        }
    }

    @Test func whoeverLeadsAnotherTeamReadsTheMethodAndNoFiguresOfIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), page = try method(kupferberg)
            let text = try kalle.get(page).text
            #expect(text.contains("Two wagons go together") && text.contains("Whom to ask: Rita Voss"))
            #expect(!text.contains("Look closer"))
        }
    }

    @Test func nobodyIsInvitedTwiceOrFromBesideWhatOneLeads() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines"), page = try method(kupferberg)
            #expect(try invite(["Kupferberg/Mines/Otto"], to: page, by: vera).status == .seeOther)
            let again = try invite(["Kupferberg/Mines/Otto"], to: page, by: vera)
            #expect(again.status == .unprocessableContent)
            #expect(try again.text.contains("were asked already: Kupferberg/Mines/Otto"))
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            #expect(try invite(["Kupferberg/Mines/Thälmann"], to: page, by: kalle).status == .unprocessableContent)
        }
    }

    @Test(arguments: Engine.all) func aUnitWithASimilarObstacleFindsTheMethodAndIsProposed(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), page = try method(kupferberg)
            _ = try kalle.send(
                [("title", "Wagons are missing at the shaft"), ("since", "1959-07-01"), ("cause", ""), ("reason", "")],
                from: address(kupferberg, "Otto", "obstacles", "new"))
            #expect(try kalle.get(address(kupferberg, "Otto", "methods")).text.contains("Others had obstacles like yours"))
            let vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines")
            #expect(try vera.get(page).text.contains("Otto: Wagons are missing at the shaft"))
        }
    }
}
