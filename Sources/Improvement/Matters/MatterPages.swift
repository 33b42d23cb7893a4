package import Language
package import Planning
package import Web
package import Works

/// What pages of matters of every kind are made of.
package struct MatterPages: Sendable {
    package let view: MatterView

    package init(_ view: MatterView) { self.view = view }

    private var scene: Scene { view.scene }
    private var language: Language { scene.language }
    private var matter: Matter { view.matter }

    /// What it is, how far it has come, who answers for it by when.
    package func writeHead(to html: inout HTML) {
        html.p(.class("where")) {
            $0.link(language(matter.kind.face.many), to: scene.outlook.address(of: .matters(matter.kind)))
            $0.text(" · \(scene.name(of: matter.unit))")
        }
        html.headline { $0.text(matter.name(language)) }
        html.p(.class("where")) {
            $0.tag(language(matter.kind.face.stage(matter.stage)))
            $0.text(" " + language(MatterWords.charge(matter, owner: view.names[matter.owner], place: scene.name(of: matter.place), on: scene.today)))
        }
    }

    /// In which meetings it was talked over, and everything that was done about it, newest first.
    package func writeStory(to html: inout HTML) {
        writeTied(.discussed, .discussedAt, to: &html)
        html.heading(language(.whatHappened), note: language(.stepsOfAStory(view.steps.count)))
        html.ol(.class("list story")) {
            for step in view.steps.reversed() { write(step, to: &$0) }
        }
    }

    private func write(_ step: MatterStep, to html: inout HTML) {
        html.li {
            $0.p(.class("where")) {
                $0.time(language(WorksClock(of: scene.columns.works).text(step.at)), Attribute("datetime", step.day.description))
                if let name = view.names[step.voice.person] { $0.text(" · \(name)") }
            }
            $0.p(language(step.what == MatterStep.photosAdded ? .photosWereAdded : matter.kind.face.sentence(of: step)))
            if !step.text.isEmpty { $0.blockquote(step.text) }
        }
    }

    /// Matters that belong to it.
    package func writeTied(_ tie: MatterTie, _ title: Message, to html: inout HTML) { write(view.tied[tie] ?? [], title, to: &html) }

    /// Those of them that whoever looks may see; nothing where there are none.
    package func write(_ matters: [Matter], _ title: Message, to html: inout HTML) {
        let seen = matters.filter { scene.visit.may(.seeFigures, on: scene.path(of: $0.unit)) }
        guard !seen.isEmpty else { return }
        html.heading(language(title))
        MatterLines(scene).write(seen, to: &html)
    }

    /// Where it leads, each with what it is.
    package func writeTies(_ tie: MatterTie, to html: inout HTML) {
        for (_, other) in view.ties.filter({ $0.tie == tie }) {
            html.p(.class("note")) {
                $0.text(language(other.kind.face.one) + ": ")
                $0.link(other.name(language), to: scene.visit.may(.seeFigures, on: scene.path(of: other.unit)) ? scene.address(of: other) : nil)
            }
        }
    }

    /// A form about the matter: it carries which turn its reader has seen, and a number by which it is taken once.
    package func form(_ deed: String, to html: inout HTML, content: (inout HTML) -> Void) {
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: .matters(matter.kind, String(matter.id.number), deed)), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            $0.hidden(MatterForm.seen, String(matter.lastTurn.number))
            content(&$0)
        }
    }
}

/// The fields that forms about matters share.
package enum MatterForm {
    package static let seen = "seen"
    package static let text = "text"
    package static let title = "title"

    package static func seen(_ form: Form) -> ID<MatterStep>? { form[seen].flatMap { Int64($0) }.map { ID($0) } }

    /// What was typed, without blanks around it, no longer than is stored.
    package static func text(_ form: Form, _ name: String = text) -> String { String(trimmed(form[name] ?? "").prefix(NewMatter.longestText)) }

    /// One line, as long as it was typed.
    package static func line(_ form: Form, _ name: String = title) -> String {
        String(trimmed((form[name] ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")))
    }

    /// One line, no longer than is stored.
    package static func title(_ form: Form, _ name: String = title) -> String { String(line(form, name).prefix(NewMatter.longestTitle)) }

    /// What is wrong with the line by which everybody is to know something: of what is too long nothing is cut off unsaid.
    package static func problem(ofTitle line: String) -> Message? {
        if line.isEmpty { return .titleIsNeeded }
        return line.count > NewMatter.longestTitle ? .titleIsTooLong(line.count, most: NewMatter.longestTitle) : nil
    }

    private static func trimmed(_ text: String) -> Substring {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        return text.lastIndex { !$0.isWhitespace }.map { text[start...$0] } ?? ""
    }
}

/// What is wrong with a form, by field.
package struct FormProblems: Error {
    package var byField: [String: Message] = [:]
    package init() {}
}

/// A list of matters.
package struct MatterLines: Sendable {
    let scene: Scene
    private let notes: MatterNotes

    package init(_ scene: Scene, _ notes: MatterNotes = MatterNotes()) { (self.scene, self.notes) = (scene, notes) }

    package func write(_ matters: [Matter], to html: inout HTML) {
        html.ul(.class("list")) { list in
            list.items(matters, scene.language) { write($1, to: &$0) }
        }
    }

    package func write(_ matter: Matter, to html: inout HTML) {
        let language = scene.language
        html.a(matter.name(language), .href(scene.address(of: matter)))
        html.p(.class("where")) {
            $0.tag(language(matter.kind.face.stage(matter.stage)))
            $0.text(" \(scene.name(of: matter.unit)) · " + language(MatterWords.dates(matter, since: notes.since[matter.id], on: scene.today)))
            if let owner = notes.owners[matter.owner] { $0.text(" · " + language(.ownerIs(owner))) }
        }
    }
}

/// What a list says of its matters besides: since when each hinders, and who answers for it.
package struct MatterNotes: Sendable {
    let since: [ID<Matter>: Day]
    let owners: MatterNames

    package init() { (since, owners) = ([:], MatterNames()) }

    init(since: [ID<Matter>: Day], owners: MatterNames) { (self.since, self.owners) = (since, owners) }
}
