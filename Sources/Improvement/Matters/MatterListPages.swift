package import Database
import Language
package import Planning
package import Web
import Works

/// The list of a kind of matters at a unit and below it: what stands open, what is ended, what a word finds.
package struct MatterListPages: Sendable {
    package static let fields = (openness: "show", search: "find", before: "before")
    /// What fits a page that somebody reads to its end.
    package static let most = 50

    private let scene: Scene
    private let kind: MatterKind
    private let openness: MatterQuestion.Openness
    private let wanted: String
    private let matters: [Matter]
    private let notes: MatterNotes
    private let counts: (open: Int, all: Int)

    /// Over which units a list goes.
    package enum Reach: Sendable {
        /// The unit of the page and what stands below it.
        case below
        /// All of the works: what is there to be spread.
        case works
    }

    package init(_ scene: Scene, _ kind: MatterKind, over reach: Reach = .below, in db: Connection) throws {
        let query = scene.visit.request.query, units = reach == .below ? scene.unitsBelow : nil
        let store = MatterStore(db, of: scene.columns.works.id)
        (self.scene, self.kind) = (scene, kind)
        openness = MatterQuestion.Openness(rawValue: query[Self.fields.openness] ?? "") ?? .open
        wanted = String((query[Self.fields.search] ?? "").prefix(NewMatter.longestTitle))
        var question = MatterQuestion([kind], in: units, openness)
        question.before = query[Self.fields.before].flatMap { Int64($0) }.map { ID($0) }
        let openness = openness
        matters =
            wanted.isEmpty
            ? try store.list(question, Self.most)
            : try store.search(kind, wanted, Self.most) { openness.holds($0) && (units?.contains($0.unit) ?? true) }
        notes = try kind == .obstacle ? ObstacleStore(db, of: scene.columns.works.id).notes(on: matters) : MatterNotes()
        let counted = try store.counts([kind]).filter { units?.contains($0.unit) ?? true }
        counts = (counted.filter(\.isOpen).map(\.count).reduce(0, +), counted.map(\.count).reduce(0, +))
    }

    private var language: Language { scene.language }

    /// - Parameter content: what the kind says before its list.
    package func page(_ content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        scene.page(language(kind.face.many), at: .matters(kind)) {
            content(&$0)
            write(to: &$0)
        }
    }

    private func write(to html: inout HTML) {
        html.heading(language(kind.face.many), note: language(.openOfAll(counts.open, counts.all)))
        html.tabs(language(kind.face.many), MatterQuestion.Openness.allCases.map { ($0.name(language), $0 == openness ? nil : address(openness: $0)) })
        writeSearch(to: &html)
        if matters.isEmpty { return html.p(language(wanted.isEmpty ? .nothingOfThisKind : .nothingHasTheseWords), .class("note still")) }
        MatterLines(scene, notes).write(matters, to: &html)
        if wanted.isEmpty, matters.count == Self.most, let last = matters.last {
            html.actions { $0.a(language(.olderOnes), .class("button quiet"), .href(address(openness: openness, before: last.id))) }
        }
    }

    private func writeSearch(to html: inout HTML) {
        html.form(get: Address(path: scene.outlook.path(of: .matters(kind))), .class("find"), .role("search")) {
            $0.hidden(Self.fields.openness, openness.rawValue)
            $0.field(Field(Self.fields.search, language(.findByWords), value: wanted))
            $0.button(language(.findIt), .class("button quiet"))
        }
    }

    private func address(openness: MatterQuestion.Openness, before: ID<Matter>? = nil) -> Address {
        let query = [(Self.fields.openness, openness.rawValue)] + (before.map { [(Self.fields.before, String($0.number))] } ?? [])
        return Address(path: scene.outlook.path(of: .matters(kind)), query: query.map { (name: $0.0, value: $0.1) })
    }
}

extension MatterQuestion.Openness {
    fileprivate func name(_ language: Language) -> String {
        switch self {
        case .open: language(.openOnes)
        case .ended: language(.endedOnes)
        case .all: language(.allOfThem)
        }
    }

    fileprivate func holds(_ matter: Matter) -> Bool {
        switch self {
        case .open: matter.isOpen
        case .ended: !matter.isOpen
        case .all: true
        }
    }
}
