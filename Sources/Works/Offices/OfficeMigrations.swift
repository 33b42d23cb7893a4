/// The tables of the offices, part of the migration of `PeopleMigrations`.
enum OfficeMigrations {
    static let tables = [
        """
        CREATE TABLE appointment (
            works_id INTEGER NOT NULL, appointment_id INTEGER NOT NULL, person_id INTEGER NOT NULL, office TEXT NOT NULL, unit_id INTEGER NOT NULL,
            from_day INTEGER NOT NULL, until_day INTEGER, by_person INTEGER, at INTEGER NOT NULL, last_day INTEGER, ended_by INTEGER, ended_at INTEGER,
            PRIMARY KEY (works_id, appointment_id), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id),
            FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id))
        """,
        "CREATE INDEX appointment_by_person ON appointment (works_id, person_id)",
    ]
}
