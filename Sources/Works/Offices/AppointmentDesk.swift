package import Database

/// Gives and ends offices, each with its audit entry, inside a transaction of the caller.
package struct AppointmentDesk {
    private let db: Connection
    private let works: ID<Works>
    private let author: Author

    package init(_ db: Connection, of works: ID<Works>, by author: Author) { (self.db, self.works, self.author) = (db, works, author) }

    /// - Throws: `AppointmentError`.
    package func appoint(_ person: ID<Person>, as office: Office, over unit: ID<Unit>, for term: Term) throws -> Appointment {
        if let until = term.until, until < term.from { throw AppointmentError.endsBeforeItBegins(term.from, until) }
        let known = try AppointmentStore(db, of: works).appointments(of: person)
        let same = known.first { $0.office == office && $0.unit == unit && $0.effective.overlaps(term) }
        if let same { throw AppointmentError.heldAlready(same.id) }
        let id = ID<Appointment>(try EntryStore(db, of: works).numbers(1).lowerBound)
        let appointment = Appointment(id: id, person: person, office: office, unit: unit, term: term, by: author.person, at: author.at)
        try AppointmentStore(db, of: works).insert(appointment)
        try audit(.appointed, appointment, AuditChange(after: .plain(appointment.sentence)))
        return appointment
    }

    /// - Parameter last: the last day on which it holds.
    /// - Throws: `AppointmentError`.
    package func end(_ id: ID<Appointment>, after last: Day) throws {
        guard let appointment = try AppointmentStore(db, of: works).appointment(id) else { throw AppointmentError.unknown(id) }
        let ending = Appointment.Ending(lastDay: last, by: author.person, at: author.at)
        guard try AppointmentStore(db, of: works).end(id, ending) else { throw AppointmentError.endedAlready(id) }
        try audit(.appointmentEnded, appointment, AuditChange(before: .plain(appointment.sentence), after: .plain("last day \(last)")))
    }

    /// Everything that a person holds beyond a day ends with it.
    package func endAll(of person: ID<Person>, after last: Day) throws {
        for appointment in try AppointmentStore(db, of: works).appointments(of: person) where appointment.ending == nil {
            if let until = appointment.term.until, until <= last { continue }
            try end(appointment.id, after: last)
        }
    }

    private func audit(_ what: AuditEntry.What, _ appointment: Appointment, _ change: AuditChange) throws {
        try AuditStore(db, of: works).record(what, of: .appointment(appointment.id), change, by: author)
    }
}

package enum AppointmentError: Error, Equatable, CustomStringConvertible {
    case endsBeforeItBegins(Day, Day)
    case heldAlready(ID<Appointment>)
    case unknown(ID<Appointment>)
    case endedAlready(ID<Appointment>)

    package var description: String {
        switch self {
        case .endsBeforeItBegins(let from, let until): "An office from \(from) cannot end on \(until)."
        case .heldAlready(let id): "This person holds this office over this unit already at that time: appointment \(id.number)."
        case .unknown(let id): "There is no appointment \(id.number) in this works."
        case .endedAlready(let id): "Appointment \(id.number) has been ended already."
        }
    }
}

extension Appointment {
    /// For the log: numbers, no names.
    fileprivate var sentence: String {
        "person=\(person.number) office=\(office.rawValue) unit=\(unit.number) from=\(term.from) until=\(term.until.map(\.description) ?? "open")"
    }
}
