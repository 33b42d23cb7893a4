import Language
import Web

/// The page of one person, for those who may see it.
struct PersonPages: Sendable {
    let call: WorksCall
    let line: PersonLine
    var form: PersonForm
    var problem: Message?

    init(call: WorksCall, line: PersonLine, form: PersonForm? = nil, problem: Message? = nil) {
        (self.call, self.line, self.problem) = (call, line, problem)
        self.form = form ?? PersonForm(line.person.values ?? PersonalValues(name: line.person.name))
    }

    var page: Page {
        call.page(line.person.name, above: [Header.Step(language(.people), call.address("people"))]) {
            $0.h1(line.person.name)
            $0.p("\(line.account?.name.text ?? "") · \(language(.standing(line.standing)))", .class("where"))
            if let problem { $0.notice(.wrong, language(problem)) }
            writeOffices(to: &$0)
            writeAccount(to: &$0)
            if call.may(.invite, about: line) { writeDetails(to: &$0) }
        }
    }

    private var language: Language { call.language }

    func address(_ step: String) -> Address { Address(path: ["works", String(call.works.id.number), "people", String(line.person.id.number), step]) }

    private func writeOffices(to html: inout HTML) {
        html.heading(language(.officesHead))
        if line.offices.isEmpty { html.p(language(.holdsNoOffice), .class("note")) }
        html.cards { for office in line.offices { write(office, to: &$0) } }
        if call.somebody.may(.appoint) { html.actions { $0.a(language(.giveAnOffice), .class("button"), .href(address("appoint"))) } }
    }

    private func write(_ appointment: Appointment, to html: inout HTML) {
        html.card {
            $0.h3(language(.office(appointment.office)))
            $0.p("\(call.path(of: appointment.unit)) · \(language(.term(appointment.effective)))", .class("where"))
            $0.p(language(.letsYouDo(Rights.deeds(of: appointment.office), language)), .class("note"))
            guard call.may(end: appointment), appointment.ending == nil, let token = call.reader.form?.token else { return }
            $0.form(post: address("end"), token: token, .class("actions")) {
                $0.hidden(PeopleField.appointment, String(appointment.id.number))
                $0.input(.type("date"), .name(PeopleField.lastDay), .value(call.today.description), .ariaLabel(language(.lastDay)), .required)
                $0.button(language(.showWhatEnds), .class("button"))
            }
        }
    }

    private func writeAccount(to html: inout HTML) {
        let hasPassword = line.account?.password != nil
        html.heading(language(.theAccount))
        html.actions {
            if line.standing != .disabled, call.may(hasPassword ? .resetSignIn : .invite, about: line) {
                call.reader.button(hasPassword ? .linkForNewPassword : .inviteAgain, post: address("link"), to: &$0)
            }
            if call.may(.resetSignIn, about: line) {
                call.reader.button(
                    line.standing == .disabled ? .openAccount : .closeAccount, post: address(line.standing == .disabled ? "enable" : "disable"), to: &$0)
            }
            if call.visit.may(.readAudit, on: call.root) {
                $0.a(language(.auditLog), .class("button"), .href(call.address("audit", query: [(AuditField.person, String(line.person.id.number))])))
            }
            if call.may(.erasePeople, about: line) { $0.a(language(.erasePerson), .class("button"), .href(address("erase"))) }
        }
    }

    private func writeDetails(to html: inout HTML) {
        html.heading(language(.details))
        call.reader.fields(post: Address(path: ["works", String(call.works.id.number), "people", String(line.person.id.number)]), to: &html) {
            $0.hidden(PeopleField.seen, form.form[PeopleField.seen] ?? line.person.values?.mark ?? "")
            form.write(language, to: &$0)
            $0.button(language(.showWhatChanges), .class("button"))
        }
    }
}

// MARK: - Giving an office, erasing

extension PersonPages {
    private var above: [Header.Step] {
        [Header.Step(language(.people), call.address("people")), Header.Step(line.person.name, call.address("people", String(line.person.id.number)))]
    }

    func appointing(_ office: OfficeForm) -> Page {
        call.page(language(.giveAnOffice), above: above) {
            $0.h1(language(.officeFor(line.person.name)))
            if !office.problems.isEmpty { $0.notice(.wrong, language(.lookAtTheFields)) }
            call.reader.fields(post: address("appoint"), to: &$0) {
                office.write(call, to: &$0)
                $0.button(language(.showWhatItGives), .class("button main"))
            }
        }
    }

    func preview(_ office: OfficeForm) -> Page {
        call.page(language(.giveAnOffice), above: above) {
            $0.h1(language(.officeFor(line.person.name)))
            OfficePreview(call: call, office: office).write(to: &$0)
            $0.actions {
                let sent = office.form.fields.filter { ![FormToken.field, PeopleField.act].contains($0.name) }
                call.reader.button(.giveIt, post: address("appoint"), style: "button main", hidden: sent + [(PeopleField.act, PeopleField.confirm)], to: &$0)
                $0.a(language(.stillChange), .class("button"), .href(address("appoint")))
            }
        }
    }

    /// Nothing is stored yet.
    func ending(_ appointment: Appointment, after last: Day) -> Page {
        call.page(language(.endAnOffice), above: above) {
            $0.h1(language(.endOfOffice(line.person.name)))
            $0.heading(language(.officeHead))
            $0.card {
                $0.h3(language(.office(appointment.office)))
                $0.p("\(call.path(of: appointment.unit)) · \(language(.term(Term(from: appointment.term.from, until: last))))", .class("where"))
                $0.p(language(.letsYouDo(Rights.deeds(of: appointment.office), language)))
                $0.p(language(.noLongerAfter(last.date.long)))
            }
            $0.p(language(.nothingIsStoredYet), .class("note"))
            $0.actions {
                let sent = [(PeopleField.appointment, String(appointment.id.number)), (PeopleField.lastDay, last.description)]
                call.reader.button(
                    .endOffice, post: address("end"), style: "button main", hidden: sent + [(PeopleField.act, PeopleField.confirm)], to: &$0)
                $0.a(language(.leaveAsItIs), .class("button"), .href(call.address("people", String(line.person.id.number))))
            }
        }
    }

    var erasing: Page {
        call.page(language(.erasePerson), above: above) {
            $0.section(.class("narrow")) {
                $0.h1(language(.eraseQuestion(line.person.name)))
                $0.p(language(.erasedOfPerson))
                $0.p(language(.keptIsDeed))
                if let problem { $0.notice(.wrong, language(problem)) }
                $0.actions { call.reader.button(.eraseThemForGood, post: address("erase"), style: "button main", to: &$0) }
            }
        }
    }
}
