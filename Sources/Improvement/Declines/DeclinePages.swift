import Language
import Planning
import Statistics
import Web
import Works

/// The page of a decline: one sentence, the figures with their levels, below it what happened, on the same days; and what was left unsaid.
struct DeclinePages: Sendable {
    let scene: Scene
    let form: DeclineForm
    /// nil where nothing is planned or recorded, or the days asked for are none.
    var view: DeclineView?
    var problems: [String: Message] = [:]

    private var language: Language { scene.language }

    var page: Page { scene.page(language(.lookBackOnIt), at: .page(["decline"])) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        if let view { html.headline { $0.text(language(DeclineWords.headline(view.decline, FigureForm(view.decline.indicator, language)))) } }
        if view == nil { html.h1(language(.lookBackOnIt)) }
        writeQuestion(to: &html)
        guard let view else { return html.emptyState(language(.nothingYet), language(.nothingToLookBackOn)) }
        DeclineParts(view: view).write(to: &html)
        writeKept(view, to: &html)
    }

    private func writeQuestion(to html: inout HTML) {
        html.form(get: Address(path: scene.outlook.path(of: .page(["decline"]))), .class("fields")) {
            for (name, value) in scene.outlook.query where name != "span" { $0.hidden(name, value) }
            $0.div(.class("pair")) {
                $0.field(field(DeclineForm.from, .firstDayOfIt, form.from))
                $0.field(field(DeclineForm.until, .lastDayOfIt, form.until))
            }
            $0.button(language(.showThesesDays), .class("button quiet"))
        }
    }

    private func field(_ name: String, _ label: Message, _ value: String) -> Field {
        Field(name, language(label), .day, value: value, problem: problems[name].map { language($0) })
    }

    /// Those who lead keep it with a first note; whoever may export takes it along.
    private func writeKept(_ view: DeclineView, to html: inout HTML) {
        if !view.kept.isEmpty {
            html.heading(language(.keptReviews))
            MatterLines(scene).write(view.kept, to: &html)
        }
        if scene.visit.may(.exportFigures, on: scene.path) {
            html.actions { html in
                for (name, type) in [(Message.takeAsCSV, "csv"), (.takeAsJSON, "json")] {
                    let address = Address(path: scene.outlook.path(of: .page(["decline." + type])), query: scene.outlook.query + form.query)
                    html.a(language(name), .class("button quiet"), .href(address))
                }
            }
        }
        guard scene.visit.may(.lead, on: scene.path), let token = scene.reader.form?.token else { return }
        html.heading(language(.keepThisReview))
        html.fields(post: scene.outlook.address(of: .matters(.review, "new")), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            for (name, value) in form.query { $0.hidden(name, value) }
            $0.field(Field(MatterForm.text, language(.firstNote), .lines, problem: problems[MatterForm.text].map { language($0) }))
            $0.button(language(.keepThisReview), .class("button"))
        }
    }
}
