import Database
import Planning
import Web
import Works

/// Lists of matters for programs: what the page shows, without persons. Keys only ever get added.
enum MatterJSON {
    /// As many as a page shows, of the openness that the address asks for.
    static func bytes(of kind: MatterKind, _ scene: Scene, in db: Connection) throws -> [UInt8] {
        let openness = MatterQuestion.Openness(rawValue: scene.visit.request.query[MatterListPages.fields.openness] ?? "") ?? .open
        let matters = try MatterStore(db, of: scene.columns.works.id).list(MatterQuestion([kind], in: scene.unitsBelow, openness), CutList.most)
        return bytes(of: matters, as: "matters", scene)
    }

    /// - Parameter key: what the list is called.
    static func bytes(of matters: [Matter], as key: StaticString, _ scene: Scene) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: scene.path.text)
            $0.field("on", day: scene.today)
            $0.list(key, matters) { json, matter in json.object { write(matter, scene, to: &$0) } }
        }
        return json.bytes
    }

    private static func write(_ matter: Matter, _ scene: Scene, to json: inout JSONWriter) {
        json.field("number", Int(matter.id.number))
        json.field("unit", text: scene.path(of: matter.unit).text)
        json.field("title", text: matter.title)
        json.field("stage", text: matter.stage)
        json.field("opened", day: matter.opened)
        json.field("due", day: matter.due)
        json.field("ended", day: matter.ended)
        json.field("late", matter.isOverdue(on: scene.today))
    }
}
