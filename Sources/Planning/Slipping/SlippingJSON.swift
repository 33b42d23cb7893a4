import Statistics
import Works

/// Slipping leaders for programs. Keys only ever get added; numbers as in the brief. Levels are completions, of a share those of its target.
enum SlippingJSON {
    static func bytes(of leaders: SlippingLeaders, over span: BriefSpan) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("unit", text: leaders.unit.text)
            json.field("indicator", text: leaders.indicator.name)
            json.field("from", day: span.from)
            json.field("on", day: span.on)
            json.field("asked", leaders.asked)
            json.field("too_new", leaders.tooNew)
            json.list("falls", leaders.falls) { json, fall in json.object { write(fall, to: &$0) } }
            json.list("not_enough_to_tell", leaders.unsure) { json, fall in json.object { write(fall, to: &$0) } }
            json.list("never_ahead", leaders.others) { $0.value(text: $1.unit.text) }
            guard let field = leaders.field else { return json.null("by_chance") }
            json.object("by_chance") { write(field, to: &$0) }
        }
        return json.bytes
    }

    private static func write(_ fall: Fall, to json: inout JSONWriter) {
        json.field("unit", text: fall.unit.text)
        json.field("target", fall.target)
        json.field("since", day: fall.since)
        json.field("since_earliest", day: fall.range.lowerBound)
        json.field("since_latest", day: fall.range.upperBound)
        json.field("seen_before", fall.seenBefore)
        json.field("before", fall.before)
        json.field("after", fall.after)
        json.field("latest", fall.latest)
        json.field("drop", fall.drop)
        json.field("drop_low", fall.interval.lowerBound)
        json.field("drop_high", fall.interval.upperBound)
        json.field("by_chance", fall.byChance)
        json.field("p_value", fall.pValue)
        json.field("q_value", fall.qValue)
    }

    private static func write(_ field: LeadersReturn, to json: inout JSONWriter) {
        json.field("units", field.units)
        json.field("leaders", field.leaders)
        json.field("fall", field.fall)
        json.field("fall_by_chance", field.byChance)
        json.field("dropped", field.dropped)
        json.field("dropped_by_chance", field.droppedByChance)
    }
}
