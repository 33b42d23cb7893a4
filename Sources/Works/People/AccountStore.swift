package import Database
package import Secrets

/// Accounts, inside a transaction of the caller.
package struct AccountStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// Whose sign-in name this is, at whichever works.
    package static func owner(of name: SignInName, in db: Connection) throws -> (works: ID<Works>, person: ID<Person>)? {
        try db.row("SELECT works_id, person_id FROM sign_in_name WHERE name = \(name)") { ($0.id(0), $0.id(1)) }
    }

    package func create(_ person: ID<Person>, named name: SignInName) throws {
        guard try Self.owner(of: name, in: db) == nil else { throw PeopleError.nameTaken(name) }
        try db.execute("INSERT INTO sign_in_name (name, works_id, person_id) VALUES (\(name), \(works), \(person))")
        try db.execute("INSERT INTO account (works_id, person_id) VALUES (\(works), \(person))")
    }

    package func account(of person: ID<Person>) throws -> Account? {
        try db.row(Self.question(works) + " AND a.person_id = \(person)", Self.account)
    }

    /// In the order of their sign-in names.
    package func all() throws -> [Account] { try db.rows(Self.question(works) + " ORDER BY n.name", Self.account) }

    package func set(password: PasswordHash, of person: ID<Person>) throws {
        try db.execute("UPDATE account SET password = \(password.text) WHERE works_id = \(works) AND person_id = \(person)")
    }

    package func set(pin: PasswordHash?, of person: ID<Person>) throws {
        try db.execute("UPDATE account SET pin = \(pin?.text) WHERE works_id = \(works) AND person_id = \(person)")
    }

    package func set(_ factor: SecondFactor?, of person: ID<Person>) throws {
        try db.execute(
            "UPDATE account SET second_factor = \(factor?.sealed), factor_step = \(factor?.lastStep) WHERE works_id = \(works) AND person_id = \(person)")
    }

    /// Uses up a code's step. False where it, or a later one, was used meanwhile.
    package func use(step: Int64, of person: ID<Person>) throws -> Bool {
        try db.execute(
            """
            UPDATE account SET factor_step = \(step)
            WHERE works_id = \(works) AND person_id = \(person) AND (factor_step IS NULL OR factor_step < \(step))
            """) == 1
    }

    package func set(_ standing: Account.Standing, of person: ID<Person>) throws {
        var (at, by): (Moment?, ID<Person>?) = (nil, nil)
        if case .disabled(let when, let whom) = standing { (at, by) = (when, whom) }
        try db.execute("UPDATE account SET disabled_at = \(at), disabled_by = \(by) WHERE works_id = \(works) AND person_id = \(person)")
    }

    package func erase(_ person: ID<Person>) throws {
        try db.execute("DELETE FROM sign_in_name WHERE works_id = \(works) AND person_id = \(person)")
        try db.execute("DELETE FROM account WHERE works_id = \(works) AND person_id = \(person)")
    }

    private static func question(_ works: ID<Works>) -> SQL {
        """
        SELECT a.works_id, a.person_id, n.name, a.password, a.pin, a.second_factor, a.factor_step, a.disabled_at, a.disabled_by
        FROM account a JOIN sign_in_name n ON n.works_id = a.works_id AND n.person_id = a.person_id WHERE a.works_id = \(works)
        """
    }

    private static func account(_ row: borrowing Row) throws -> Account {
        let standing: Account.Standing =
            if let at = row.integerOrNil(7) {
                .disabled(at: Moment(milliseconds: at), by: row.integerOrNil(8).map { ID($0) })
            } else { .enabled }
        return Account(
            works: row.id(0), person: row.id(1), name: SignInName(stored: row.text(2)), password: row.textOrNil(3).map(PasswordHash.init(text:)),
            pin: row.textOrNil(4).map(PasswordHash.init(text:)),
            secondFactor: row.blobOrNil(5).map { SecondFactor(sealed: $0, lastStep: row.integerOrNil(6)) }, standing: standing)
    }
}
