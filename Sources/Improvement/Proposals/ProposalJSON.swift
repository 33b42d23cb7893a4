import Planning
import Works

/// The numbers of proposals for programs. Keys only ever get added.
enum ProposalJSON {
    static func bytes(of numbers: ProposalNumbers) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: numbers.unit.text)
            $0.field("from", day: numbers.from)
            $0.field("on", day: numbers.on)
            $0.object("all") { json in if numbers.isSmall { json.field("proposals", numbers.all.proposals) } else { write(numbers.all, to: &json) } }
            $0.list("months", numbers.isSmall ? [] : numbers.months) { json, month in json.object { write(month, to: &$0) } }
            $0.list("units", numbers.parts) { json, part in json.object { write(part, to: &$0) } }
        }
        return json.bytes
    }

    private static func write(_ month: (first: Day, line: ProposalNumbers.Line), to json: inout JSONWriter) {
        json.field("month", day: month.first)
        write(month.line, to: &json)
    }

    /// Of units under five people, which have no name here, nothing but the sum.
    private static func write(_ part: ProposalNumbers.Part, to json: inout JSONWriter) {
        json.field("unit", text: part.unit?.text)
        if part.unit == nil { json.field("proposals", part.line.proposals) } else { write(part.line, to: &json) }
    }

    private static func write(_ line: ProposalNumbers.Line, to json: inout JSONWriter) {
        json.field("proposals", line.proposals)
        json.field("proposers", line.proposers)
        json.field("nameless", line.nameless)
        json.field("by_groups", line.byGroups)
        json.field("days_to_answer", line.daysToAnswer)
        json.field("promised", line.promised)
        json.field("late", line.late)
    }
}
