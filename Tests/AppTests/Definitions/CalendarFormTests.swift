import Database
import Planning
import TestSupport
import Testing
import Web
import Works

/// The calendar of a works and its settings, by hand.
@Suite struct CalendarFormTests {
    private let holiday: [(name: String, value: String)] = [("from", "1959-07-20"), ("until", "1959-07-21"), ("kind", "holiday"), ("shift", "")]

    private func planAccidents(_ kupferberg: Kupferberg) throws {
        let hand = kupferberg.hand("units", String(try kupferberg.id("Otto").number), "plans", "new")
        _ = try hand.define([
            ("indicator", String(try kupferberg.indicator("accidents").number)), ("from", "1959-07-01"), ("until", "1959-07-31"), ("plan", "31"),
        ])
    }

    @Test(arguments: Engine.all) func holidaysSayWhichPlansFallOnOtherDays(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            try planAccidents(kupferberg)
            let hand = kupferberg.hand("calendar"), looked = try hand.look(holiday)
            #expect(looked.contains("2\u{A0}days change; 0\u{A0}of the chosen days are so already."))
            #expect(looked.contains("<th scope=\"row\">Monday 20 July 1959</th><td>working day</td><td>holiday</td>"))
            #expect(looked.contains("<th scope=\"row\">July 1959</th><td class=\"number\">31</td><td class=\"number\">29</td>"))
            #expect(looked.contains("1\u{A0}plan falls on other days than before") && looked.contains("Otto, accidents"))
            #expect(looked.contains("<td class=\"number\">31</td><td class=\"number\">29</td><td class=\"number\">1.07</td>"))
            let saved = try hand.define(holiday)
            #expect(saved.contains("Saved.") && saved.contains("aria-label=\"Monday 20 July 1959: holiday\"") && saved.contains("29\u{A0}working days"))
            #expect(try hand.look(holiday).contains("All of this holds already"))
            #expect(try kupferberg.follow(hand.undo(in: saved, at: ["calendar", "undo"])).contains("Taken back."))
            #expect(try hand.open().contains("31\u{A0}working days"))
        }
    }

    @Test func aWeeklyPatternOfOneShiftLeavesTheOthersAlone() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try planAccidents(kupferberg)
            let pattern: [(name: String, value: String)] = [
                ("from", "1959-07-01"), ("until", "1959-07-31"), ("weekday", "6"), ("weekday", "7"), ("kind", "rest"), ("shift", "B"),
            ]
            let looked = try kupferberg.hand("calendar").look(pattern)
            #expect(looked.contains("8\u{A0}days change") && looked.contains("The days of other shifts stay."))
            #expect(looked.contains("No plan falls on these days"), "Otto works in shift A")
            _ = try kupferberg.hand("calendar").define(pattern)
            #expect(try kupferberg.hand("calendar", query: [("shift", "B"), ("month", "1959-07")]).open().contains("23\u{A0}working days"))
            #expect(try kupferberg.hand("calendar", query: [("month", "1959-07")]).open().contains("31\u{A0}working days"))
        }
    }

    @Test func daysThatArePastChangeWhatWasDue() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try planAccidents(kupferberg)
            let looked = try kupferberg.hand("calendar").look([("from", "1959-07-04"), ("until", "1959-07-05"), ("kind", "rest"), ("shift", "")])
            #expect(looked.contains("2\u{A0}of them lie in the past: what was due by now changes too."))
        }
    }

    @Test(arguments: [
        ("until", "1959-07-01", "de", "Der letzte Tag liegt vor dem ersten."), ("until", "2959-07-01", "en", "is the year right?"),
        ("from", "", "ru", "Какой день?"),
        ("kind", "feast", "zh", "请选择日期类型"),
    ])
    func whatIsWrongStandsBesideItsField(field: String, value: String, language: String, sentence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let hand = kupferberg.hand("calendar", language: language)
            let response = hand.send(holiday.filter { $0.name != field } + [(field, value)], openedAt: try hand.version(), .confirm), page = try response.text
            #expect(response.status == .unprocessableContent && page.contains(sentence) && page.contains("id=\"\(field)-problem\""))
            #expect(try Markup(page).flaws.isEmpty && kupferberg.desk.count("calendar_day") == 0)
        }
    }

    @Test(arguments: Engine.all) func twoWhoNameDaysSeeEachOther(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let hand = kupferberg.hand("calendar"), opened = try hand.version()
            _ = try hand.define(holiday)
            let overtaken = hand.send(holiday.filter { $0.name != "kind" } + [("kind", "rest")], openedAt: opened, .confirm), page = try overtaken.text
            #expect(overtaken.status == .conflict && page.contains("<td>holiday</td><td>rest day</td>"))
        }
    }

    @Test(arguments: Engine.all) func theClockAndTheRestDaysAreSetAndWrittenDown(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            try planAccidents(kupferberg)
            let hand = kupferberg.hand("settings")
            let fields: [(name: String, value: String)] = [("zone", "Europe/Berlin"), ("begins", "22:00"), ("rest", "6"), ("rest", "7")]
            let looked = try hand.look(fields)
            #expect(looked.contains("<td>UTC</td><td>Europe/Berlin</td>") && looked.contains("<td>none</td><td>Sat and Sun</td>"))
            #expect(looked.contains("1\u{A0}plan falls on other days") && looked.contains("Days that were named in the calendar stay"))
            #expect(try hand.define(fields).contains("Saved."))
            let (works, audit) = try kupferberg.database.read { (try WorksStore($0).works(of: nil), try AuditStore($0, of: kupferberg.works.id).latest(1)) }
            #expect(works.settings == "time-zone=Europe/Berlin day-begins=-02:00 rest=sat,sun" && works.clockAtDayBegin == "22:00")
            #expect(audit.first?.before == "time-zone=UTC day-begins=00:00 rest=none" && audit.first?.after == works.settings)
            let wrong = hand.send([("zone", "Mars/Base"), ("begins", "25:00")], openedAt: try hand.version(), .confirm), page = try wrong.text
            #expect(wrong.status == .unprocessableContent && page.contains("“Mars/Base” is no time zone") && page.contains("“25:00” is not a time"))
        }
    }
}
