package import Database
package import Secrets

/// Invitations and resets of one works, inside a transaction of the caller.
package struct SignInLinkStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// Takes the place of every earlier link of this person.
    package func offer(_ link: SignInLink) throws -> WorksToken {
        let token = WorksToken(works: works)
        try withdraw(from: link.person)
        try db.execute(
            """
            INSERT INTO sign_in_link (works_id, token, kind, person_id, at, by_person, expires_at)
            VALUES (\(works), \(token.secret.digest.bytes), \(link.kind.rawValue), \(link.person), \(link.at), \(link.by), \(link.expires))
            """)
        return token
    }

    /// Whom the link would let in, without using it.
    package func person(behind token: Token, at now: Moment) throws -> ID<Person>? { try link(behind: token, at: now)?.person }

    package func link(behind token: Token, at now: Moment) throws -> (kind: SignInLink.Kind, person: ID<Person>)? {
        try db.row(
            """
            SELECT kind, person_id FROM sign_in_link
            WHERE works_id = \(works) AND token = \(token.digest.bytes) AND used_at IS NULL AND expires_at > \(now)
            """
        ) { (SignInLink.Kind(rawValue: $0.text(0)) ?? .reset, $0.id(1)) }
    }

    /// Everybody whose link is still open.
    package func invited(at now: Moment) throws -> Set<ID<Person>> {
        Set(try db.rows("SELECT person_id FROM sign_in_link WHERE works_id = \(works) AND used_at IS NULL AND expires_at > \(now)") { $0.id(0) })
    }

    /// Uses the link up.
    /// - Throws: `PeopleError.linkNotValid`, also where somebody else was faster.
    package func use(_ token: Token, at now: Moment) throws -> ID<Person> {
        let person = try person(behind: token, at: now)
        let used = try db.execute(
            "UPDATE sign_in_link SET used_at = \(now) WHERE works_id = \(works) AND token = \(token.digest.bytes) AND used_at IS NULL AND expires_at > \(now)")
        guard let person, used == 1 else { throw PeopleError.linkNotValid }
        return person
    }

    package func withdraw(from person: ID<Person>) throws {
        try db.execute("DELETE FROM sign_in_link WHERE works_id = \(works) AND person_id = \(person) AND used_at IS NULL")
    }

    package func erase(_ person: ID<Person>) throws {
        try db.execute("DELETE FROM sign_in_link WHERE works_id = \(works) AND person_id = \(person)")
    }
}
