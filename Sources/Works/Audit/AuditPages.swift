import Language
import Web

/// The logs, as people read them.
struct AuditPages: Sendable {
    let call: WorksCall

    static let most = 50

    func audit(_ view: AuditView) -> Page {
        call.page(language(.auditLog)) {
            $0.h1(language(.auditLog))
            $0.p(language(.whatTheAuditLogIs), .class("where"))
            if let person = view.question.person { $0.notice(.information, language(.onlyOf(view.names[person] ?? Person.nameless))) }
            writeQuestion(view.question, to: &$0)
            if view.entries.isEmpty { $0.emptyState(language(.noEntryFound), language(.noEntryFoundNote)) } else { writeTable(view, to: &$0) }
            if view.entries.count > Self.most, let last = view.entries.dropLast().last {
                $0.actions { $0.a(language(.earlier), .class("button"), .href(call.address("audit", query: query(view.question, before: last.number)))) }
            }
        }
    }

    private var language: Language { call.language }

    private func writeQuestion(_ question: AuditQuestion, to html: inout HTML) {
        let asked = call.visit.request.query
        html.form(get: call.address("audit"), .class("fields")) {
            if let person = question.person { $0.hidden(AuditField.person, String(person.number)) }
            let kinds = AuditEntry.What.allCases.map { Field.Choice($0.rawValue, language(.audited($0))) }
            $0.field(
                Field(AuditField.what, language(.whatHead), .choice([Field.Choice("", language(.anything))] + kinds), value: question.what?.rawValue ?? ""))
            $0.div(.class("pair")) {
                $0.field(Field(AuditField.from, language(.firstDay), .day, value: asked[AuditField.from] ?? ""))
                $0.field(Field(AuditField.until, language(.lastDay), .day, value: asked[AuditField.until] ?? ""))
            }
            $0.button(language(.search), .class("button"))
        }
    }

    private func query(_ question: AuditQuestion, before: Int64) -> [(name: String, value: String)] {
        let asked = call.visit.request.query
        let kept = [AuditField.person, AuditField.what, AuditField.from, AuditField.until].compactMap { name in asked[name].map { (name, $0) } }
        return kept + [(AuditField.before, String(before))]
    }

    private func writeTable(_ view: AuditView, to html: inout HTML) {
        html.scrollingTable(language(.auditLog)) {
            $0.thead {
                $0.tr {
                    for head in [Message.whenHead, .whoHead, .whatHead, .aboutHead, .before, .after, .fromWhereHead] { $0.th(language(head), .scope("col")) }
                }
            }
            $0.tbody { for entry in view.entries.prefix(Self.most) { write(entry, view.names, to: &$0) } }
        }
    }

    private func write(_ entry: AuditEntry, _ names: [ID<Person>: String], to html: inout HTML) {
        html.tr {
            $0.th(language(call.clock.text(entry.at)), .scope("row"))
            $0.td {
                guard let person = entry.person else { return $0.text(entry.text(.author) ?? Person.nameless) }
                $0.a(names[person] ?? Person.nameless, .href(call.address("audit", query: [(AuditField.person, String(person.number))])))
            }
            $0.td(language(.audited(entry.what)))
            $0.td(about(entry, names))
            $0.td(entry.before ?? entry.text(.before) ?? "")
            $0.td(entry.after ?? entry.text(.after) ?? "")
            $0.td([entry.source, entry.text(.address)].compactMap { $0 }.joined(separator: " · "))
        }
    }

    private func about(_ entry: AuditEntry, _ names: [ID<Person>: String]) -> String {
        let subject =
            switch entry.subject {
            case .works: call.works.name
            case .person(let person): names[person] ?? Person.nameless
            case .entry(let id): language(.entryNumber(Int(id.number)))
            case .appointment(let id): language(.appointmentNumber(Int(id.number)))
            case .screen(let id): language(.screenNumber(Int(id.number)))
            case .file(let id): language(.fileNumber(Int(id.number)))
            }
        return entry.detail.isEmpty ? subject : "\(subject) · \(entry.detail)"
    }
}

// MARK: - Who looked at whose data

extension AuditPages {
    func accesses(_ lines: [Access], _ names: [ID<Person>: String]) -> Page {
        call.page(language(.accessLog)) {
            $0.h1(language(.accessLog))
            $0.p(language(.whatTheAccessLogIs), .class("where"))
            if lines.isEmpty { return $0.emptyState(language(.nobodyLookedAtAnybody), language(.whoLookedNote)) }
            $0.scrollingTable(language(.accessLog)) {
                $0.thead { $0.tr { for head in [Message.whenHead, .whoLookedHead, .whoseHead, .whatHead] { $0.th(language(head), .scope("col")) } } }
                $0.tbody { for line in lines.prefix(Self.most) { write(line, names, to: &$0) } }
            }
            if lines.count > Self.most, let last = lines.dropLast().last {
                let query = [(name: AuditField.before, value: String(last.at.milliseconds))]
                $0.actions { $0.a(language(.earlier), .class("button"), .href(call.address("accesses", query: query))) }
            }
        }
    }

    private func write(_ access: Access, _ names: [ID<Person>: String], to html: inout HTML) {
        html.tr {
            $0.th(language(call.clock.text(access.at)), .scope("row"))
            $0.td(access.reader.map { names[$0] ?? Person.nameless } ?? language(.atTheTerminal))
            $0.td(names[access.person] ?? Person.nameless)
            $0.td(language(.accessed(access.what)))
        }
    }
}
