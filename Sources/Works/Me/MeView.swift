import Database

/// What one sees of oneself.
struct MeView: Sendable {
    let person: Person
    let account: Account
    /// In the order in which they were given; only those that hold or will.
    let offices: [Appointment]
    let sessions: [Session]
    /// Who looked, newest first.
    let accesses: [(access: Access, reader: String?)]

    /// More than anybody reads; the export has all.
    private static let mostAccesses = 50

    init(_ call: WorksCall, _ db: Connection) throws {
        let somebody = call.somebody, works = call.works.id
        guard let account = try AccountStore(db, of: works).account(of: somebody.person.id) else { throw PeopleError.alreadyErased(somebody.person.id) }
        (person, self.account) = (somebody.person, account)
        offices = try AppointmentStore(db, of: works).appointments(of: person.id).filter { $0.effective.until.map { $0 >= call.today } ?? true }
        sessions = try SessionStore(db, of: works).sessions(of: person.id, at: call.visit.now)
        accesses = try AccessLogStore(db, of: works).accesses(to: person.id, limit: Self.mostAccesses).map { access in
            (access, try access.reader.flatMap { try PersonStore(db, of: works).person($0)?.name })
        }
    }
}
