import Database
import Language
import Planning
import Web
import Works

/// What is done at a unit and below it: of every kind what stands open, newest first.
struct OverviewPages: Sendable {
    private let scene: Scene
    private let lists: [(kind: MatterKind, matters: [Matter])]
    private let seesSkills: Bool

    /// Of each kind so many; the rest is behind its own list.
    private static let most = 5

    init(_ scene: Scene, in db: Connection) throws {
        self.scene = scene
        let store = MatterStore(db, of: scene.columns.works.id), units = scene.unitsBelow
        seesSkills = try SkillSight.sees(scene, in: db)
        lists = try MatterKind.allCases.filter(\.isListed).map { ($0, try store.list(MatterQuestion([$0], in: units), Self.most)) }
    }

    private var language: Language { scene.language }

    var page: Page { scene.page(language(.improvementOf), at: .page(["improvement"])) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.improvementAt(String(scene.path.name))))
        if seesSkills { html.actions { $0.a(language(.whoCanDoWhat), .class("button quiet"), .href(scene.outlook.address(of: .matters(.skill)))) } }
        html.cards { for list in lists { write(list.kind, list.matters, to: &$0) } }
    }

    private func write(_ kind: MatterKind, _ matters: [Matter], to html: inout HTML) {
        html.card {
            $0.h2 { $0.a(language(kind.face.many), .href(scene.outlook.address(of: .matters(kind)))) }
            if matters.isEmpty { $0.p(language(.nothingOpenHere), .class("note")) } else { MatterLines(scene).write(matters, to: &$0) }
        }
    }
}
