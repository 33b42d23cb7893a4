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
            $0.object("all") { write(numbers.all, numbers.isSmall, to: &$0) }
            $0.list("months", numbers.isSmall ? [] : numbers.months) { json, month in
                json.object {
                    $0.field("month", day: month.first)
                    write(month.line, false, to: &$0)
                }
            }
            $0.list("units", numbers.parts) { json, part in
                json.object {
                    $0.field("unit", text: part.unit?.text)
                    write(part.line, part.unit == nil, to: &$0)
                }
            }
        }
        return json.bytes
    }

    /// Of units under five people nothing but the sum.
    private static func write(_ line: ProposalNumbers.Line, _ isSmall: Bool, to json: inout JSONWriter) {
        json.field("proposals", line.proposals)
        guard !isSmall else { return }
        json.field("proposers", line.proposers)
        json.field("nameless", line.nameless)
        json.field("by_groups", line.byGroups)
        json.field("days_to_answer", line.daysToAnswer)
        json.field("promised", line.promised)
        json.field("late", line.late)
    }
}
