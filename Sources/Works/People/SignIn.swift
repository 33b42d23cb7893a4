package import Database
package import Secrets

/// Lets people in: by name or badge number with a password, by a code where one is asked, by a PIN at a screen. Passwords are
/// hashed outside of any transaction, so that the floor's entries never wait for one.
package struct SignIn: Sendable {
    package enum Outcome: Sendable {
        case signedIn(OpenedSession)
        /// The password was right; the session opens once the code of the second factor is.
        case needsCode(OpenedSession)
        /// Wrong name, wrong password, no account, disabled: which of them, nobody is told.
        case refused
        /// Too many tries: the next one from this moment on.
        case wait(until: Moment)
    }

    package enum PINOutcome: Sendable, Equatable {
        case right(ID<Person>)
        case refused
        case wait(until: Moment)
    }

    let database: Database
    let hasher: PasswordHasher
    let key: ServerKey

    package init(_ database: Database, _ hasher: PasswordHasher, _ key: ServerKey) { (self.database, self.hasher, self.key) = (database, hasher, key) }

    /// - Parameters:
    ///   - typed: a sign-in name or a badge number.
    ///   - works: whose badge numbers are meant; nil where the page does not know, then those of all works.
    ///   - previous: the session cookie that came along.
    /// - Throws: `TooManyHashesAtOnce`, and what the database throws.
    package func signIn(
        as typed: String, _ password: Password, of works: ID<Works>? = nil, from origin: Origin, insteadOf previous: WorksToken? = nil, at now: Moment
    ) throws -> Outcome {
        let claim = try database.read { try SignInClaim(typed, of: works, in: $0) }
        if let opens = try database.write({ try ThrottleStore($0).take(claim.subjects + [.address(origin.address)], at: now) }) { return .wait(until: opens) }
        guard let (account, isOutgrown) = try claim.account(fitting: password, by: hasher) else { return .refused }
        let anew = isOutgrown ? try hasher.hash(password) : nil
        return try database.write { db in
            for other in claim.others(than: account) { try ThrottleStore(db).giveBack(other) }
            return try open(account, anew, origin, previous, now, db)
        }
    }

    private func open(
        _ account: Account, _ anew: PasswordHash?, _ origin: Origin, _ previous: WorksToken?, _ now: Moment, _ db: Connection
    ) throws -> Outcome {
        // Between the look and now the account may have been disabled or given another password.
        let accounts = AccountStore(db, of: account.works)
        let current = try accounts.account(of: account.person)
        guard let current, current.standing == .enabled, current.password == account.password else { return .refused }
        if let anew { try accounts.set(password: anew, of: account.person) }
        let needsCode = current.secondFactor != nil
        // With a second factor the tries are forgotten when its code is right: else a known password would give any number of tries at the code.
        if !needsCode { try ThrottleStore(db).succeed([.account(account.works, account.person), .address(origin.address)]) }
        let opened = try SessionStore(db, of: account.works).open(account.person, needsCode ? .awaitsCode : .full, from: origin, insteadOf: previous, at: now)
        return needsCode ? .needsCode(opened) : .signedIn(opened)
    }

    /// Out again.
    package func end(_ session: WorksToken?, at now: Moment) throws {
        guard let session else { return }
        try database.write { try SessionStore($0, of: session.works).end(session.secret, at: now) }
    }

    /// The second step: a right code opens a new session in place of the waiting one.
    package func confirm(_ waiting: WorksToken, code: String, from origin: Origin, at now: Moment) throws -> Outcome {
        try database.write { db in
            let sessions = SessionStore(db, of: waiting.works)
            guard let session = try sessions.session(waiting.secret, at: now), session.standing == .awaitsCode else { return .refused }
            let subjects = [ThrottleSubject.account(session.works, session.person), .address(origin.address)]
            if let opens = try ThrottleStore(db).take(subjects, at: now) { return .wait(until: opens) }
            guard try isRight(code, for: session, at: now, db) else { return .refused }
            try ThrottleStore(db).succeed(subjects)
            return .signedIn(try sessions.open(session.person, .full, from: origin, insteadOf: waiting, at: now))
        }
    }

    func isRight(_ code: String, for session: Session, at now: Moment, _ db: Connection) throws -> Bool {
        let accounts = AccountStore(db, of: session.works)
        guard let account = try accounts.account(of: session.person), account.standing == .enabled, let factor = account.secondFactor else { return false }
        guard let step = factor.opened(by: key)?.step(of: code, at: now.seconds, after: factor.lastStep) else { return false }
        return try accounts.use(step: step, of: session.person)
    }

    /// Who stands before a shared screen. Nobody is signed in by it: it says whose entry the next one is.
    /// - Parameters:
    ///   - unit: the screen's.
    ///   - today: the works' day.
    package func person(
        badge: BadgeNumber, _ pin: PIN, atScreenOf unit: ID<Unit>, of works: ID<Works>, from origin: Origin, on today: Day, at now: Moment
    ) throws -> PINOutcome {
        let (account, isOwn) = try database.read { db in
            let person = try PersonStore(db, of: works).person(with: badge)
            let account = try person.flatMap { try AccountStore(db, of: works).account(of: $0) }
            return (account, try person.map { try Self.belongs($0, to: unit, of: works, on: today, db) } ?? false)
        }
        let subjects = [account.map { ThrottleSubject.pin($0.works, $0.person) } ?? .typed("\(works.number) \(badge)"), .address(origin.address)]
        if let opens = try database.write({ try ThrottleStore($0).take(subjects, at: now) }) { return .wait(until: opens) }
        let mixed = account.map { pin.mixed(with: key, for: "\(works.number) \($0.person.number)") } ?? pin.mixed(with: key, for: "nobody")
        let verdict = try hasher.verify(mixed, against: account?.pin)
        guard let account, account.standing == .enabled, verdict != .wrong, isOwn else { return .refused }
        try database.write { try ThrottleStore($0).succeed(subjects) }
        return .right(account.person)
    }

    /// What is stored of a new PIN.
    package func hash(_ pin: PIN, of person: ID<Person>, in works: ID<Works>) throws -> PasswordHash {
        try hasher.hash(pin.mixed(with: key, for: "\(works.number) \(person.number)"))
    }

    private static func belongs(_ person: ID<Person>, to unit: ID<Unit>, of works: ID<Works>, on today: Day, _ db: Connection) throws -> Bool {
        let organisation = try UnitStore(db, of: works).organisation()
        guard let screen = organisation.path(of: unit, on: today) else { return false }
        let held = try AppointmentStore(db, of: works).appointments(of: person).compactMap { $0.held(in: organisation, on: today) }
        return Rights.allowsPIN(held, atScreenOf: screen, at: today)
    }
}
