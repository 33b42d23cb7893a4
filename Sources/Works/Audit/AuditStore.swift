package import Database
import Secrets

/// The audit log of one works, inside a transaction of the caller: what is written and that it was written stand or fall together.
package struct AuditStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func record(_ what: AuditEntry.What, of subject: AuditSubject, _ change: AuditChange = .none, by author: Author) throws {
        let head = try head()
        let entry = AuditEntry(
            number: head.length + 1, at: author.at, what: what, subject: subject, detail: change.detail, source: author.source, person: author.person,
            before: change.before?.plain, after: change.after?.plain, values: Self.values(of: change, subject, by: author))
        let content = AuditChain.content(of: entry, in: works)
        let link = AuditChain.link(after: head.link, content)
        try insert(entry, content, link)
        for value in entry.values { try insert(value, of: entry.number) }
        try advance(to: AuditHead(length: entry.number, link: link))
    }

    package func head() throws -> AuditHead {
        try db.row("SELECT length, link FROM audit_head WHERE works_id = \(works)") { row in
            // A link that is none compares with nothing: `check` then says so.
            AuditHead(length: row.integer(0), link: Digest(bytes: row.blob(1)) ?? .none)
        } ?? .start
    }

    package func isBegun() throws -> Bool {
        try db.row("SELECT 1 FROM audit_head WHERE works_id = \(works)") { _ in true } ?? false
    }

    /// Newest first.
    package func latest(_ limit: Int) throws -> [AuditEntry] {
        let last = try db.row("SELECT COALESCE(MAX(audit_id), 0) FROM audit_entry WHERE works_id = \(works)") { $0.integer(0) } ?? 0
        return try kept(after: max(0, last - Int64(limit)), until: last).compactMap(\.entry).reversed()
    }

    /// What this person did, oldest first.
    package func deeds(of person: ID<Person>) throws -> [AuditEntry] {
        try numbers("SELECT audit_id FROM audit_entry WHERE works_id = \(works) AND person_id = \(person) ORDER BY audit_id")
    }

    /// What was done about this, oldest first.
    package func history(of subject: AuditSubject) throws -> [AuditEntry] {
        try numbers(
            """
            SELECT audit_id FROM audit_entry WHERE works_id = \(works) AND subject = \(subject.kind) AND subject_id = \(subject.number) ORDER BY audit_id
            """)
    }

    /// Newest first.
    package func entries(_ question: AuditQuestion, limit: Int) throws -> [AuditEntry] {
        var asked: SQL = "SELECT audit_id FROM audit_entry WHERE works_id = \(works)"
        if let person = question.person { asked += " AND (person_id = \(person) OR subject = \(AuditSubject.person(person).kind) AND subject_id = \(person))" }
        if let what = question.what { asked += " AND what = \(what.rawValue)" }
        if let from = question.from { asked += " AND at >= \(from)" }
        if let until = question.until { asked += " AND at < \(until)" }
        if let before = question.before { asked += " AND audit_id < \(before)" }
        return try numbers(asked + " ORDER BY audit_id DESC LIMIT \(limit)")
    }

    private func numbers(_ question: SQL) throws -> [AuditEntry] {
        try db.rows(question) { $0.integer(0) }.flatMap { try kept(after: $0 - 1, until: $0).compactMap(\.entry) }
    }

    /// Erases what the log holds of a person by name; that somebody did it stays.
    package func eraseValues(of person: ID<Person>) throws {
        try db.execute("UPDATE audit_value SET salt = NULL, text = NULL WHERE works_id = \(works) AND person_id = \(person)")
    }

    private func insert(_ entry: AuditEntry, _ content: Digest, _ link: Digest) throws {
        try db.execute(
            """
            INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link)
            VALUES (\(works), \(entry.number), \(entry.at), \(entry.person), \(entry.what.rawValue), \(entry.source), \(entry.subject.kind),
                    \(entry.subject.number), \(entry.detail), \(entry.before), \(entry.after), \(content.bytes), \(link.bytes))
            """)
    }

    private func insert(_ value: AuditValue, of entry: Int64) throws {
        guard case .kept(let text, let salt) = value.content else { return }
        try db.execute(
            """
            INSERT INTO audit_value (works_id, audit_id, kind, person_id, seal, salt, text)
            VALUES (\(works), \(entry), \(value.kind.rawValue), \(value.person), \(value.seal.bytes), \(salt), \(text))
            """)
    }

    private func advance(to head: AuditHead) throws {
        try db.execute(
            """
            INSERT INTO audit_head (works_id, length, link) VALUES (\(works), \(head.length), \(head.link.bytes))
            ON CONFLICT (works_id) DO UPDATE SET length = excluded.length, link = excluded.link
            """)
    }

    private static func values(of change: AuditChange, _ subject: AuditSubject, by author: Author) -> [AuditValue] {
        var concerned = author.person
        if case .person(let person) = subject { concerned = person }
        return [
            AuditValue(author.name, as: .author, of: author.person),
            author.address.map { AuditValue($0, as: .address, of: author.person) },
            change.before?.personal.map { AuditValue($0, as: .before, of: concerned) },
            change.after?.personal.map { AuditValue($0, as: .after, of: concerned) },
        ].compactMap { $0 }
    }
}

