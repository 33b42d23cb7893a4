package import Database

/// Whether a works can still be administered: by somebody who holds that office over its root, and can sign in.
package enum Administration {
    /// - Parameter able: who can sign in.
    package static func administrators(among appointments: [Appointment], over root: ID<Unit>, on day: Day, able: Set<ID<Person>>) -> Set<ID<Person>> {
        Set(appointments.filter { $0.office == .administrator && $0.unit == root && $0.effective.holds(day) }.map(\.person)).intersection(able)
    }

    /// The first day from `day` on, on which a change leaves nobody who administers where there was somebody. Looked at are the days on which that
    /// may change: this one, and whenever an office begins or has ended.
    package static func firstDayLost(
        from day: Day, among before: [Appointment], becoming after: [Appointment], over root: ID<Unit>, able: Set<ID<Person>>
    ) -> Day? {
        let turns = (before + after).flatMap { [$0.effective.from, $0.effective.until.map { $0 + 1 }].compactMap { $0 } }
        return Set(turns + [day]).filter { $0 >= day }.sorted().first { turn in
            !administrators(among: before, over: root, on: turn, able: able).isEmpty
                && administrators(among: after, over: root, on: turn, able: able).isEmpty
        }
    }
}

extension Administration {
    /// Whoever can administer the works; an invitation that is still open counts, since its bearer soon can.
    package static func administrators(of works: Works, in db: Connection, at now: Moment) throws -> Set<ID<Person>> {
        guard let root = try UnitStore(db, of: works.id).organisation().root else { return [] }
        return administrators(
            among: try AppointmentStore(db, of: works.id).all(), over: root, on: WorksClock(of: works).day(at: now), able: try able(works, db, now))
    }

    /// - Throws: `PeopleError.lastAdministrator` where without this person, now or later, nobody could administer the works.
    static func refuseToLose(_ person: ID<Person>, of works: Works, in db: Connection, at now: Moment) throws {
        try refuse(works, db, now) { $0.filter { $0.person != person } }
    }

    /// - Throws: `PeopleError.lastAdministrator` where nobody could administer the works once this appointment is over.
    static func refuseToEnd(_ appointment: ID<Appointment>, after last: Day, of works: Works, in db: Connection, at now: Moment) throws {
        try refuse(works, db, now) { all in
            all.map { given in
                var given = given
                if given.id == appointment { given.ending = Appointment.Ending(lastDay: last, by: nil, at: now) }
                return given
            }
        }
    }

    private static func refuse(_ works: Works, _ db: Connection, _ now: Moment, _ change: ([Appointment]) -> [Appointment]) throws {
        guard let root = try UnitStore(db, of: works.id).organisation().root else { return }
        let before = try AppointmentStore(db, of: works.id).all().filter { $0.office == .administrator && $0.unit == root }
        let lost = firstDayLost(from: WorksClock(of: works).day(at: now), among: before, becoming: change(before), over: root, able: try able(works, db, now))
        if lost != nil { throw PeopleError.lastAdministrator }
    }

    /// Who can sign in, or soon can.
    private static func able(_ works: Works, _ db: Connection, _ now: Moment) throws -> Set<ID<Person>> {
        let invited = try SignInLinkStore(db, of: works.id).invited(at: now)
        let accounts = try AccountStore(db, of: works.id).all().filter { $0.standing == .enabled && ($0.password != nil || invited.contains($0.person)) }
        return Set(accounts.map(\.person))
    }
}
