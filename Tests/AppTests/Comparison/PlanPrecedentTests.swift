import Database
import Foundation
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Otto is behind, Paul and Thälmann reach what its plan asks for. How do they do it, and was it shown at Otto? Rita Voss leads Paul and has written it
/// down, Jan Ott of Thälmann took it over; Kalle Wiese leads Otto, Vera Brandt heads the mines.
@Suite struct PlanPrecedentTests {
    private func address(_ kupferberg: Kupferberg, _ unit: String, _ steps: String...) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id(unit)).path(of: .page(steps)))
    }

    private func peers(_ kupferberg: Kupferberg, by browser: Browser, on day: Day? = nil, language: String = "en") throws -> String {
        try browser.get(kupferberg.address("Otto", .peers, on: day), language: language).text.replacing("\u{A0}", with: " ")
    }

    private func plan(_ kupferberg: Kupferberg) throws -> [String: Any] {
        let json = try kupferberg.router.get(Address(stringLiteral: kupferberg.address("Otto", .peers).string + ".json"))
        let comparison = try #require(try JSONSerialization.jsonObject(with: Data(try json.text.utf8)) as? [String: Any])
        return try #require(comparison["plan"] as? [String: Any])
    }

    private func vera(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines") }
    private func kalle(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto") }

    /// Written at a unit; Thälmann is invited to it and takes it over.
    private func writeMethod(_ title: String, at unit: String, by vera: Browser, _ kupferberg: Kupferberg) throws {
        let leader = try kupferberg.browser(of: "Rita Voss", .teamLeader, over: unit)
        let sent = try leader.send(
            [
                ("title", title), ("obstacle", "Too few wagons at the shaft"), ("done", "Two wagons go together"), ("effect", "Thirty tonnes more a day"),
                ("conditions", "A double track"), ("of", ""), ("since", ""), ("contact", ""),
            ], from: address(kupferberg, unit, "methods", "new"))
        let page = Address(stringLiteral: try #require(sent.headers["Location"]))
        _ = try vera.send([("units", "Kupferberg/Mines/Thälmann"), ("text", "")], from: page, to: Address(stringLiteral: page.string + "/invite"))
        let invitations = try kupferberg.database.read {
            try MatterStore($0, of: kupferberg.works.id).list(MatterQuestion([.adoption], in: [try kupferberg.id("Thälmann")]), 1)
        }
        let invitation = try address(kupferberg, "Thälmann", "adoptions", String(try #require(invitations.first).id.number))
        let jan = try kupferberg.browser(of: "Jan Ott", .teamLeader, over: "Thälmann")
        let answered = try jan.send(
            [("answer", "adopted"), ("text", ""), ("since", "1959-07-01")], from: invitation, to: Address(stringLiteral: invitation.string + "/answer"))
        try #require(answered.status == .seeOther)
    }

    /// - Parameter level: in per cent, by copper.
    private func visit(_ sort: String, with unit: String, level: String, by vera: Browser, _ kupferberg: Kupferberg) throws {
        let fields = [("sort", sort), ("with", "Kupferberg/Mines/" + unit), ("title", "A shift together"), ("day", "1959-07-11"), ("every", ""), ("text", "")]
        let page = try address(kupferberg, "Otto", "visits", vera.send(fields, from: address(kupferberg, "Otto", "visits", "new")).numberOfMatter())
        let copper = level.isEmpty ? "" : String(try kupferberg.field("copper").dropFirst("figure-".count))
        let told = (sort == "showing" ? [("indicator", copper), ("level", level)] : []) + [("text", "Two wagons at once")]
        try #require(try vera.send(told, from: page, to: Address(stringLiteral: page.string + "/held")).status == .seeOther)
    }

    @Test(arguments: Engine.all) func theMethodOfThoseWhoReachItStandsThereWithItsConditions(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg)
            #expect(try peers(kupferberg, by: vera).contains("None of them has written a method down yet."))
            try writeMethod("Wagons in pairs", at: "Paul", by: vera, kupferberg)
            let page = try peers(kupferberg, by: vera)
            #expect(page.contains("How those who reach it do it") && page.contains(">Wagons in pairs</a>"))
            #expect(page.contains("In use at Paul and Thälmann.") && page.contains("Conditions: A double track") && page.contains("Thirty tonnes more a day"))
            #expect(Markup(page).flaws.isEmpty)
            let methods = try plan(kupferberg).list("methods")
            #expect(methods.map { $0.text("conditions") } == ["A double track"])
            #expect(methods.first?["units"] as? [String] == ["Kupferberg/Mines/Paul", "Kupferberg/Mines/Thälmann"])
            let text = kupferberg.desk.pacesetter("compare", "--unit", "Kupferberg/Mines/Otto", "--on", "1959-07-10").output
            #expect(!text.contains("Wagons in pairs"), "it was written a day later")
            for (language, words) in [("zh", "条件：A double track"), ("ru", "Условия: A double track"), ("de", "Bedingungen: A double track")] {
                #expect(try peers(kupferberg, by: vera, language: language).contains(words), "\(language)")
            }
        }
    }

    /// Otto's own way does not show how others reach the plan.
    @Test func aMethodOfWhoDoesNotReachItIsNoAnswer() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg)
            let kalle = try kalle(kupferberg)
            _ = try kalle.send(
                [
                    ("title", "Wagons in threes"), ("obstacle", "o"), ("done", "d"), ("effect", ""), ("conditions", ""), ("of", ""), ("since", ""),
                    ("contact", ""),
                ],
                from: address(kupferberg, "Otto", "methods", "new"))
            #expect(try !peers(kupferberg, by: vera).contains("Wagons in threes"))
        }
    }

    @Test(arguments: Engine.all) func whatWasShownOnTheSpotIsSaidWithItsDay(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg)
            let before = try peers(kupferberg, by: vera)
            #expect(before.contains("It has not been shown on the spot yet.") && before.contains("visits/new?sort=showing&amp;with=Kupferberg"))
            try visit("showing", with: "Paul", level: "108", by: vera, kupferberg)
            let page = try peers(kupferberg, by: vera)
            #expect(page.contains("Paul showed it here on 11 July 1959, with 108.0 %.") && page.contains("Two wagons at once"), "\(page)")
            #expect(!page.contains("It has not been shown on the spot yet."))
            let plan = try plan(kupferberg)
            #expect(plan["shown_on_the_spot"] as? Bool == true && plan.list("visits").first?["level"] as? Double == 1.08)
            #expect(try peers(kupferberg, by: vera, on: Kupferberg.yesterday).contains("It has not been shown on the spot yet."), "the day before")
        }
    }

    @Test func whatWasSeenElsewhereOrFellShortWasNotShownHere() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg)
            try visit("showing", with: "Paul", level: "92", by: vera, kupferberg)
            try visit("seeing", with: "Thälmann", level: "", by: vera, kupferberg)
            let page = try peers(kupferberg, by: vera)
            #expect(page.contains("Seen at Thälmann on 11 July 1959, not here.") && page.contains("It has not been shown on the spot yet."))
            #expect(!page.contains("Paul showed it here"))
            #expect(try plan(kupferberg)["shown_on_the_spot"] as? Bool == false)
        }
    }

    /// Kalle may see Otto alone: methods are everybody's, but nobody else's unit is named.
    @Test func whoeverSeesOneUnitReadsTheMethodAndNoOtherName() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg)
            try writeMethod("Wagons in pairs", at: "Paul", by: vera, kupferberg)
            let kalle = try kalle(kupferberg), page = try peers(kupferberg, by: kalle)
            #expect(page.contains("Wagons in pairs") && page.contains("Conditions: A double track"))
            #expect(!page.contains("In use at") && !page.contains("with=Kupferberg"))
            let way = try #require(page.firstMatch(of: /href="([^"]+)">Wagons in pairs/)).1
            #expect(try kalle.get(Address(stringLiteral: String(way))).text.contains("Two wagons go together"))
        }
    }
}
