import Language
import Planning
import Web
import Works

/// The form by which a measure is decided.
struct MeasureFormPages: Sendable {
    let scene: Scene
    var form = MeasureForm()
    /// What it is about, where that is named.
    var about: Matter?
    var problems: [String: Message] = [:]

    private var language: Language { scene.language }
    private var place: Outlook.Place { .matters(.measure, "new") }

    var page: Page { scene.page(language(.decideMeasure), at: place) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.decideMeasure))
        if let about {
            html.p(.class("where")) {
                $0.text(language(.measureAbout) + " ")
                $0.link(about.title, to: scene.address(of: about))
            }
        }
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: place), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            if let about { $0.hidden(MeasureForm.about, String(about.id.number)) }
            writeWhat(to: &$0)
            writeExpectation(to: &$0)
            $0.button(language(.decideMeasure), .class("button main"))
        }
    }

    private func writeWhat(to html: inout HTML) {
        html.field(field(MatterForm.title, .measureTitle))
        html.field(field(MatterForm.text, .measureText, .lines))
        html.field(field(MeasureForm.sort, .sortOfMeasure, .choice(Measure.Sort.allCases.map { Field.Choice($0.rawValue, language(.name(of: $0))) })))
        html.field(field(MatterPerson.field, .whoAnswersForIt, note: .emptyIsMyself))
        html.field(field(MeasureForm.due, .doneByWhen, .day))
    }

    /// Stated now: once the measure is in effect, it is too late.
    private func writeExpectation(to html: inout HTML) {
        let indicators = scene.columns.book.ordered.filter { $0.indicator.kind != .milestone }
        let choices = [Field.Choice("", language(.onNoIndicator))] + indicators.map { Field.Choice(String($0.id.number), $0.indicator.name) }
        html.field(field(MeasureForm.indicator, .onWhichIndicator, .choice(choices)))
        html.field(field(MeasureForm.points, .byHowManyPoints, note: .pointsNote, .number))
        html.details(.class("more")) {
            $0.summary(language(.costs) + ", " + language(.milestones))
            $0.field(field(MeasureForm.cost, .costOfIt, .number))
            $0.field(field(MeasureForm.costUnit, .costUnit, note: .costUnitNote))
            $0.field(field(MeasureForm.milestones, .milestones, note: .milestonesNote, .lines))
        }
    }

    private func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text) -> Field {
        Field(name, language(label), note: note.map { language($0) } ?? "", kind, value: form[name], problem: problems[name].map { language($0) })
    }
}
