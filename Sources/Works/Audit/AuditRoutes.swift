import Database
import Language
import Web

/// Where the audit log and the access log of a works are read.
package enum AuditRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk) {
        doors.get("/works/:works/audit", .deed(.readAudit)) { visit in try audit(visit, desk) }
        doors.get("/works/:works/accesses", .deed(.readAccessLog)) { visit in try accesses(visit, desk) }
    }

    private static func audit(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit), question = try question(visit.request.query, call)
        let view = try desk.database.read { try AuditView(question, call, $0) }
        // Whoever reads what people did looks at those people, also at one of whom nothing is found.
        try desk.note(Set(view.names.keys), what: .audit, source: "audit", by: call)
        return .html(AuditPages(call: call).audit(view))
    }

    private static func question(_ query: Form, _ call: WorksCall) throws -> AuditQuestion {
        func day(_ name: String) throws -> Day? {
            guard let text = query[name], !text.isEmpty else { return nil }
            guard let day = Day(text) else { throw Refusal(.badRequest, call.language(.dayIsNone)) }
            return day
        }
        return AuditQuestion(
            person: query[AuditField.person].flatMap { Int64($0) }.map { ID($0) }, what: query[AuditField.what].flatMap { AuditEntry.What(rawValue: $0) },
            from: try day(AuditField.from).map(call.clock.start), until: try day(AuditField.until).map { call.clock.start(of: $0 + 1) },
            before: query[AuditField.before].flatMap { Int64($0) })
    }

    private static func accesses(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit), before = visit.request.query[AuditField.before].flatMap { Int64($0) }.map { Moment(milliseconds: $0) }
        let (lines, names) = try desk.database.read { db in
            let lines = try AccessLogStore(db, of: call.works.id).latest(AuditPages.most + 1, before: before)
            return (lines, try PersonStore(db, of: call.works.id).names(of: Set(lines.flatMap { [$0.person, $0.reader].compactMap { $0 } })))
        }
        return .html(AuditPages(call: call).accesses(lines, names))
    }
}

enum AuditField {
    static let person = "person"
    static let what = "what"
    static let from = "from"
    static let until = "until"
    static let before = "before"
}

/// A page of the audit log.
struct AuditView: Sendable {
    let question: AuditQuestion
    let entries: [AuditEntry]
    let names: [ID<Person>: String]

    init(_ question: AuditQuestion, _ call: WorksCall, _ db: Connection) throws {
        self.question = question
        entries = try AuditStore(db, of: call.works.id).entries(question, limit: AuditPages.most + 1)
        var people = Set(entries.compactMap(\.person) + [question.person].compactMap { $0 })
        for entry in entries { if case .person(let person) = entry.subject { people.insert(person) } }
        names = try PersonStore(db, of: call.works.id).names(of: people)
    }
}
