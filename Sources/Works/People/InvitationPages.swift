import Language
import Secrets
import Web

/// Inviting somebody: the form, what the office would let them do, and the link to hand over.
struct InvitationPages: Sendable {
    let call: WorksCall
    let person: PersonForm
    let office: OfficeForm
    let signInName: String
    var problem: Message?

    var isWrong: Bool { problem != nil || !person.problems.isEmpty || !office.problems.isEmpty }

    var form: Page {
        call.page(language(.invitePerson), above: above) {
            $0.h1(language(.invitePerson))
            if isWrong { $0.notice(.wrong, language(.lookAtTheFields)) }
            call.reader.fields(post: here, to: &$0) {
                person.write(language, to: &$0)
                $0.field(
                    Field(
                        PeopleField.signInName, language(.signInNameLabel), note: language(.signInNameForm), value: signInName,
                        problem: problem.map { language($0) }))
                office.write(call, to: &$0)
                $0.button(language(.showWhatItGives), .class("button main"))
            }
        }
    }

    /// Nothing is stored yet: what was typed comes along unseen.
    var preview: Page {
        call.page(language(.invitePerson), above: above) {
            $0.h1(person.values?.name ?? "")
            OfficePreview(call: call, office: office).write(to: &$0)
            $0.actions { writeConfirmation(to: &$0) }
        }
    }

    private func writeConfirmation(to html: inout HTML) {
        let typed = (person.form.fields + office.form.fields).filter { ![FormToken.field, PeopleField.act].contains($0.name) }
        let sent = Dictionary(typed.map { ($0.name, $0.value) }) { first, _ in first }.sorted { $0.key < $1.key }
        call.reader.button(
            .inviteThem, post: here, style: "button main", hidden: sent.map { (name: $0.key, value: $0.value) } + [(PeopleField.act, PeopleField.confirm)],
            to: &html)
        html.a(language(.stillChange), .class("button"), .href(here))
    }

    private var language: Language { call.language }
    private var here: Address { call.address("people", "new") }
    private var above: [Header.Step] { [Header.Step(language(.people), call.address("people"))] }
}

/// What an office would let somebody do.
struct OfficePreview: Sendable {
    let call: WorksCall
    let office: OfficeForm

    func write(to html: inout HTML) {
        guard let given = office.office, let unit = office.unit, let term = office.term else { return }
        let language = call.language
        html.heading(language(.officeHead))
        html.card {
            $0.h3(language(.office(given)))
            $0.p("\(call.path(of: unit)) · \(language(.term(term)))", .class("where"))
            $0.p(language(.letsYouDo(Rights.deeds(of: given), language)))
            let gives = Office.allCases.filter(Rights.appointable(by: given).contains)
            if !gives.isEmpty { $0.p(language(.givesOffices(language.list(gives.map { language(.office($0)) })))) }
        }
        html.p(language(.nothingIsStoredYet), .class("note"))
    }
}

/// A link to hand over. It is shown once: what is stored of it is its digest.
struct HandOverPages: Sendable {
    let call: WorksCall
    let kind: SignInLink.Kind
    let person: ID<Person>
    let name: String
    let token: WorksToken

    var page: Page {
        let url = call.url(of: Address(path: [kind.rawValue, token.text]))
        return call.page(name, above: [Header.Step(language(.people), call.address("people"))]) {
            $0.section(.class("narrow")) {
                $0.h1(language(kind == .invitation ? .isInvited(name) : .mayChooseAnew(name)))
                $0.p(language(kind == .invitation ? .handOverInvitation : .handOverReset))
                if let code = QRCode(url) { $0.qrCode(code, label: language(.linkToHandOver)) }
                $0.p { $0.code(url, .class("secret")) }
                $0.p(language(.shownOnce), .class("note"))
                $0.actions { $0.a(language(.toThePerson), .class("button"), .href(call.address("people", String(person.number)))) }
            }
        }
    }

    private var language: Language { call.language }
}
