package import Database

/// Favourite and recent units of the people of one works, inside a transaction of the caller.
package struct UnitMarkStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func marks(of person: ID<Person>) throws -> UnitMarks {
        UnitMarks(
            favourites: try db.rows("SELECT unit_id FROM favourite_unit WHERE works_id = \(works) AND person_id = \(person) ORDER BY at, unit_id") { $0.id(0) },
            recent: try db.rows("SELECT unit_id FROM recent_unit WHERE works_id = \(works) AND person_id = \(person) ORDER BY at DESC, unit_id") { $0.id(0) })
    }

    /// Chosen already, it stays where it is.
    package func choose(_ unit: ID<Unit>, by person: ID<Person>, at now: Moment) throws {
        try db.execute(
            """
            INSERT INTO favourite_unit (works_id, person_id, unit_id, at) VALUES (\(works), \(person), \(unit), \(now))
            ON CONFLICT (works_id, person_id, unit_id) DO NOTHING
            """)
    }

    package func leave(_ unit: ID<Unit>, by person: ID<Person>) throws {
        try db.execute("DELETE FROM favourite_unit WHERE works_id = \(works) AND person_id = \(person) AND unit_id = \(unit)")
    }

    /// Notes that a person looks at a unit; the one seen longest ago is forgotten.
    package func see(_ unit: ID<Unit>, by person: ID<Person>, at now: Moment) throws {
        try db.execute(
            """
            INSERT INTO recent_unit (works_id, person_id, unit_id, at) VALUES (\(works), \(person), \(unit), \(now))
            ON CONFLICT (works_id, person_id, unit_id) DO UPDATE SET at = excluded.at
            """)
        for old in try marks(of: person).recent.dropFirst(UnitMarks.mostRecent) {
            try db.execute("DELETE FROM recent_unit WHERE works_id = \(works) AND person_id = \(person) AND unit_id = \(old)")
        }
    }

    package func erase(_ person: ID<Person>) throws {
        try db.execute("DELETE FROM favourite_unit WHERE works_id = \(works) AND person_id = \(person)")
        try db.execute("DELETE FROM recent_unit WHERE works_id = \(works) AND person_id = \(person)")
    }
}
