package import Database

/// Who holds which office at one works, inside a transaction of the caller.
package struct AppointmentStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func insert(_ appointment: Appointment) throws {
        try db.execute(
            """
            INSERT INTO appointment (works_id, appointment_id, person_id, office, unit_id, from_day, until_day, by_person, at)
            VALUES (\(works), \(appointment.id), \(appointment.person), \(appointment.office.rawValue), \(appointment.unit), \(appointment.term.from),
                    \(appointment.term.until), \(appointment.by), \(appointment.at))
            """)
    }

    /// False where it had been ended already.
    package func end(_ appointment: ID<Appointment>, _ ending: Appointment.Ending) throws -> Bool {
        try db.execute(
            """
            UPDATE appointment SET last_day = \(ending.lastDay), ended_by = \(ending.by), ended_at = \(ending.at)
            WHERE works_id = \(works) AND appointment_id = \(appointment) AND ended_at IS NULL
            """) == 1
    }

    package func appointment(_ id: ID<Appointment>) throws -> Appointment? {
        try db.row("SELECT \(raw: Self.columns) FROM appointment WHERE works_id = \(works) AND appointment_id = \(id)", Self.appointment) ?? nil
    }

    package func all() throws -> [Appointment] {
        try db.rows("SELECT \(raw: Self.columns) FROM appointment WHERE works_id = \(works) ORDER BY appointment_id", Self.appointment).compactMap { $0 }
    }

    package func appointments(of person: ID<Person>) throws -> [Appointment] {
        let own: SQL = "SELECT \(raw: Self.columns) FROM appointment WHERE works_id = \(works) AND person_id = \(person) ORDER BY appointment_id"
        return try db.rows(own, Self.appointment).compactMap { $0 }
    }

    /// Who holds an office over this very unit.
    package func appointments(over unit: ID<Unit>) throws -> [Appointment] { try appointments(over: [unit]) }

    /// Whoever holds, held or will hold an office over one of these units.
    package func appointments(over units: [ID<Unit>]) throws -> [Appointment] {
        let over: SQL =
            "SELECT \(raw: Self.columns) FROM appointment WHERE works_id = \(works) AND unit_id IN (\(joined: units)) ORDER BY appointment_id"
        return try db.rows(over, Self.appointment).compactMap { $0 }
    }

    private static let columns: StaticString =
        "appointment_id, person_id, office, unit_id, from_day, until_day, by_person, at, last_day, ended_by, ended_at"

    /// nil for an office that this program does not know: it gives no right here.
    private static func appointment(_ row: borrowing Row) throws -> Appointment? {
        guard let office = Office(rawValue: row.text(2)) else { return nil }
        let ending = row.integerOrNil(10).map { at in
            (at: Moment(milliseconds: at), by: row.integerOrNil(9).map { ID<Person>($0) })
        }
        return Appointment(
            id: row.id(0), person: row.id(1), office: office, unit: row.id(3),
            term: Term(from: row.day(4), until: row.dayOrNil(5)), by: row.integerOrNil(6).map { ID($0) }, at: row.moment(7),
            ending: ending.map { Appointment.Ending(lastDay: row.day(8), by: $0.by, at: $0.at) })
    }
}
