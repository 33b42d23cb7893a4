package import Database

/// Whether a works can still be administered: by somebody who holds that office over its root, and can sign in.
package enum Administration {
    /// - Parameter able: who can sign in.
    package static func administrators(among appointments: [Appointment], over root: ID<Unit>, on day: Day, able: Set<ID<Person>>) -> Set<ID<Person>> {
        Set(appointments.filter { $0.office == .administrator && $0.unit == root && $0.effective.holds(day) }.map(\.person)).intersection(able)
    }
}

extension Administration {
    /// Whoever can administer the works; an invitation that is still open counts, since its bearer soon can.
    package static func administrators(of works: Works, in db: Connection, at now: Moment) throws -> Set<ID<Person>> {
        guard let root = try UnitStore(db, of: works.id).organisation().root else { return [] }
        let invited = try SignInLinkStore(db, of: works.id).invited(at: now)
        let accounts = try AccountStore(db, of: works.id).all().filter { $0.standing == .enabled && ($0.password != nil || invited.contains($0.person)) }
        return administrators(
            among: try AppointmentStore(db, of: works.id).all(), over: root, on: WorksClock(of: works).day(at: now), able: Set(accounts.map(\.person)))
    }

    /// - Throws: `PeopleError.lastAdministrator` where nobody else could administer the works.
    static func refuseToLose(_ person: ID<Person>, of works: Works, in db: Connection, at now: Moment) throws {
        if try administrators(of: works, in: db, at: now) == [person] { throw PeopleError.lastAdministrator }
    }
}
