package import Database
package import Secrets

/// Sessions of one works, inside a transaction of the caller.
package struct SessionStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// - Parameter previous: the cookie that came along, if any: that session ends, so that nobody can plant one that is later signed in.
    package func open(_ person: ID<Person>, _ standing: Session.Standing, from origin: Origin, insteadOf previous: WorksToken?, at now: Moment) throws
        -> OpenedSession
    {
        if let previous, previous.works == works { try end(previous.secret, at: now) }
        // Numbers from the works' own row would make everybody who signs in wait for each other.
        let session = Session(
            id: ID(Int64.random(in: 1...Int64.max)), works: works, person: person, began: now, seen: now, standing: standing, origin: origin)
        let token = WorksToken(works: works)
        try db.execute(
            """
            INSERT INTO sign_in_session (works_id, session_id, token, person_id, began_at, seen_at, awaits_code, address, device)
            VALUES (\(works), \(session.id), \(token.secret.digest.bytes), \(person), \(now), \(now), \(standing == .awaitsCode),
                    \(origin.address), \(origin.device))
            """)
        return OpenedSession(session: session, token: token)
    }

    /// nil where it has ended, was ended, or never was.
    package func session(_ token: Token, at now: Moment) throws -> Session? {
        let found = try db.row(
            "SELECT \(raw: Self.columns) FROM sign_in_session WHERE works_id = \(works) AND token = \(token.digest.bytes) AND ended_at IS NULL"
        ) { Self.session($0, of: works) }
        return found.flatMap { $0.isOpen(at: now) ? $0 : nil }
    }

    package func mark(_ session: ID<Session>, at now: Moment) throws {
        try db.execute("UPDATE sign_in_session SET seen_at = \(now) WHERE works_id = \(works) AND session_id = \(session) AND seen_at < \(now)")
    }

    /// A person's open sessions, the last used first.
    package func sessions(of person: ID<Person>, at now: Moment) throws -> [Session] {
        try db.rows(
            """
            SELECT \(raw: Self.columns) FROM sign_in_session WHERE works_id = \(works) AND person_id = \(person) AND ended_at IS NULL
            ORDER BY seen_at DESC, session_id
            """
        ) { Self.session($0, of: works) }.filter { $0.isOpen(at: now) }
    }

    /// Ends one's own session; somebody else's stays.
    package func end(_ session: ID<Session>, of person: ID<Person>, at now: Moment) throws {
        try db.execute(
            """
            UPDATE sign_in_session SET ended_at = \(now)
            WHERE works_id = \(works) AND session_id = \(session) AND person_id = \(person) AND ended_at IS NULL
            """)
    }

    package func end(_ token: Token, at now: Moment) throws {
        try db.execute("UPDATE sign_in_session SET ended_at = \(now) WHERE works_id = \(works) AND token = \(token.digest.bytes) AND ended_at IS NULL")
    }

    package func endAll(of person: ID<Person>, at now: Moment) throws {
        try db.execute("UPDATE sign_in_session SET ended_at = \(now) WHERE works_id = \(works) AND person_id = \(person) AND ended_at IS NULL")
    }

    package func erase(_ person: ID<Person>) throws {
        try db.execute("DELETE FROM sign_in_session WHERE works_id = \(works) AND person_id = \(person)")
    }

    private static let columns: StaticString = "session_id, person_id, began_at, seen_at, awaits_code, address, device"

    private static func session(_ row: borrowing Row, of works: ID<Works>) -> Session {
        Session(
            id: row.id(0), works: works, person: row.id(1), began: row.moment(2), seen: row.moment(3), standing: row.bool(4) ? .awaitsCode : .full,
            origin: Origin(address: row.text(5), device: row.text(6)))
    }
}
