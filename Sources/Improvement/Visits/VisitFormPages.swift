import Language
import Planning
import Web
import Works

/// The form by which a visit is proposed.
struct VisitFormPages: Sendable {
    let scene: Scene
    var form = VisitForm()
    var problems: [String: Message] = [:]

    private var language: Language { scene.language }
    private var place: Outlook.Place { .matters(.visit, "new") }

    var page: Page { scene.page(language(.proposeVisit), at: place) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.proposeVisit))
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: place), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            $0.field(field(VisitForm.sort, .sortOfMeasure, .choice(FactoryVisit.Sort.allCases.map { Field.Choice($0.rawValue, language(.name(of: $0))) })))
            $0.field(field(VisitForm.other, .withWhichUnit, note: .unitByPathOrCode))
            $0.field(field(MatterForm.title, .whatIsToBeSeen))
            $0.field(field(VisitForm.day, .onWhichDay, .day))
            $0.field(field(VisitForm.every, .meetAgainAfter, note: .onlyStanding, .number))
            $0.field(field(MatterForm.text, .whyThis, .lines))
            $0.button(language(.proposeVisit), .class("button main"))
        }
    }

    private func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text) -> Field {
        Field(name, language(label), note: note.map { language($0) } ?? "", kind, value: form[name], problem: problems[name].map { language($0) })
    }
}
