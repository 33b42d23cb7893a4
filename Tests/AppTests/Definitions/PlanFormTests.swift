import Database
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Plans stated by hand, with their versions.
@Suite struct PlanFormTests {
    private func july(_ indicator: ID<Indicator>, _ amount: String, _ more: (name: String, value: String)...) -> [(name: String, value: String)] {
        [("indicator", String(indicator.number)), ("from", "1959-07-01"), ("until", "1959-07-31"), ("plan", amount)] + more
    }

    /// Otto reports one accident on each of the first ten days of July.
    private func reportAccidents(_ kupferberg: Kupferberg) throws {
        let lines = (1...10).map { "Kupferberg/Mines/Otto,accidents,1959-07-\($0 < 10 ? "0" : "")\($0),1" }
        let answer = kupferberg.desk.pacesetter("import", try kupferberg.desk.file("accidents.csv", lines: ["unit,indicator,date,actual"] + lines))
        try #require(answer.code == .success, "\(answer.complaints)")
    }

    private func plans(_ kupferberg: Kupferberg, _ unit: String, _ more: String...) throws -> DefiningHand {
        DefiningHand(kupferberg: kupferberg, path: ["units", String(try kupferberg.id(unit).number), "plans"] + more)
    }

    @Test(arguments: Engine.all) func aPlanIsSpreadLookedAtStatedChangedAndTakenBack(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            try reportAccidents(kupferberg)
            let accidents = try kupferberg.indicator("accidents"), hand = try plans(kupferberg, "Otto", "new")
            let first = try hand.look(july(accidents, "31"))
            #expect(first.contains("1 to 31\u{A0}Jul 1959: 31\u{A0}working days, about 1 on each."))
            #expect(first.contains("It counts in the sums of Mines and of everything above.") && first.contains("No record changes."))
            #expect(try hand.define(july(accidents, "31")).contains("Saved."))

            let second = try hand.look(july(accidents, "62", ("version", "counter-plan")))
            #expect(second.contains("<td>31</td><td>62</td>") && second.contains("<td>–</td><td>counter-plan</td>"))
            #expect(second.contains("The completion of Otto to date becomes 50\u{A0}% instead of 100\u{A0}%."))
            #expect(second.contains("The earlier version stays readable"))
            let list = try hand.define(july(accidents, "62", ("version", "counter-plan")))
            #expect(list.contains("counter-plan") && list.contains("+31") && list.contains("<s>31</s>"))

            let undone = try kupferberg.follow(hand.undo(in: list, at: try plans(kupferberg, "Otto", "undo").path))
            #expect(undone.contains("Taken back.") && !undone.contains("counter-plan"))
        }
    }

    @Test func whatTheUnitsBelowPlanStandsBesideIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let fields = [
                (name: "indicator", value: String(try kupferberg.indicator("copper").number)), ("from", "1959-07-01"), ("until", "1959-07-10"),
                ("plan", "5000"),
            ]
            let looked = try plans(kupferberg, "Mines", "new").look(fields)
            #expect(looked.contains("Units below Mines have plans of their own: judged is by their sum"))
            #expect(looked.contains("<td class=\"number\">5,000\u{A0}t</td><td class=\"number\">4,000\u{A0}t</td><td class=\"number\">−1,000\u{A0}t</td>"))
        }
    }

    @Test func aHigherPlanIsComparedAndGivesWayToItsParts() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let accidents = try kupferberg.indicator("accidents")
            _ = try plans(kupferberg, "Mines", "new").define(july(accidents, "100"))
            let first = try plans(kupferberg, "Otto", "new").look(july(accidents, "31"))
            #expect(first.contains("Mines was judged by its own plan, because nothing below it was planned."))
            #expect(first.contains("<td class=\"number\">100</td><td class=\"number\">31</td><td class=\"number\">−69</td>"))
            _ = try plans(kupferberg, "Otto", "new").define(july(accidents, "31"))
            let second = try plans(kupferberg, "Paul", "new").look(july(accidents, "40"))
            #expect(second.contains("<td class=\"number\">100</td><td class=\"number\">71</td><td class=\"number\">−29</td>"))
        }
    }

    @Test func aLongerPlanGivesWayOnItsOtherDays() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let accidents = try kupferberg.indicator("accidents"), hand = try plans(kupferberg, "Otto", "new")
            _ = try hand.define([("indicator", String(accidents.number)), ("from", "1959-01-01"), ("until", "1959-12-31"), ("plan", "365")])
            let looked = try hand.look(july(accidents, "62"))
            #expect(looked.contains("A longer plan spreads what then remains of it over 334\u{A0}other days."))
            #expect(looked.contains("July 1959") && looked.contains("December 1959"))
        }
    }

    @Test(arguments: [
        ([("plan", "")], "en", "How much is planned?"), ([("plan", "-3")], "de", "Das kann nicht unter null liegen"),
        ([("plan", "1.5")], "ru", "Здесь считают целыми"), ([("plan", "5"), ("until", "1959-06-30")], "zh", "截止日早于起始日"),
        ([("plan", "5"), ("until", "2959-06-30")], "en", "is the year right?"), ([("plan", "5"), ("from", "")], "en", "Which day?"),
        ([("plan", "5"), ("indicator", "999")], "de", "Welche Kennzahl?"),
    ])
    func whatIsWrongStandsBesideItsField(changed: [(String, String)], language: String, sentence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            var fields = july(try kupferberg.indicator("accidents"), "31")
            for (name, value) in changed { fields.removeAll { $0.name == name }; fields.append((name, value)) }
            var hand = try plans(kupferberg, "Otto", "new")
            hand.language = language
            let response = hand.send(fields, openedAt: "0", .confirm), page = try response.text
            #expect(response.status == .unprocessableContent && page.contains(sentence), "\(page)")
            #expect(try Markup(page).flaws.isEmpty && kupferberg.desk.count("plan") == 0)
        }
    }

    @Test(arguments: Engine.all) func twoWhoPlanTheSameSeeEachOthersFigures(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let accidents = try kupferberg.indicator("accidents"), period = july(accidents, "31")
            var hand = try plans(kupferberg, "Otto", "new")
            hand.query = period
            let opened = try hand.version()
            _ = try hand.define(july(accidents, "31"))
            let overtaken = hand.send(july(accidents, "20"), openedAt: opened, .confirm), page = try overtaken.text
            #expect(overtaken.status == .conflict && page.contains("Theirs, as it stands") && page.contains("<td>31</td><td>20</td>"))
            _ = hand.send(july(accidents, "20"), openedAt: try DefiningHand.opened(in: page), .confirm)
            #expect(try kupferberg.desk.count("plan") == 2)
        }
    }

    @Test func anotherUnitsPlanCannotBeTakenBackHere() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let list = try plans(kupferberg, "Otto", "new").define(july(try kupferberg.indicator("accidents"), "31"))
            #expect(try plans(kupferberg, "Otto").undo(in: list, at: try plans(kupferberg, "Paul", "undo").path).status == .notFound)
        }
    }
}
