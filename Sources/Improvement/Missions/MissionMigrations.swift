package import Database

package enum MissionMigrations {
    package static let all = [
        Migration(
            name: "0027 missions",
            statements: [
                // Units that take part in a matter of another one: they see it, and answer for their side.
                """
                CREATE TABLE matter_side (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, matter_id INTEGER NOT NULL,
                    PRIMARY KEY (works_id, unit_id, matter_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id),
                    FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID
                """,
                "CREATE INDEX matter_side_by_matter ON matter_side (works_id, matter_id)",
                """
                CREATE TABLE mission (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, sort TEXT NOT NULL, helper_id INTEGER NOT NULL, tasks TEXT NOT NULL,
                    indicator_id INTEGER NOT NULL, level REAL NOT NULL, days_in_row INTEGER NOT NULL, until_day INTEGER NOT NULL,
                    began_day INTEGER, ended_day INTEGER, ending TEXT,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id),
                    FOREIGN KEY (works_id, helper_id) REFERENCES unit (works_id, unit_id))
                """,
                // Offices that were given for a mission; they end with it.
                """
                CREATE TABLE mission_office (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, appointment_id INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id, appointment_id), FOREIGN KEY (works_id, matter_id) REFERENCES mission (works_id, matter_id))
                """,
            ])
    ]
}
