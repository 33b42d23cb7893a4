package import Database

package enum HourMigrations {
    package static let all = [
        Migration(
            name: "0035 hours",
            statements: [
                // Hours stand apart from the day's figures: a day half gone is not a day that fell behind.
                """
                CREATE TABLE hour_entry (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, day INTEGER NOT NULL, hour INTEGER NOT NULL,
                    step INTEGER NOT NULL, plan REAL, actual REAL, reason TEXT NOT NULL, person_id INTEGER, screen_id INTEGER, at INTEGER NOT NULL,
                    PRIMARY KEY (works_id, unit_id, indicator_id, day, hour, step),
                    FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID
                """,
                "CREATE INDEX hour_entry_by_person ON hour_entry (works_id, person_id, step)",
            ])
    ]
}
