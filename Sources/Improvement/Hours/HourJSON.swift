import Planning
import Works

/// The board of a shift for programs. Keys only ever get added.
enum HourJSON {
    static func bytes(of view: HourView) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: view.scene.path.text)
            $0.field("on", day: view.scene.on)
            $0.field("indicator", text: view.indicator.name)
            $0.field("unit_of_measure", text: view.indicator.unit)
            $0.field("spread_plan", view.board.spread?.plan)
            $0.field("spread_hours", view.board.spread?.hours)
            $0.list("hours", view.board.lines) { json, line in json.object { write(line, to: &$0) } }
        }
        return json.bytes
    }

    private static func write(_ line: HourBoard.Line, to json: inout JSONWriter) {
        json.field("hour", line.hour)
        json.field("plan", line.plan)
        json.field("plan_is_stated", line.basis == .stated)
        json.field("actual", line.actual)
        json.field("gap", line.gap)
        json.field("plan_so_far", line.planSoFar)
        json.field("actual_so_far", line.actualSoFar)
        json.field("gap_so_far", line.gapSoFar)
        json.field("reason", text: line.reason)
        json.field("statements", line.times)
    }
}
