import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// One engineer and two workers propose together; each says yes themselves, and decides whether the name is shown.
@Suite struct ProposalPartTests {
    @Test(arguments: Engine.all) func oneEngineerWithTwoWorkersIsAGroupThatIsCounted(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil(), gerd = try kupferberg.browser(of: "Gerd Kranz", .member, over: "Otto")
            let hanna = try kupferberg.browser(of: "Hanna Weiss", .engineer, over: "Mines"), page = try kupferberg.propose(by: emil)
            let invite = Address(stringLiteral: page.string + "/invite")
            #expect(try emil.send([("who", "nobody.here")], from: page, to: invite).status == .unprocessableContent)
            #expect(try emil.send([("who", "gerd.kranz")], from: page, to: invite).status == .seeOther)
            #expect(try emil.get(page).text.contains("1\u{a0}person not named"), "whoever is asked has not said yes")
            #expect(try gerd.send([("naming", "named")], from: page, to: Address(stringLiteral: page.string + "/join")).status == .seeOther)
            #expect(try hanna.send([("naming", "named")], from: page, to: Address(stringLiteral: page.string + "/sponsor")).status == .seeOther)
            let text = try emil.get(page).text
            #expect(text.contains("Gerd Kranz and 1\u{a0}person not named; sponsored by Hanna Weiss"))

            let numbers = try kupferberg.vera().get(kupferberg.proposals("Otto", "numbers")).text
            #expect(numbers.contains("1\u{a0}proposal within a year, of 2\u{a0}people; 0 without a name"))
            #expect(numbers.contains("1 of them by a sponsor together with two authors or more"))
        }
    }

    @Test func whoeverIsNamedTakesTheNameBack() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let emil = try kupferberg.emil()
            let page = try kupferberg.propose(Kupferberg.idea("Lamps go out", "New batteries", signed: "named"), by: emil)
            #expect(try emil.get(page).text.contains("<dd>Emil Zorn</dd>"))
            #expect(try emil.send([], from: page, to: Address(stringLiteral: page.string + "/naming")).status == .seeOther)
            #expect(try !emil.get(page).text.contains("<dd>Emil Zorn</dd>"))
        }
    }

    @Test func whoeverMayNotSeeTheUnitIsNotInvitedThere() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            _ = try kupferberg.browser(of: "Rolf Stein", .member, over: "Paul")
            let emil = try kupferberg.emil(), page = try kupferberg.propose(by: emil)
            let answer = try emil.send([("who", "rolf.stein")], from: page, to: Address(stringLiteral: page.string + "/invite"))
            #expect(answer.status == .unprocessableContent)
            #expect(try answer.text.contains("They may not take part at this unit"))
        }
    }

    @Test func handedToAnotherMineItIsAnsweredThereByTheSameDay() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let paul = try kupferberg.browser(of: "Petra Lang", .headOfUnit, over: "Paul"), vera = try kupferberg.vera()
            let page = try kupferberg.propose(by: kupferberg.emil())
            #expect(paul.get(page).status == .forbidden)
            #expect(try kupferberg.take("forward", on: page, "Paul has wagons", [("unit", "Kupferberg/Nowhere")], by: vera).status == .unprocessableContent)
            #expect(try kupferberg.take("forward", on: page, "Paul has wagons", [("unit", "Kupferberg/Mines/Paul")], by: vera).status == .seeOther)
            #expect(try vera.get(page).text.contains("Petra Lang answers for it, by 25 July 1959"))
            let there = try kupferberg.proposals("Paul", String(kupferberg.matter(page).id.number))
            #expect(try kupferberg.take("accept", on: there, "Ten come over", by: paul).status == .seeOther)
            #expect(try kupferberg.matter(page).stage == "accepted")
        }
    }
}
