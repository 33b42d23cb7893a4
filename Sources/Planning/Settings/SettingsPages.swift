import Foundation
import Language
import Web
import Works

/// The form of a works' settings.
struct SettingsPages: Sendable {
    let scene: WorksScene

    private var language: Language { scene.language }

    func response(_ definition: SettingsForm, _ turn: DefinitionTurn, _ form: Form, _ outcome: DefinitionOutcome) -> Response {
        let address = Address(path: scene.steps("settings"))
        return DefinitionPage(
            scene: scene, title: language(.settingsHeading), introduction: language(.settingsOf(scene.works.name)), address: address, turn: turn,
            version: definition.version, form: form, before: { outcome.write(scene, undoAt: address, to: &$0) }
        ) { writeFields(definition, to: &$0) }.response
    }

    private func writeFields(_ definition: SettingsForm, to html: inout HTML) {
        func field(_ field: SettingsForm.Field, _ label: Message, note: Message, _ kind: Field.Kind) -> Field {
            Field(
                field.rawValue, language(label), note: language(note), kind, value: definition.value(field),
                problem: definition.problems[field.rawValue].map { language($0) })
        }
        html.field(field(.zone, .timeZone, note: .timeZoneNote, .offered(TimeZone.knownTimeZoneIdentifiers)))
        html.field(field(.begins, .dayBegins, note: .dayBeginsNote, .time))
        html.checkboxes(
            SettingsForm.Field.rest.rawValue, language(.restWeekdays), note: language(.restWeekdaysNote),
            (1...7).map { Field.Choice(String($0), language(.weekday($0))) }, chosen: definition.restDays)
    }
}
