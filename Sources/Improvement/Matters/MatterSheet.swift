import Language
import Planning
import Web
import Works

/// The page of one matter, on which something can be done about it. Every kind has one.
protocol MatterSheet: Sendable {
    static var kind: MatterKind { get }
    /// As things stand now.
    /// - Throws: a refusal where there is no such matter, or none for whoever looks.
    init(_ visit: Visit, _ desk: PlanningDesk) throws

    var view: MatterView { get }
    /// Why what was sent was not done.
    var problem: Message? { get set }
    /// What was typed, where it was not taken.
    var typed: Form { get set }
    var page: Page { get }
    /// Where one comes back to once something is done.
    var address: Address { get }
    func write(to html: inout HTML)
}

extension MatterSheet {
    var scene: Scene { view.scene }
    var language: Language { scene.language }
    var matter: Matter { view.matter }
    var pages: MatterPages { MatterPages(view) }
    var page: Page { scene.page(matter.name(language), at: .matters(Self.kind, String(matter.id.number))) { write(to: &$0) } }
    /// Where one came from, if that is a side of it from which its own unit is not seen.
    var address: Address {
        let isSeen = scene.visit.may(.seeFigures, on: scene.path(of: matter.unit))
        return isSeen ? scene.address(of: matter) : scene.outlook.address(of: .matters(Self.kind, String(matter.id.number)))
    }

    /// Why what was sent was not done; with what was typed, where no form of the page holds it any more.
    func writeProblem(to html: inout HTML) {
        guard let problem else { return }
        html.notice(.wrong, language(problem))
        if !matter.isOpen, let text = typed[MatterForm.text], !text.isEmpty { html.blockquote(text) }
    }

    /// Whether this form was sent and not taken: it stands open with what was typed, the others as they were. A form is known by where its
    /// address ends.
    private func wasRefused(_ deed: String) -> Bool { problem != nil && scene.visit.request.path.last == deed }

    /// A form of the page, behind its name until somebody wants it.
    func write(_ deed: String, _ name: Message, isOpen: Bool = false, to html: inout HTML, content: (inout HTML) -> Void = { _ in }) {
        html.details(.class("deed"), .open(if: isOpen || wasRefused(deed))) {
            $0.summary(language(name))
            pages.form(deed, to: &$0) {
                content(&$0)
                $0.button(language(name), .class("button"))
            }
        }
    }

    /// A field of such a form. Several forms of the page have one of the same name; each has an id of its own.
    func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text, usual: String = "", in deed: String) -> Field {
        let value = wasRefused(deed) ? typed[name] ?? usual : usual
        return Field(name, language(label), note: note.map { language($0) } ?? "", kind, value: value, id: deed + "-" + name)
    }

    /// Where whoever does it says why.
    func text(_ label: Message, in deed: String) -> Field { field(MatterForm.text, label, .lines, in: deed) }
}
