import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Emil Zorn proposes something at Otto; whoever heads the mines answers it by a day, with a reason.
@Suite struct ProposalPageTests {
    @Test(arguments: Engine.all) func aProposalIsAnsweredByTheNearestHeadByADayWithAReason(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil(), vera = try kupferberg.vera(), page = try kupferberg.propose(by: emil)
            let text = try emil.get(page).text
            // Kupferberg works on every day of the week: fourteen worked days after 11 July.
            #expect(text.contains("Vera Brandt answers for it, by 25 July 1959"))
            #expect(text.contains("An answer is promised by 25 July 1959: 14\u{a0}days left."))
            #expect(!text.contains("Emil Zorn</dd>") && text.contains("1\u{a0}person not named"))
            #expect(Markup(text).flaws.isEmpty)

            #expect(try kupferberg.take("accept", on: page, "", by: vera).status == .unprocessableContent, "an answer has a reason")
            #expect(try kupferberg.take("accept", on: page, "Twelve wagons come on Monday", by: vera).status == .seeOther)
            let answered = try emil.get(page).text
            #expect(answered.contains("Accepted.") && answered.contains("Twelve wagons come on Monday") && answered.contains("Vera Brandt"))
            #expect(answered.contains("Answered on 11 July 1959; promised was 25 July 1959."))
        }
    }

    @Test(arguments: Engine.all) func ofTwoWhoAnswerAtOnceTheSecondIsToldAndKeepsTheirWords(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try kupferberg.vera(), page = try kupferberg.propose(by: kupferberg.emil())
            let ada = kupferberg.router, opened = try ada.get(page).text
            #expect(try kupferberg.take("decline", on: page, "We have no wagons to spare", by: vera).status == .seeOther)
            let second = try kupferberg.take("accept", on: page, "Buy ten of them", by: ada, opened: opened)
            #expect(second.status == .conflict)
            #expect(try second.text.contains("Somebody was faster"))
            #expect(try kupferberg.matter(page).stage == "declined")
        }
    }

    @Test(arguments: Engine.all) func sentTwiceItIsThereOnceAndIsNotLikeItself(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil(), form = try kupferberg.proposals("Otto", "new"), opened = try emil.get(form).text
            let first = try emil.send(Kupferberg.wagons, from: form, opened: opened), second = try emil.send(Kupferberg.wagons, from: form, opened: opened)
            #expect(first.status == .seeOther && first.headers["Location"] == second.headers["Location"])
            let all = try kupferberg.database.read { try MatterStore($0, of: kupferberg.works.id).list(MatterQuestion([.proposal], in: nil, .all), 10) }
            #expect(all.count == 1)
        }
    }

    @Test(arguments: Engine.all) func whoeverProposesTheSameIsShownTheOtherAndDecides(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil(), form = try kupferberg.proposals("Otto", "new")
            _ = try kupferberg.propose(by: emil)
            let alike = Kupferberg.idea("At night the empty wagons arrive late", "Ten wagons should stay at the shaft")
            let asked = try emil.send(alike, from: form)
            #expect(asked.status == .unprocessableContent)
            #expect(try asked.text.contains("These are like yours") && asked.text.contains("Keep ten wagons at the shaft"))
            #expect(try emil.send(alike, from: form, opened: asked.text).status == .seeOther, "the sender decides")
            let other = Kupferberg.idea("The lamps go out", "New batteries every month")
            #expect(try emil.send(other, from: form).status == .seeOther, "what is unlike is asked nothing")
        }
    }

    @Test(arguments: Engine.all) func whatWaitedOnADeviceIsTakenWithoutAQuestion(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil(), form = try kupferberg.proposals("Otto", "new")
            _ = try kupferberg.propose(by: emil)
            let number = "a number of thirty-two signs or so"
            let fields = Form((Kupferberg.wagons + [("form-id", number)]).map { (name: $0.0, value: $0.1) })
            #expect(emil.respond(to: .post(form, fields, headers: ["Waited": "yes"])).status == .seeOther)
        }
    }

    @Test func whatIsMissingIsSaidAndWhatWasTypedStays() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let answer = try kupferberg.emil().send(Kupferberg.idea("", "Keep ten wagons at the shaft"), from: kupferberg.proposals("Otto", "new"))
            #expect(answer.status == .unprocessableContent)
            let text = try answer.text
            #expect(text.contains("One sentence is needed about what disturbs.") && text.contains("Keep ten wagons at the shaft"))
            #expect(Markup(text).flaws.isEmpty)
        }
    }

    @Test(arguments: Engine.all) func theCommitteeAsksAndDoesNotDecide(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let ina = try kupferberg.ina(), vera = try kupferberg.vera(), page = try kupferberg.propose(by: kupferberg.emil())
            for deed in ["accept", "decline", "try", "forward"] {
                #expect(ina.post(Address(stringLiteral: page.string + "/" + deed), ["text": "Do it"]).status == .forbidden, "\(deed)")
            }
            #expect(try !ina.get(page).text.contains("<summary>Accept it"))
            let opened = try vera.get(page).text
            #expect(try kupferberg.take("ask", on: page, "Who looked at the shaft?", by: ina).status == .seeOther)
            #expect(try vera.get(page).text.contains("The committee waits for a reply: Who looked at the shaft?"))
            #expect(try kupferberg.take("accept", on: page, "Yes", by: vera, opened: opened).status == .conflict, "whoever decides has read the question")
            #expect(try kupferberg.take("reply", on: page, "The foreman did, on Friday", by: vera).status == .seeOther)
            #expect(try !ina.get(page).text.contains("The committee waits for a reply"))
            #expect(try kupferberg.matter(page).stage == "submitted")
        }
    }

    @Test func whatIsTriedFirstIsAnsweredForGoodByAnotherDay() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try kupferberg.vera(), page = try kupferberg.propose(by: kupferberg.emil())
            #expect(try kupferberg.take("try", on: page, "On one shaft", [("until", "1959-07-01")], by: vera).status == .unprocessableContent)
            #expect(try kupferberg.take("try", on: page, "On one shaft", [("until", "1959-08-15")], by: vera).status == .seeOther)
            #expect(try vera.get(page).text.contains("Vera Brandt answers for it, by 15 August 1959"))
            #expect(try kupferberg.take("accept", on: page, "It works", by: vera).status == .seeOther)
        }
    }

    @Test(arguments: Engine.all) func whatIsDeclinedIsTakenUpAgainByAnyoneWithAReason(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try kupferberg.vera(), page = try kupferberg.propose(by: kupferberg.emil())
            _ = try kupferberg.take("decline", on: page, "No wagons", by: vera)
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), form = try kupferberg.proposals("Otto", "new")
            let declined = try kupferberg.matter(page), query = form.string + "?again=\(declined.id.number)"
            let opened = try kalle.get(Address(stringLiteral: query)).text
            #expect(opened.contains("Keep ten wagons at the shaft</textarea>"))
            #expect(try kalle.send(Kupferberg.wagons + [("reason", "")], from: form, opened: opened).status == .unprocessableContent)
            let again = try kalle.send(Kupferberg.wagons + [("reason", "Twelve wagons were bought in May")], from: form, opened: opened)
            let text = try kalle.get(Address(stringLiteral: try #require(again.headers["Location"]))).text
            #expect(text.contains("Declined before, taken up again") && text.contains("Twelve wagons were bought in May"))
            #expect(try kalle.get(page).text.contains("Taken up again as"))
        }
    }

    @Test func aProposalByACodeIsAboutTheObstacleWhoseCodeItWas() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let obstacles = Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto")).path(of: .page(["obstacles", "new"])))
            let named = try kalle.send([("title", "Too few wagons"), ("since", "1959-07-01"), ("cause", ""), ("reason", "")], from: obstacles)
            let obstacle = Address(stringLiteral: try #require(named.headers["Location"]))
            let form = try kupferberg.proposals("Otto", "new"), number = try kupferberg.matter(obstacle).id.number
            let emil = try kupferberg.emil(), opened = try emil.get(Address(stringLiteral: form.string + "?about=\(number)")).text
            #expect(opened.contains("Too few wagons"))
            let sent = try emil.send(Kupferberg.wagons, from: form, opened: opened)
            #expect(try kalle.get(Address(stringLiteral: try #require(sent.headers["Location"]))).text.contains("Too few wagons"))
        }
    }

    @Test(arguments: Engine.all) func whatIsAcceptedBecomesAMeasureByAClickAndAFilledForm(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try kupferberg.vera(), page = try kupferberg.propose(by: kupferberg.emil())
            #expect(try !vera.get(page).text.contains("/measures/new"), "nothing is decided yet")
            _ = try kupferberg.take("accept", on: page, "Ten wagons from Monday on", by: vera)
            let way = try #require(try vera.get(page).text.firstMatch(of: /href="([^"]*measures\/new[^"]*)"/)?.1)
            let form = Address(stringLiteral: String(way).replacing("&amp;", with: "&")), opened = try vera.get(form).text
            #expect(opened.contains("value=\"Keep ten wagons at the shaft\"") && opened.contains("Empty wagons arrive too late at the night shift"))
            let decided = try vera.send(
                [("title", "Keep ten wagons at the shaft"), ("due", "1959-07-31")], from: form,
                to: Address(stringLiteral: String(form.string.prefix { $0 != "?" })))
            let measure = Address(stringLiteral: try #require(decided.headers["Location"]))
            #expect(try vera.get(measure).text.contains("Proposal: "))
            #expect(try vera.get(page).text.contains(measure.string))
        }
    }
}
