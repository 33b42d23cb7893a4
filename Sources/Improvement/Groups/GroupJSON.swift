import Database
import Planning
import Web
import Works

/// How many groups there are, by unit and kind, for programs; without persons. Keys only ever get added.
enum GroupJSON {
    static func bytes(of head: GroupListHead, in db: Connection) throws -> [UInt8] {
        let scene = head.scene
        let open = try MatterStore(db, of: scene.columns.works.id).list(MatterQuestion([.group], in: scene.unitsBelow), CutList.most)
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: scene.path.text)
            $0.field("on", day: scene.today)
            $0.list("units", head.parts) { json, part in json.object { write(part, scene, to: &$0) } }
            $0.list("groups", open) { json, group in
                json.object {
                    $0.field("number", Int(group.id.number))
                    $0.field("unit", text: scene.path(of: group.unit).text)
                    $0.field("title", text: group.title)
                    $0.field("opened", day: group.opened)
                }
            }
        }
        return json.bytes
    }

    private static func write(_ part: GroupListHead.Part, _ scene: Scene, to json: inout JSONWriter) {
        json.field("unit", text: scene.path(of: part.unit).text)
        json.field("problem", part.groups[.problem] ?? 0)
        json.field("study", part.groups[.study] ?? 0)
        json.field("mutual_help", part.groups[.mutualHelp] ?? 0)
        json.field("workers", part.mix[.worker])
        json.field("technicians", part.mix[.technician])
        json.field("engineers", part.mix[.engineer])
    }
}
