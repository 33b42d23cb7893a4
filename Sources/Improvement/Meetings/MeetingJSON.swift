import Planning
import Web
import Works

/// The agenda of a meeting for programs, without persons. Keys only ever get added.
enum MeetingJSON {
    static func bytes(of view: MeetingView) -> [UInt8] {
        let scene = view.scene
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: scene.path.text)
            $0.field("title", text: view.matter.matter.title)
            $0.field("stage", text: view.matter.matter.stage)
            $0.field("on", day: view.matter.matter.opened)
            $0.field("present", view.present.count)
            $0.field("guests", view.meeting.guests)
            $0.list("points", view.points) { json, point in json.object { write(point, view, to: &$0) } }
            $0.list("decisions", view.matter.steps.filter { $0.what == MeetingStep.decided.rawValue }) { json, step in
                json.object { $0.field("text", text: step.text) }
            }
        }
        return json.bytes
    }

    private static func write(_ point: MeetingPoint, _ view: MeetingView, to json: inout JSONWriter) {
        json.field("place", point.place)
        json.field("kind", text: point.sort.rawValue)
        json.field("title", text: MeetingWords.title(of: point, view))
        json.field("minutes", point.minutes)
        json.field("carried_over", point.origin == .before)
        json.field("outcome", text: point.outcome?.rawValue ?? "open")
    }
}
