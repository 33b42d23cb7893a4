import Language
import Web

/// What a change of somebody's details does, beside what stands: before it is stored, and where somebody else was quicker.
struct PersonDetailsPages: Sendable {
    let call: WorksCall
    let line: PersonLine
    let form: PersonForm
    let values: PersonalValues

    var preview: Page {
        page {
            $0.comparison(comparison(.before, .after))
            $0.p(language(.nothingIsStoredYet), .class("note"))
            writeConfirmation(.storeIt, to: &$0)
        }
    }

    var overtaken: Page {
        page {
            $0.notice(.doubtful, language(.detailsChangedMeanwhile))
            $0.comparison(comparison(.asItStandsNow, .yours))
            writeConfirmation(.storeMine, to: &$0)
        }
    }

    private var language: Language { call.language }
    private var here: Address { call.address("people", String(line.person.id.number)) }

    private func page(_ content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        let above = [Header.Step(language(.people), call.address("people")), Header.Step(line.person.name, here)]
        return call.page(language(.details), above: above) {
            $0.h1(language(.detailsOf(line.person.name)))
            content(&$0)
        }
    }

    private func comparison(_ left: Message, _ right: Message) -> Comparison {
        let now = line.person.values ?? PersonalValues(name: line.person.name)
        func row(_ label: Message, _ value: (PersonalValues) -> String) -> (String, [String]) { (language(label), [value(now), value(values)]) }
        return Comparison(
            language(.details), subject: language(.detail), columns: [language(left), language(right)],
            lines: [
                row(.nameOfPerson) { $0.name }, row(.badgeNumber) { $0.badge?.text ?? Person.nameless },
                row(.languageOfThePage) { spoken($0.language) },
            ])
    }

    private func spoken(_ chosen: Language?) -> String {
        chosen?.endonym ?? language(.asTheBrowserAsks)
    }

    /// What was looked at, together with what stands now: so nothing is replaced unseen.
    private func writeConfirmation(_ name: Message, to html: inout HTML) {
        let typed = form.form.fields.filter { ![FormToken.field, PeopleField.act, PeopleField.seen].contains($0.name) }
        let sent = typed + [(PeopleField.seen, line.person.values?.mark ?? ""), (PeopleField.act, PeopleField.confirm)]
        html.actions {
            call.reader.button(name, post: here, style: "button main", hidden: sent, to: &$0)
            $0.a(language(.leaveAsItIs), .class("button"), .href(here))
        }
    }
}
