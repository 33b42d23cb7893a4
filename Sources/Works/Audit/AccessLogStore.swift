package import Database

/// The access log of one works, inside a transaction of the caller.
package struct AccessLogStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// Whoever looks at what is their own leaves no trace.
    package func note(_ access: Access) throws {
        if access.reader == access.person { return }
        // A number of its own choice: reading must not make writers of the works wait.
        let id = Int64.random(in: 1...Int64.max)
        try db.execute(
            """
            INSERT INTO access (works_id, access_id, at, person_id, reader_id, what, source)
            VALUES (\(works), \(id), \(access.at), \(access.person), \(access.reader), \(access.what.rawValue), \(access.source))
            """)
    }

    /// Everybody on a list that was shown. Whoever turns its pages to and fro within an hour has looked once.
    package func note(everybodyIn people: Set<ID<Person>>, by reader: ID<Person>?, what: Access.What, source: String, at now: Moment) throws {
        for person in people.sorted() {
            let access = Access(person: person, reader: reader, what: what, source: source, at: now)
            if try !wasNoted(access, since: now + -Self.secondsOfOneLook) { try note(access) }
        }
    }

    private static let secondsOfOneLook = 3600

    private func wasNoted(_ access: Access, since: Moment) throws -> Bool {
        try db.row(
            """
            SELECT 1 FROM access WHERE works_id = \(works) AND person_id = \(access.person) AND at >= \(since)
              AND COALESCE(reader_id, 0) = \(access.reader ?? ID(0)) AND what = \(access.what.rawValue) AND source = \(access.source) LIMIT 1
            """
        ) { _ in true } ?? false
    }

    /// Newest first.
    package func accesses(to person: ID<Person>, limit: Int = 1000) throws -> [Access] {
        try db.rows(
            """
            SELECT reader_id, what, source, at FROM access WHERE works_id = \(works) AND person_id = \(person)
            ORDER BY at DESC, access_id LIMIT \(limit)
            """
        ) { row in
            Access(
                person: person, reader: row.integerOrNil(0).map { ID($0) }, what: Access.What(rawValue: row.text(1)) ?? .account, source: row.text(2),
                at: row.moment(3))
        }
    }

    /// Of everybody, newest first.
    /// - Parameter before: where the page before ended.
    package func latest(_ limit: Int, before: Moment?) throws -> [Access] {
        var asked: SQL = "SELECT person_id, reader_id, what, source, at FROM access WHERE works_id = \(works)"
        if let before { asked += " AND at < \(before)" }
        return try db.rows(asked + " ORDER BY at DESC, access_id LIMIT \(limit)") { row in
            Access(
                person: row.id(0), reader: row.integerOrNil(1).map { ID($0) }, what: Access.What(rawValue: row.text(2)) ?? .account, source: row.text(3),
                at: row.moment(4))
        }
    }

    package func erase(_ person: ID<Person>) throws {
        try db.execute("DELETE FROM access WHERE works_id = \(works) AND person_id = \(person)")
    }
}