extension AuditChange.Text {
    fileprivate var plain: String? { if case .plain(let text) = self { text } else { nil } }
    fileprivate var personal: String? { if case .personal(let text) = self { text } else { nil } }
}

// MARK: - As it lies in the table

extension AuditStore {
    /// A row as it is stored: anybody may have changed it.
    struct Kept {
        let number: Int64
        /// nil where the row is nothing that this program writes.
        let entry: AuditEntry?
        let content: [UInt8]
        let link: [UInt8]
    }

    func kept(after: Int64, until: Int64) throws -> [Kept] {
        let values = try values(after: after, until: until)
        return try db.rows(
            """
            SELECT audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link
            FROM audit_entry WHERE works_id = \(works) AND audit_id > \(after) AND audit_id <= \(until) ORDER BY audit_id
            """
        ) { row in
            Kept(number: row.integer(0), entry: Self.entry(row, values[row.integer(0)] ?? []), content: row.blob(10), link: row.blob(11))
        }
    }

    func greatestNumber() throws -> Int64 {
        try db.row("SELECT COALESCE(MAX(audit_id), 0) FROM audit_entry WHERE works_id = \(works)") { $0.integer(0) } ?? 0
    }

    /// Entries that are seen, or were, without a word in the log.
    func entriesWithoutAudit() throws -> [ID<Entry>] {
        try db.rows(
            """
            SELECT e.entry_id FROM entry e
            LEFT JOIN audit_entry a ON a.works_id = e.works_id AND a.subject = \("entry") AND a.subject_id = e.entry_id AND a.works_id = \(works)
            WHERE e.works_id = \(works) AND e.state IN (\(StateCode.done), \(StateCode.undone)) AND a.audit_id IS NULL ORDER BY e.entry_id
            """
        ) { $0.id(0) }
    }

    /// Entries of which the log knows and which are gone.
    func entriesGone() throws -> [ID<Entry>] {
        try db.rows(
            """
            SELECT DISTINCT a.subject_id FROM audit_entry a
            LEFT JOIN entry e ON e.works_id = a.works_id AND e.entry_id = a.subject_id AND e.works_id = \(works)
            WHERE a.works_id = \(works) AND a.subject = \("entry") AND e.entry_id IS NULL ORDER BY a.subject_id
            """
        ) { $0.id(0) }
    }

    private func values(after: Int64, until: Int64) throws -> [Int64: [AuditValue]] {
        let found = try db.rows(
            """
            SELECT audit_id, kind, person_id, seal, salt, text FROM audit_value
            WHERE works_id = \(works) AND audit_id > \(after) AND audit_id <= \(until) ORDER BY audit_id
            """
        ) { row in (number: row.integer(0), value: Self.value(row)) }
        return Dictionary(grouping: found, by: \.number).mapValues { $0.compactMap(\.value) }
    }

    private static func value(_ row: borrowing Row) -> AuditValue? {
        guard let kind = AuditValue.Kind(rawValue: row.text(1)), let seal = Digest(bytes: row.blob(3)) else { return nil }
        let (salt, text) = (row.blobOrNil(4), row.textOrNil(5))
        let content: AuditValue.Content = if let salt, let text { .kept(text, salt: salt) } else { .erased }
        return AuditValue(kind: kind, person: row.integerOrNil(2).map { ID($0) }, seal: seal, content: content)
    }

    private static func entry(_ row: borrowing Row, _ values: [AuditValue]) -> AuditEntry? {
        guard let what = AuditEntry.What(rawValue: row.text(3)), let subject = AuditSubject(kind: row.text(5), number: row.integer(6)) else { return nil }
        return AuditEntry(
            number: row.integer(0), at: row.moment(1), what: what, subject: subject, detail: row.text(7), source: row.text(4),
            person: row.integerOrNil(2).map { ID($0) }, before: row.textOrNil(8), after: row.textOrNil(9), values: values)
    }
}
