package import Database
import Language
package import Secrets

/// Everything that is done with people and their accounts, each with its audit entry, inside a transaction of the caller.
package struct PeopleDesk {
    private let db: Connection
    private let works: ID<Works>
    private let author: Author

    package init(_ db: Connection, of works: ID<Works>, by author: Author) { (self.db, self.works, self.author) = (db, works, author) }

    private var people: PersonStore { PersonStore(db, of: works) }
    private var accounts: AccountStore { AccountStore(db, of: works) }
    private var links: SignInLinkStore { SignInLinkStore(db, of: works) }
    private var sessions: SessionStore { SessionStore(db, of: works) }

    /// - Throws: `PeopleError` where the name or the badge belongs to somebody.
    package func add(_ values: PersonalValues, signingInAs name: SignInName) throws -> ID<Person> {
        try refuse(badge: values.badge, unlessOf: nil)
        let id = ID<Person>(try EntryStore(db, of: works).numbers(1).lowerBound)
        try people.create(id, at: author.at)
        try people.set(values, of: id)
        try accounts.create(id, named: name)
        try audit(.personAdded, id, AuditChange(after: .personal("\(values.sentence) signs-in-as=\(name)")))
        return id
    }

    /// - Parameter seen: the mark of what stood there when whoever changes it looked; nil where it is one's own.
    /// - Throws: `PeopleError.changedMeanwhile`, or where the badge belongs to somebody.
    package func change(_ values: PersonalValues, of person: ID<Person>, seeing seen: String? = nil) throws {
        let before = try people.person(person)?.values
        guard before != values else { return }
        if let seen, before?.mark != seen { throw PeopleError.changedMeanwhile(person) }
        try refuse(badge: values.badge, unlessOf: person)
        try people.set(values, of: person)
        try audit(.personChanged, person, AuditChange(before: before.map { .personal($0.sentence) }, after: .personal(values.sentence)))
    }

    /// A link to hand over: it lets its bearer choose a password once.
    package func offer(_ kind: SignInLink.Kind, to person: ID<Person>) throws -> WorksToken {
        let token = try links.offer(SignInLink(kind: kind, person: person, by: author.person, at: author.at))
        try audit(kind == .invitation ? .invited : .resetOffered, person)
        return token
    }

    /// A password chosen behind a link. Whoever was signed in with the old one is no longer.
    /// - Throws: `PeopleError.linkNotValid`.
    package func choose(_ password: PasswordHash, by link: WorksToken) throws -> ID<Person> {
        guard link.works == works else { throw PeopleError.linkNotValid }
        let person = try links.use(link.secret, at: author.at)
        try set(password, of: person, signedBy: Author(name: people.person(person)?.name ?? Person.nameless, person: person, like: author))
        return person
    }

    package func set(_ password: PasswordHash, of person: ID<Person>) throws { try set(password, of: person, signedBy: author) }

    private func set(_ password: PasswordHash, of person: ID<Person>, signedBy signer: Author) throws {
        try accounts.set(password: password, of: person)
        try sessions.endAll(of: person, at: author.at)
        try ThrottleStore(db).forget(.account(works, person))
        try AuditStore(db, of: works).record(.passwordSet, of: .person(person), by: signer)
    }

    package func set(_ factor: SecondFactor?, of person: ID<Person>) throws {
        try accounts.set(factor, of: person)
        try audit(.secondFactorSet, person, AuditChange(after: .plain(factor == nil ? "none" : "one")))
    }

    package func set(pin: PasswordHash?, of person: ID<Person>) throws {
        try accounts.set(pin: pin, of: person)
        try ThrottleStore(db).forget(.pin(works, person))
        try audit(.pinSet, person, AuditChange(after: .plain(pin == nil ? "none" : "one")))
    }

    package func disable(_ person: ID<Person>) throws {
        try accounts.set(.disabled(at: author.at, by: author.person), of: person)
        try sessions.endAll(of: person, at: author.at)
        try links.withdraw(from: person)
        try audit(.accountDisabled, person)
    }

    package func enable(_ person: ID<Person>) throws {
        try accounts.set(.enabled, of: person)
        try audit(.accountEnabled, person)
    }

    /// Erases everything that says who it was. What the person did stays, without the name; offices end.
    /// - Parameter today: the works' day.
    package func erase(_ person: ID<Person>, on today: Day) throws {
        guard try people.person(person)?.values != nil else { throw PeopleError.alreadyErased(person) }
        try AppointmentDesk(db, of: works, by: author).endAll(of: person, after: today)
        try audit(.personErased, person)
        try accounts.erase(person)
        try links.erase(person)
        try sessions.erase(person)
        try UnitMarkStore(db, of: works).erase(person)
        try people.erase(person, at: author.at)
        try EntryStore(db, of: works).eraseNames(of: person)
        try FileStore(db, of: works).eraseNames(of: person)
        try AuditStore(db, of: works).eraseValues(of: person)
        try AccessLogStore(db, of: works).erase(person)
        try ScreenStore(db, of: works).forget(person)
    }

    private func refuse(badge: BadgeNumber?, unlessOf person: ID<Person>?) throws {
        guard let badge, let owner = try people.person(with: badge), owner != person else { return }
        throw PeopleError.badgeTaken(badge)
    }

    private func audit(_ what: AuditEntry.What, _ person: ID<Person>, _ change: AuditChange = .none) throws {
        try AuditStore(db, of: works).record(what, of: .person(person), change, by: author)
    }
}

extension PersonalValues {
    /// For the log, where it is kept as a personal value.
    fileprivate var sentence: String { "name=\(name) language=\(language?.rawValue ?? "none") badge=\(badge?.text ?? "none")" }
}

extension Author {
    /// The same moment and place, another person.
    fileprivate init(name: String, person: ID<Person>, like other: Author) {
        self.init(name: name, person: person, source: other.source, address: other.address, at: other.at)
    }
}
