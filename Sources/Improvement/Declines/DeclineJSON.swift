import Planning
import Tables
import Works

/// A review for programs, without persons. Keys only ever get added.
enum DeclineJSON {
    static func bytes(of view: DeclineView) -> [UInt8] {
        let decline = view.decline
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: decline.unit.text)
            $0.field("indicator", text: decline.indicator.name)
            $0.field("from", day: decline.span.lowerBound)
            $0.field("until", day: decline.span.upperBound)
            $0.list("levels", decline.levels) { json, level in
                json.object {
                    $0.field("from", day: level.days.lowerBound)
                    $0.field("until", day: level.days.upperBound)
                    $0.field("level", level.level)
                }
            }
            $0.list("days", decline.days) { json, day in json.object { write(day, to: &$0) } }
            $0.list("events", view.events) { json, event in json.object { write(event, to: &$0) } }
            $0.object("silence") { write(decline.silence, to: &$0) }
        }
        return json.bytes
    }

    private static func write(_ day: DeclineDay, to json: inout JSONWriter) {
        json.field("day", day: day.day)
        json.field("plan", day.plan)
        json.field("actual", day.actual)
        json.field("completion", day.completion)
        json.field("behind", day.isBehind)
    }

    private static func write(_ event: DeclineEvent, to json: inout JSONWriter) {
        json.field("lane", text: event.lane.rawValue)
        json.field("what", text: event.kind)
        json.field("title", text: event.title)
        json.field("stage", text: event.stage)
        json.field("from", day: event.from)
        json.field("until", day: event.until)
    }

    private static func write(_ silence: DeclineSilence, to json: inout JSONWriter) {
        json.field("days_behind", silence.behind)
        json.field("with_a_word", silence.withAWord)
        json.field("with_a_word_from_above", silence.withAWordFromAbove)
        json.list("nobody_wrote", silence.longest) { json, row in
            json.object {
                $0.field("from", day: row.days.lowerBound)
                $0.field("until", day: row.days.upperBound)
                $0.field("days_behind", row.count)
            }
        }
        json.list("unanswered", silence.unanswered) { json, one in
            json.object {
                $0.field("number", Int(one.matter.id.number))
                $0.field("kind", text: one.matter.kind.rawValue)
                $0.field("due", day: one.due)
                $0.field("answered", day: one.answered)
            }
        }
    }
}

/// The time line as a table for a meeting: a row for each level and each event, by their first days.
enum DeclineCSV {
    static func bytes(of view: DeclineView) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter { bytes.append(contentsOf: $0) }
        try writer.writeRow(["from", "until", "lane", "what", "title", "stage"])
        for row in rows(view).sorted(by: { $0[0] < $1[0] }) { try writer.writeRow(row) }
        try writer.flush()
        return bytes
    }

    private static func rows(_ view: DeclineView) -> [[String]] {
        view.decline.levels.map { level in
            [level.days.lowerBound.description, level.days.upperBound.description, "figures", "level", String(level.level), ""]
        }
            + view.events.map { event in
                [event.from.description, event.until?.description ?? "", event.lane.rawValue, event.kind, event.title, event.stage]
            }
    }
}

extension DeclineEvent {
    /// For programs: the kind of matter, or an office.
    fileprivate var kind: String { if case .matter(let matter) = what { matter.kind.rawValue } else { "office" } }
    fileprivate var title: String {
        switch what {
        case .matter(let matter): matter.title
        case .office(let office, _): office.rawValue
        }
    }
    fileprivate var stage: String { if case .matter(let matter) = what { matter.stage } else { "" } }
}
