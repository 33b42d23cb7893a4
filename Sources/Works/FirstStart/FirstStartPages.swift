import Foundation
import Language
import Web

/// The page on which a new server begins.
struct FirstStartPages: Sendable {
    let reader: Reader
    let address: Address
    let form: FoundingForm

    var page: Page {
        reader.page(title: language(.firstStart), header: reader.header(home: nil)) {
            $0.section(.class("narrow")) {
                $0.h1(language(.firstStart))
                $0.p(language(form.vacancy == .works ? .nothingIsFounded : .nobodyAdministers))
                if !form.problems.isEmpty { $0.notice(.wrong, language(.lookAtTheFields)) }
                reader.fields(post: address, to: &$0) {
                    writeWorks(to: &$0)
                    writeAdministrator(to: &$0)
                    $0.button(language(form.vacancy == .works ? .foundIt : .takeItOver), .class("button main"))
                }
            }
        }
    }

    private var language: Language { reader.language }

    private func writeWorks(to html: inout HTML) {
        html.heading(language(.theWorks))
        switch form.vacancy {
        case .works:
            html.field(field(.works, .nameOfWorks, note: .nameOfWorksNote, autocomplete: "organization"))
            html.field(field(.timeZone, .timeZone, .offered(TimeZone.knownTimeZoneIdentifiers)))
            html.field(field(.dayBegins, .dayBegins, note: .dayBeginsNote, .time))
        case .administrators(let orphans):
            html.field(field(.works, .nameOfWorks, .choice(orphans.map { Field.Choice(String($0.id.number), $0.name) })))
        }
    }

    private func writeAdministrator(to html: inout HTML) {
        html.heading(language(.theAdministrator), note: language(.theAdministratorNote))
        html.field(field(.name, .nameOfPerson, autocomplete: "name"))
        html.field(field(.signInName, .signInNameLabel, note: .signInNameForm, autocomplete: "username"))
        PasswordChoice.write(form.problems, language, to: &html)
    }

    private func field(_ field: FoundingForm.Field, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text, autocomplete: String = "off") -> Field {
        Field(
            field.rawValue, language(label), note: note.map { language($0) } ?? "", kind, value: form.value(field),
            problem: form.problems[field.rawValue].map { language($0) }, autocomplete: autocomplete)
    }
}
