package import Database

package enum UnitMarkMigrations {
    package static let all = [
        Migration(
            name: "0006 unit marks",
            statements: [
                // What a person comes back to, of interest to nobody else. Erasing the person deletes it.
                """
                CREATE TABLE favourite_unit (
                    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, at INTEGER NOT NULL,
                    PRIMARY KEY (works_id, person_id, unit_id), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id),
                    FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID
                """,
                """
                CREATE TABLE recent_unit (
                    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, at INTEGER NOT NULL,
                    PRIMARY KEY (works_id, person_id, unit_id), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id),
                    FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID
                """,
            ])
    ]
}
