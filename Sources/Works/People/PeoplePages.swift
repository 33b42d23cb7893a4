import Language
import Web

/// The list of people.
struct PeoplePages: Sendable {
    let call: WorksCall

    /// What one looks over on one page.
    static let most = 50

    func list(_ lines: [PersonLine], searched: String, from start: Int) -> Page {
        call.page(language(.people)) {
            $0.h1(language(.peopleOf(call.works.name)))
            writeSearch(searched, to: &$0)
            if lines.isEmpty {
                $0.emptyState(language(.nobodyFound), language(.nobodyFoundNote))
            } else {
                writeTable(Array(lines.dropFirst(start).prefix(Self.most)), to: &$0)
            }
            writeTurns(lines.count, searched, start, to: &$0)
            $0.actions {
                if call.somebody.may(.invite) { $0.a(language(.invitePerson), .class("button main"), .href(call.address("people", "new"))) }
                $0.a(language(.whoMayDoWhat), .class("button"), .href(call.address("rights")))
                if call.visit.may(.readAudit, on: call.root) { $0.a(language(.auditLog), .class("button"), .href(call.address("audit"))) }
                if call.visit.may(.readAccessLog, on: call.root) { $0.a(language(.accessLog), .class("button"), .href(call.address("accesses"))) }
            }
        }
    }

    private var language: Language { call.language }

    private func writeSearch(_ searched: String, to html: inout HTML) {
        html.form(get: call.address("people"), .class("fields"), .role("search")) {
            $0.field(Field(PeopleField.search, language(.searchPeople), value: searched))
            $0.button(language(.search), .class("button"))
        }
    }

    private func writeTable(_ lines: [PersonLine], to html: inout HTML) {
        html.scrollingTable(language(.people)) {
            $0.thead { $0.tr { for head in [Message.nameOfPerson, .officesHead, .badgeNumber, .signInHead] { $0.th(language(head), .scope("col")) } } }
            $0.tbody { for line in lines { write(line, to: &$0) } }
        }
    }

    private func write(_ line: PersonLine, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.a(line.person.name, .href(call.address("people", String(line.person.id.number)))) }
            $0.td(line.offices.map { "\(language(.office($0.office))) · \(call.path(of: $0.unit).name)" }.joined(separator: "; "))
            $0.td(line.person.values?.badge?.text ?? Person.nameless)
            $0.td(language(.standing(line.standing)))
        }
    }

    private func writeTurns(_ count: Int, _ searched: String, _ start: Int, to html: inout HTML) {
        func page(_ start: Int) -> Address { call.address("people", query: [(PeopleField.search, searched), (PeopleField.from, String(start))]) }
        guard count > Self.most else { return }
        html.p(language(.shownOf(start + 1, min(count, start + Self.most), count)), .class("note"))
        html.actions {
            if start > 0 { $0.a(language(.pageBefore), .class("button"), .href(page(max(0, start - Self.most)))) }
            if start + Self.most < count { $0.a(language(.nextPage), .class("button"), .href(page(start + Self.most))) }
        }
    }
}

enum PeopleField {
    static let search = "q"
    static let from = "from"
    static let signInName = "sign-in-name"
    static let act = "act"
    static let confirm = "confirm"
    /// What stood there when the form was opened.
    static let seen = "seen"
    static let appointment = "appointment"
    static let lastDay = "last-day"
}
