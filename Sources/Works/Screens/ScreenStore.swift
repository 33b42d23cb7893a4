package import Database
package import Secrets

/// The shared screens of one works, inside a transaction of the caller.
package struct ScreenStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func create(_ id: ID<Screen>, named name: String, of unit: ID<Unit>, _ code: ScreenCode, until: Moment, by author: Author) throws {
        try db.execute(
            """
            INSERT INTO screen (works_id, screen_id, unit_id, name, at, by_person, code, code_until)
            VALUES (\(works), \(id), \(unit), \(name), \(author.at), \(author.person), \(code.secret.digest.bytes), \(until))
            """)
    }

    /// Those that were not revoked, in the order of their names.
    package func all() throws -> [Screen] {
        try db.rows("SELECT \(raw: Self.columns) FROM screen WHERE works_id = \(works) AND revoked_at IS NULL ORDER BY name, screen_id", Self.screen)
    }

    package func screen(_ id: ID<Screen>) throws -> Screen? {
        try db.row("SELECT \(raw: Self.columns) FROM screen WHERE works_id = \(works) AND screen_id = \(id)", Self.screen)
    }

    /// nil where it was revoked.
    package func screen(holding token: Token) throws -> Screen? {
        try db.row(
            "SELECT \(raw: Self.columns) FROM screen WHERE works_id = \(works) AND token = \(token.digest.bytes) AND revoked_at IS NULL", Self.screen)
    }

    /// Uses the code up: the browser that brought it is now the screen, and one that was it before is none any more.
    /// - Returns: nil where the code is none, has expired, or was used.
    package func open(by code: ScreenCode, holding token: Token, at now: Moment) throws -> ID<Screen>? {
        try db.row(
            """
            UPDATE screen SET token = \(token.digest.bytes), code = NULL, opened_at = \(now), seen_at = \(now), speaker_id = NULL, speaker_until = NULL
            WHERE works_id = \(works) AND code = \(code.secret.digest.bytes) AND code_until > \(now) AND revoked_at IS NULL RETURNING screen_id
            """
        ) { $0.id(0) }
    }

    package func set(_ code: ScreenCode, until: Moment, of screen: ID<Screen>) throws {
        try db.execute("UPDATE screen SET code = \(code.secret.digest.bytes), code_until = \(until) WHERE works_id = \(works) AND screen_id = \(screen)")
    }

    package func rename(_ screen: ID<Screen>, to name: String) throws {
        try db.execute("UPDATE screen SET name = \(name) WHERE works_id = \(works) AND screen_id = \(screen)")
    }

    package func revoke(_ screen: ID<Screen>, at now: Moment) throws {
        try db.execute("UPDATE screen SET revoked_at = \(now), code = NULL, token = NULL WHERE works_id = \(works) AND screen_id = \(screen)")
    }

    package func mark(_ screen: ID<Screen>, at now: Moment) throws {
        try db.execute("UPDATE screen SET seen_at = \(now) WHERE works_id = \(works) AND screen_id = \(screen)")
    }

    package func set(_ speaker: Screen.Speaker?, at screen: ID<Screen>) throws {
        try db.execute(
            """
            UPDATE screen SET speaker_id = \(speaker?.person), speaker_until = \(speaker?.until) WHERE works_id = \(works) AND screen_id = \(screen)
            """)
    }

    /// With a person who is erased, whatever still says that they stand before a screen.
    package func forget(_ person: ID<Person>) throws {
        try db.execute("UPDATE screen SET speaker_id = NULL, speaker_until = NULL WHERE works_id = \(works) AND speaker_id = \(person)")
    }

    private static let columns: StaticString = "screen_id, unit_id, name, code_until, opened_at, seen_at, revoked_at, speaker_id, speaker_until"

    private static func screen(_ row: borrowing Row) -> Screen {
        let standing: Screen.Standing =
            if let revoked = row.integerOrNil(6) {
                .revoked(at: Moment(milliseconds: revoked))
            } else if let opened = row.integerOrNil(4) {
                .open(since: Moment(milliseconds: opened))
            } else { .awaited(until: row.moment(3)) }
        let until = row.integerOrNil(8)
        return Screen(
            id: row.id(0), unit: row.id(1), name: row.text(2), standing: standing, seen: row.integerOrNil(5).map { Moment(milliseconds: $0) },
            speaker: row.integerOrNil(7).map { Screen.Speaker(person: ID($0), until: Moment(milliseconds: until ?? 0)) })
    }
}
