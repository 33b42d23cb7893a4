import Planning
import Works

/// Obstacles for programs, without persons. Keys only ever get added.
enum ObstacleJSON {
    static func bytes(of answer: ObstacleAnswer) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: answer.unit.text)
            $0.field("on", day: answer.on)
            $0.list("obstacles", answer.lines) { json, line in json.object { write(line, on: answer.on, to: &$0) } }
            $0.field("others", answer.others)
        }
        return json.bytes
    }

    private static func write(_ line: ObstacleAnswer.Line, on day: Day, to json: inout JSONWriter) {
        json.field("number", Int(line.matter.id.number))
        json.field("unit", text: line.unit.text)
        json.field("title", text: line.matter.title)
        json.field("key", line.isKey)
        json.field("place", line.isKey ? nil : line.obstacle.place)
        json.field("since", day: line.obstacle.since)
        json.field("cause", text: line.obstacle.cause)
        json.field("reason", text: line.obstacle.reason)
        json.field("opened", day: line.matter.opened)
        json.field("waits_above", line.matter.awaits != nil)
        json.field("due", day: line.matter.due)
        json.field("late", line.matter.isOverdue(on: day))
    }
}
