extension DesignGallery {
    static func writeLetters(to html: inout HTML) {
        html.heading("A month as a letter", note: "LetterChart: safety, quality, delivery, cost, people; whatever has no letter as a sheet")
        specimen(
            """
            html.figure(LetterChart(ChartText("Delivery", "17 of 21 days met."), letter: .delivery, days: days, begins: first.weekday),
                caption: "17 of 21 days met", table: ChartTable("The days as a table", columns: ["Day", "Plan", "Actual"], rows: rows))
            """, to: &html
        ) {
            $0.div(.class("letters")) {
                for letter in LetterChart.Letter.allCases.map(Optional.some) + [nil] { writeMonth(letter, to: &$0) }
            }
        }
    }

    static func writeMeeting(to html: inout HTML) {
        html.heading("A meeting", note: "Agenda: the minutes for all, the clock by script")
        specimen(
            """
            html.agenda(Agenda([Agenda.Item("Indicators", anchor: "indicators", seconds: 120, time: "2 minutes")], words: words))
            html.live(LiveRegion(stream: "/works/1/units/7/live", change: 4711, old: "No connection. This is the state of 14:03."), .class("board")) { ... }
            """, to: &html
        ) {
            $0.agenda(Specimens.agenda)
            $0.div("No connection. What stands here is the state of 14:03.", .class("old"))
        }
    }

    private static func writeMonth(_ letter: LetterChart.Letter?, to html: inout HTML) {
        let days = Specimens.month(letter), planned = days.filter { [.met, .missed].contains($0) }
        let sentence = "\(planned.count { $0 == .met }) of \(planned.count) days met"
        html.card {
            $0.h3(letter?.rawValue ?? "Sheet")
            $0.figure(
                LetterChart(ChartText("A month of \(letter?.rawValue ?? "no letter")", sentence), letter: letter, days: days, begins: 3), caption: sentence,
                table: ChartTable(
                    "The days of \(letter?.rawValue ?? "the sheet") as a table", columns: ["Day", "State"],
                    rows: days.indices.map { .init("\($0 + 1) July", ["\(days[$0])"]) }))
        }
    }
}

extension Specimens {
    static let agenda = Agenda(
        [("Indicators", 2), ("Deviations", 3), ("Actions", 3), ("Escalation", 2)].map {
            Agenda.Item($0, anchor: "content", seconds: $1 * 60, time: "\($1) minutes")
        },
        words: Agenda.Words(
            title: "Meeting", takes: "The meeting takes 5 to 10 minutes.", start: "Start the meeting", pause: "Pause", goOn: "Go on", next: "Next item",
            end: "End", over: "Time is up"))

    /// A July until the 24th, with free Sundays, some days missed and one of which nobody told.
    static func month(_ letter: LetterChart.Letter?) -> [LetterChart.Box] {
        let missed = [LetterChart.Letter.safety: [9], .quality: [3, 4, 16], .delivery: [7, 8, 9, 10, 21], .cost: [], .people: [1, 13]]
        return (0..<(letter == .cost ? 28 : 31)).map { day in
            if day >= 24 { return .toCome }
            if (day + 2) % 7 == 6 { return .free }
            if day == 22 { return .unreported }
            return letter.flatMap { missed[$0]?.contains(day) } ?? (day % 5 == 0) ? .missed : .met
        }
    }
}
