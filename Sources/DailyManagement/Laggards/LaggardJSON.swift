import Language
import Planning
import Statistics
import Works

/// Hidden laggards for programs. Keys only ever get added; numbers as in the brief.
enum LaggardJSON {
    static func bytes(of view: LaggardView, in language: Language) -> [UInt8] {
        let brief = view.today.brief
        var json = JSONWriter()
        json.object { json in
            json.field("unit", text: brief.unit.text)
            json.field("from", day: brief.from)
            json.field("on", day: brief.on)
            json.list("hidden", view.hidden) { json, line in json.object { write(line, view, language, to: &$0) } }
            json.list("no_alarm", view.explained) { json, line in json.object { write(line, view, language, to: &$0) } }
            json.list("open", view.open) { json, line in json.object { write(line, view, language, to: &$0) } }
            json.list("change", view.mixes) { json, one in json.object { write(one.indicator, one.mix, to: &$0) } }
        }
        return json.bytes
    }

    private static func write(_ line: LaggardView.Line, _ view: LaggardView, _ language: Language, to json: inout JSONWriter) {
        json.field("unit", text: line.laggard.unit.text)
        json.field("indicator", text: line.laggard.indicator)
        json.field("completion", line.laggard.completion)
        json.field("completion_low", line.interval?.lowerBound)
        json.field("completion_high", line.interval?.upperBound)
        json.field("shortfall", line.laggard.shortfall)
        json.field("p_value", line.laggard.pValue)
        json.field("q_value", line.laggard.qValue)
        json.field("hidden_by", text: line.parent?.unit.text)
        json.field("hidden_by_completion", line.parent?.completion)
        json.field("named_since", day: line.episode?.since)
        json.field("named_days", line.episode?.days)
        json.field("named_longer", line.episode?.isOlder ?? false)
        json.field("new", line.episode?.isNew(on: view.today.brief.on) ?? false)
        json.field("plan_verdict", view.today.verdicts?.verdict(of: line.laggard), language)
        write(line.excuse, to: &json)
    }

    private static func write(_ excuse: Excuse?, to json: inout JSONWriter) {
        switch excuse {
        case nil: json.null("excuse")
        case .sharedDays(let days):
            json.object("excuse") { json in
                json.field("reason", text: "shared days")
                json.list("days", days) { $0.value(text: $1.description) }
            }
        case .season(let factor, let lastYear):
            json.object("excuse") { json in
                json.field("reason", text: "season")
                json.field("factor", factor)
                json.field("from", day: lastYear.lowerBound)
                json.field("until", day: lastYear.upperBound)
            }
        }
    }

    private static func write(_ indicator: Indicator, _ mix: MixShift, to json: inout JSONWriter) {
        json.field("indicator", text: indicator.name)
        json.field("before", mix.before)
        json.field("after", mix.after)
        json.field("rate_part", mix.parts.rate)
        json.field("mix_part", mix.parts.mix)
        json.field("reversed", mix.isReversed)
    }
}
