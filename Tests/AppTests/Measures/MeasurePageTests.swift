import Database
import Foundation
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Too few wagons hold Otto back. Kalle Wiese leads it and decides what is done; Vera Brandt leads the mines; Ina Roth sits in the committee.
@Suite struct MeasurePageTests {
    private func measures(_ kupferberg: Kupferberg, _ further: String...) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto")).path(of: .page(["measures"] + further)))
    }

    private func kalle(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto") }
    private func vera(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines") }

    private let twelveWagons = [
        ("title", "Twelve wagons more"), ("text", "From the closed shaft"), ("sort", "measure"), ("person", ""), ("due", "1959-07-31"), ("cost", "1 200"),
        ("cost-unit", "marks"), ("milestones", ""),
    ]

    /// - Returns: the address of its page.
    private func decide(_ more: [(String, String)], _ kupferberg: Kupferberg, by browser: Browser) throws -> Address {
        let fields = twelveWagons.filter { field in !more.contains { $0.0 == field.0 } } + more
        let response = try browser.send(fields, from: measures(kupferberg, "new"))
        #expect(response.status == .seeOther)
        return Address(stringLiteral: try #require(response.headers["Location"]))
    }

    private func take(_ deed: String, on page: Address, _ fields: [(String, String)], by browser: Browser, opened text: String? = nil) throws -> Response {
        try browser.send(fields, from: page, to: Address(stringLiteral: page.string + "/" + deed), opened: text)
    }

    @Test(arguments: Engine.all) func whatIsExpectedOfAMeasureIsSaidBeforehandAndHeldAgainstWhatCame(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), copper = try kupferberg.field("copper").dropFirst("figure-".count)
            let page = try decide([("on", String(copper)), ("points", "5")], kupferberg, by: kalle)
            let planned = try kalle.get(page).text
            #expect(
                planned.contains("copper: +5.0") && planned.contains("<dt>Cost</dt><dd>1,200")
                    && planned.contains("Kalle Wiese answers for it, by 31 July 1959"))
            #expect(!planned.contains("What it brought"))
            #expect(try take("begin", on: page, [("day", "1959-07-12"), ("text", "")], by: kalle).status == .unprocessableContent, "tomorrow is not known yet")
            #expect(try take("begin", on: page, [("day", "1959-07-11"), ("text", "They run")], by: kalle).status == .seeOther)
            let running = try kalle.get(page).text
            #expect(running.contains("In effect since"))
            #expect(Markup(running).flaws.isEmpty)
        }
    }

    @Test(arguments: Engine.all) func aMeasureThatIsDecidedStandsOnTheBoardOnTodayAndOnTheUnitsPage(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            #expect(try kupferberg.page("Otto", .board).text.contains("Nothing is under way"))
            let kalle = try kalle(kupferberg)
            for number in 1...6 { _ = try decide([("title", "Wagon \(number)")], kupferberg, by: kalle) }
            for (unit, place) in [("Otto", Outlook.Place.board), ("Mines", .board), ("Otto", .today), ("Otto", .unit)] {
                let text = try kupferberg.page(unit, place).text
                #expect(!text.contains("Nothing is under way") && text.contains("<h2>Under way</h2>") && text.contains("Wagon 6"), "\(unit) \(place)")
                #expect(!text.contains("Wagon 1<") && text.contains("improvement\">1 more<"), "five are read from afar: \(unit) \(place)")
                #expect(Markup(text).flaws.isEmpty, "\(unit) \(place): \(Markup(text).flaws)")
            }
            #expect(try !kupferberg.page("Paul", .board).text.contains("Under way"))
        }
    }

    @Test(arguments: Engine.all) func aMeasureIsClosedByASecondPersonOnly(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), vera = try vera(kupferberg), page = try decide([], kupferberg, by: kalle)
            let closing = [("outcome", "learned"), ("text", "The wagons are too wide for the gallery; narrow ones are needed")]
            #expect(try take("close", on: page, closing, by: kalle).status == .seeOther)
            #expect(try kalle.get(page).text.contains("waits for the lead of Otto, by 18 July 1959"))
            let confirm = Address(stringLiteral: page.string + "/confirm"), refused = kalle.post(confirm, ["text": ""])
            #expect(try refused.status == .forbidden && refused.text.contains("This is confirmed by a second person"))
            #expect(try take("confirm", on: page, [("text", "Seen at the shaft")], by: vera).status == .seeOther)
            let closed = try kalle.get(page).text
            #expect(closed.contains("did not work, but taught") && closed.contains("Seen at the shaft") && closed.contains("ended on 11 July 1959"))
            let list = try kalle.get(measures(kupferberg)).text
            #expect(list.contains("1\u{a0}measure has ended with a result: 0 worked, 1 did not and taught something."))
        }
    }

    @Test func tonnesAreNoPercentagePoints() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg), copper = String(try kupferberg.field("copper").dropFirst("figure-".count))
            let refused = try kalle.send(twelveWagons + [("on", copper), ("points", "-15000")], from: measures(kupferberg, "new"))
            #expect(try refused.status == .unprocessableContent && refused.text.contains("at most 500 up or down"))
            #expect(try decide([("on", copper), ("points", "500")], kupferberg, by: kalle).string.contains("/measures/"))
        }
    }

    @Test func whatCameOfAMeasureIsChosenAndNotLeftAsItStood() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg), page = try decide([], kupferberg, by: kalle)
            #expect(try kalle.get(page).text.contains("<option value=\"\" selected>–</option>"))
            let refused = try take("close", on: page, [("outcome", ""), ("text", "All there")], by: kalle)
            #expect(try refused.status == .unprocessableContent && refused.text.contains("Say what came of it") && refused.text.contains("All there"))
        }
    }

    @Test func whatIsNotDoneYetGoesBackToWhoeverAnswersForIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg), vera = try vera(kupferberg), page = try decide([], kupferberg, by: kalle)
            _ = try take("close", on: page, [("outcome", "worked"), ("text", "All there")], by: kalle)
            #expect(try take("back", on: page, [("text", "")], by: vera).status == .unprocessableContent)
            #expect(try take("back", on: page, [("text", "Seven of twelve stand there")], by: vera).status == .seeOther)
            let back = try kalle.get(page).text
            #expect(back.contains("Kalle Wiese answers for it") && back.contains("Seven of twelve stand there") && !back.contains("What came of it?</dt>"))
        }
    }

    @Test(arguments: Engine.all) func ofTwoWhoDecideAtOnceTheSecondIsToldAndKeepsHisWords(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), vera = try vera(kupferberg), page = try decide([], kupferberg, by: kalle), opened = try vera.get(page).text
            _ = try take("begin", on: page, [("day", "1959-07-11"), ("text", "")], by: kalle)
            let refused = try take("close", on: page, [("outcome", "dropped"), ("text", "No wagons to be had")], by: vera, opened: opened)
            #expect(try refused.status == .conflict && refused.text.contains("No wagons to be had"))
            #expect(try vera.get(page).text.contains("Put into effect."))
        }
    }

    @Test(arguments: Engine.all) func whoTurnsItTwiceByOneFormIsLedToWhatItDid(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), page = try decide([], kupferberg, by: kalle), opened = try kalle.get(page).text
            for _ in 0..<2 {
                let answer = try take("close", on: page, [("outcome", "worked"), ("text", "All twelve run")], by: kalle, opened: opened)
                #expect(answer.status == .seeOther)
            }
            #expect(try kalle.get(page).text.components(separatedBy: "<blockquote>All twelve run").count == 2)
        }
    }

    @Test(arguments: Engine.all) func sentTwiceItIsDecidedOnce(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), form = try measures(kupferberg, "new"), opened = try kalle.get(form).text
            let first = try kalle.send(twelveWagons, from: form, opened: opened), second = try kalle.send(twelveWagons, from: form, opened: opened)
            #expect(first.headers["Location"] == second.headers["Location"])
            let all = try kupferberg.database.read { try MatterStore($0, of: kupferberg.works.id).list(MatterQuestion([.measure], in: nil), 9) }
            #expect(all.map(\.title) == ["Twelve wagons more"])
        }
    }

    @Test func milestonesOfAnAutomationAreReachedOneAfterTheOther() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg)
            let wrong = try kalle.send(
                twelveWagons.filter { $0.0 != "milestones" } + [("milestones", "soon the winch runs")], from: measures(kupferberg, "new"))
            #expect(try wrong.status == .unprocessableContent && wrong.text.contains("does not begin with a day like 2026-03-31"))
            let page = try decide([("sort", "automation"), ("milestones", "1959-07-10 the winch stands\n1959-07-20 it runs by itself")], kupferberg, by: kalle)
            #expect(try take("milestone", on: page, [("milestone", "1"), ("text", "Tested twice")], by: kalle).status == .seeOther)
            let text = try kalle.get(page).text
            #expect(text.contains("reached on 11 July 1959") && text.contains("by 20 July 1959") && text.contains("Tested twice"))
        }
    }

    @Test func anObstacleLeadsToItsMeasureAndBack() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg), outlook = Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto"))
            let form = Address(path: outlook.path(of: .page(["obstacles", "new"])))
            let named = try kalle.send([("title", "Too few wagons"), ("since", "1959-07-01"), ("cause", ""), ("reason", "")], from: form)
            let obstacle = Address(stringLiteral: try #require(named.headers["Location"])), number = try #require(obstacle.string.split(separator: "/").last)
            let about = Address(stringLiteral: try measures(kupferberg, "new").string + "?about=" + number)
            let page = Address(
                stringLiteral: try #require(
                    try kalle.send(twelveWagons, from: about, to: measures(kupferberg, "new")).headers["Location"]))
            #expect(try kalle.get(obstacle).text.contains("Twelve wagons more") && kalle.get(page).text.contains("Too few wagons"))
        }
    }

    @Test func itIsHandedToSomebodyByTheNumberOnTheirBadgeOrTheirSignInAndToNobodyElse() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg), page = try decide([], kupferberg, by: kalle)
            _ = try kupferberg.browser(of: "Jo Bley", .member, over: "Otto")
            let unknown = try take("over", on: page, [("person", "nobody.there"), ("day", "1959-08-01"), ("text", "On leave")], by: kalle)
            #expect(try unknown.status == .unprocessableContent && unknown.text.contains("Nobody here has this badge number"))
            #expect(try take("over", on: page, [("person", "jo.bley"), ("day", "1959-08-01"), ("text", "On leave")], by: kalle).status == .seeOther)
            #expect(try kalle.get(page).text.contains("Jo Bley answers for it, by 1 August 1959"))
        }
    }

    @Test func theCommitteeSeesAndDoesNotDecide() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let ina = try kupferberg.browser(of: "Ina Roth", .committeeMember, over: "Kupferberg"), page = try decide([], kupferberg, by: kalle(kupferberg))
            #expect(try !ina.get(page).text.contains("<summary>Say that it is done"))
            #expect(ina.post(Address(stringLiteral: page.string + "/close"), ["text": "Done"]).status == .forbidden)
            #expect(try take("remark", on: page, [("text", "We saw seven wagons")], by: ina).status == .seeOther)
            #expect(try ina.get(page).text.contains("We saw seven wagons"))
            let json = ina.get(Address(stringLiteral: try measures(kupferberg).string + ".json"))
            #expect(try json.status == .ok && json.text.contains("\"title\":\"Twelve wagons more\"") && !json.text.contains("Kalle"))
        }
    }
}
