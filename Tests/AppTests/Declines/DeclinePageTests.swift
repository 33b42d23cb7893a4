import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Otto has reached 80 % of its plan for 39 days. Kalle Wiese leads it, Vera Brandt the mines; Ina Roth sits in the committee.
@Suite struct DeclinePageTests {
    private func address(_ kupferberg: Kupferberg, _ steps: String..., query: [(String, String)] = [], unit: String = "Otto") throws -> Address {
        let path = Outlook(works: kupferberg.works.id, unit: try kupferberg.id(unit)).path(of: .page(steps))
        return Address(path: path, query: query.map { (name: $0.0, value: $0.1) })
    }

    private let july = [("from", "1959-06-02"), ("until", "1959-07-11")]

    /// Kalle names an obstacle and carries it up.
    private func carryUp(_ kupferberg: Kupferberg, by kalle: Browser) throws {
        let form = try address(kupferberg, "obstacles", "new")
        let response = try kalle.send([("title", "Too few wagons"), ("since", "1959-06-20"), ("cause", ""), ("reason", "")], from: form)
        let page = Address(stringLiteral: try #require(response.headers["Location"]))
        _ = try kalle.send([("text", "We cannot buy any")], from: page, to: Address(stringLiteral: page.string + "/up"))
    }

    @Test(arguments: Engine.all) func itSaysOnHowManyDaysOttoWasBehindAndNobodyWroteAnything(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), page = try address(kupferberg, "decline", query: july)
            let before = try kalle.get(page).text
            #expect(before.contains("39\u{A0}days below the plan; on 0 of them somebody wrote about it"))
            #expect(before.contains("39\u{A0}days below the plan on end, and nobody wrote anything."))
            #expect(before.contains("in these days no level fell beyond doubt") && Markup(before).flaws.isEmpty, "\(Markup(before).flaws)")
            try carryUp(kupferberg, by: kalle)
            let after = try kalle.get(page).text
            #expect(after.contains("Obstacle: Too few wagons") && after.contains("team leader") && Markup(after).flaws.isEmpty, "\(Markup(after).flaws)")
            #expect(!after.contains("Kalle Wiese:") && !after.contains("team leader: Kalle"), "who may not see people is told the office alone")
            let vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines")
            #expect(try vera.get(page).text.contains("team leader: Kalle Wiese"))
        }
    }

    @Test(arguments: Engine.all) func itIsKeptWithNotesAndWhoWroteThem(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), page = try address(kupferberg, "decline", query: july)
            let new = try address(kupferberg, "declines", "new")
            #expect(try kalle.send([("text", "")], from: page, to: new).status == .unprocessableContent)
            let opened = try kalle.get(page).text
            let kept = try (1...2).map { _ in try kalle.send([("text", "The wagons went to Paul in May")], from: page, to: new, opened: opened) }
            #expect(kept[0].headers["Location"] == kept[1].headers["Location"] && kept[0].status == .seeOther, "sent twice it is kept once")
            let review = Address(stringLiteral: try #require(kept[0].headers["Location"]))
            let ina = try kupferberg.browser(of: "Ina Roth", .committeeMember, over: "Kupferberg")
            _ = try ina.send([("text", "Nobody asked us")], from: review, to: Address(stringLiteral: review.string + "/note"))
            let text = try ina.get(review).text
            #expect(text.contains("The wagons went to Paul in May") && text.contains("Nobody asked us") && text.contains("39\u{A0}days below the plan"))
            #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
            #expect(ina.post(Address(stringLiteral: review.string + "/end"), ["text": "Enough"]).status == .forbidden)
            #expect(try kalle.send([("text", "Twelve wagons come back")], from: review, to: Address(stringLiteral: review.string + "/end")).status == .seeOther)
            #expect(try kalle.get(address(kupferberg, "declines", query: [("show", "all")])).text.contains("Otto, 2 June 1959 to 11 July 1959"))
        }
    }

    @Test(arguments: Engine.all) func aMeetingTakesItAlongAsATableAndProgramsReadIt(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            try carryUp(kupferberg, by: kalle)
            let csv = try kalle.get(address(kupferberg, "decline.csv", query: july)).text
            #expect(csv.hasPrefix("from,until,lane,what,title,stage\n") || csv.hasPrefix("from,until,lane,what,title,stage\r\n"))
            #expect(csv.contains("1959-07-11,,obstacles,obstacle,Too few wagons,key") && !csv.contains("Kalle"))
            let json = try kalle.get(address(kupferberg, "decline.json", query: july)).text
            #expect(json.contains(#""days_behind":39"#) && json.contains(#""title":"Too few wagons""#) && !json.contains("Kalle"))
        }
    }

    @Test func daysThatAreNoneOrTurnedRoundAreAskedForAgain() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for (from, until) in [("soon", "1959-07-11"), ("1959-07-11", "1959-06-02"), ("1950-01-01", "1959-06-02")] {
                let response = try kupferberg.router.get(address(kupferberg, "decline", query: [("from", from), ("until", until)]))
                #expect(response.status == .badRequest)
                #expect(try response.text.contains("Expected is a "), "\(from) \(until)")
            }
            #expect(try kupferberg.router.get(address(kupferberg, "decline", query: [("from", "1950-01-01"), ("until", "1950-02-01")])).status == .ok)
        }
    }

    @Test(arguments: ["zh", "ru", "de"]) func itSpeaksEveryLanguage(language: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let text = try kupferberg.page("Otto", .page(["decline"]), language: language).text
            #expect(!text.contains("What was said") && Markup(text).flaws.isEmpty)
        }
    }
}
