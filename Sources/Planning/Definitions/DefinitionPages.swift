import Language
import Web
import Works

/// The page of any form of definitions: what happened, what the change would do, the fields.
struct DefinitionPage: Sendable {
    let scene: WorksScene
    let title: String
    /// The steps above the page in the bar.
    var above: [Header.Step] = []
    /// What the page is about, below its title.
    var introduction = ""
    let address: Address
    let turn: DefinitionTurn
    let version: DefinitionVersion
    /// What was sent; empty on a first visit.
    let form: Form
    /// Above everything: word of what was done.
    var before: @Sendable (inout HTML) -> Void = { _ in }
    /// What else belongs to the same thing.
    var behind: @Sendable (inout HTML) -> Void = { _ in }
    let fields: @Sendable (inout HTML) -> Void

    private var language: Language { scene.language }

    var response: Response { .html(page, status: status) }

    private var status: Status {
        switch turn {
        case .wrong: .unprocessableContent
        case .overtaken: .conflict
        case .opened, .shown, .done: .ok
        }
    }

    private var page: Page {
        scene.page(title, above: above) {
            $0.h1(title)
            if case .opened = turn { before(&$0) }
            if !introduction.isEmpty { $0.p(introduction, .class("where")) }
            writeTurn(to: &$0)
            writeForm(to: &$0)
            behind(&$0)
        }
    }

    private func writeTurn(to html: inout HTML) {
        switch turn {
        case .opened, .done: break
        case .wrong: html.notice(.wrong, language(.somethingIsWrong))
        case .shown(let preview): html.div(.class("preview")) { write(preview, to: &$0) }
        case .overtaken(let preview):
            html.notice(.doubtful, language(overtaking))
            html.div(.class("preview")) { write(preview, to: &$0) }
        }
    }

    private var overtaking: Message {
        guard let at = version.at else { return .changedMeanwhile }
        return .changedMeanwhileBy(SourceWords.author(version.by ?? "", language), scene.time(at))
    }

    private var isOvertaken: Bool { if case .overtaken = turn { true } else { false } }

    private func write(_ preview: DefinitionPreview, to html: inout HTML) {
        html.heading(language(.whatItChanges), note: language(.nothingStoredYet))
        guard !preview.changes.isEmpty else { return html.notice(.information, language(.changesNothing)) }
        html.comparison(
            Comparison(
                language(.whatItChanges), subject: language(.what),
                columns: [language(isOvertaken ? .theirs : .before), language(isOvertaken ? .yours : .after)],
                lines: preview.changes.map { ($0.what, [$0.before, $0.after]) }))
        html.ul(.class("evidence")) { for sentence in preview.touches { $0.li(sentence) } }
        if !preview.leaves.isEmpty {
            html.heading(language(.whatItLeaves))
            html.ul(.class("evidence")) { for sentence in preview.leaves { $0.li(sentence) } }
        }
        for table in preview.tables {
            html.heading(table.title)
            html.comparison(table)
        }
        writeConfirmation(to: &html)
    }

    /// Sends again what was looked at, and nothing else.
    private func writeConfirmation(to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        html.form(post: address, token: token, .class("actions confirm")) {
            for field in form.fields where ![FormToken.field, DefinitionField.act, DefinitionField.opened].contains(field.name) {
                $0.hidden(field.name, field.value)
            }
            $0.hidden(DefinitionField.opened, version.token)
            $0.button(
                language(isOvertaken ? .confirmAllTheSame : .confirm), .class("button main"), .name(DefinitionField.act),
                .value(DefinitionField.confirm))
        }
    }

    private func writeForm(to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        guard !isLookedAt else {
            return html.details(.class("more")) {
                $0.summary(language(.stillOtherwise))
                writeFields(token, to: &$0)
            }
        }
        writeFields(token, to: &html)
    }

    /// What was looked at stands above; the fields are folded away, since one hardly needs them any more.
    private var isLookedAt: Bool {
        switch turn {
        case .shown(let preview), .overtaken(let preview): !preview.changes.isEmpty
        case .opened, .wrong, .done: false
        }
    }

    private func writeFields(_ token: FormToken, to html: inout HTML) {
        html.form(post: address, token: token, .class("entry")) {
            $0.hidden(DefinitionField.opened, opened)
            fields(&$0)
            $0.button(language(.showWhatItChanges), .class("button main"))
        }
    }

    /// A form with something wrong in it stays at the version at which it was opened: being overtaken is found when it is right.
    private var opened: String {
        if case .wrong = turn { return form[DefinitionField.opened] ?? version.token }
        return version.token
    }
}
