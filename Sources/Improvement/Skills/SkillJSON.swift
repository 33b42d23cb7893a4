import Planning
import Web
import Works

/// How what a unit needs is covered, for programs; without persons. Keys only ever get added.
enum SkillJSON {
    static func bytes(of pages: SkillMatrixPages) -> [UInt8] {
        let scene = pages.scene
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: scene.path.text)
            $0.field("on", day: scene.today)
            $0.list("skills", pages.skills) { json, skill in
                let cover = pages.matrix.cover(of: skill.id)
                json.object {
                    $0.field("number", Int(skill.id.number))
                    $0.field("title", text: skill.title)
                    $0.field("can", cover.masters)
                    $0.field("teach", cover.teachers)
                }
            }
            $0.list("units", pages.parts) { json, part in json.object { write(part, scene, to: &$0) } }
        }
        return json.bytes
    }

    private static func write(_ part: SkillMatrixPages.Part, _ scene: Scene, to json: inout JSONWriter) {
        json.field("unit", text: part.unit.map { scene.path(of: $0).text } ?? "")
        json.field("skills", part.sums.skills)
        json.field("only_one_can", part.sums.onOne)
        json.field("nobody_can", part.sums.missing)
        json.field("nobody_teaches", part.sums.withoutTeacher)
    }
}
