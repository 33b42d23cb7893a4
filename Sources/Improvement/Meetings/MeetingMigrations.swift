package import Database

package enum MeetingMigrations {
    package static let all = [
        Migration(
            name: "0031 meetings",
            statements: [
                """
                CREATE TABLE meeting_series (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, rhythm TEXT NOT NULL, rhythm_day INTEGER, at_minute INTEGER NOT NULL,
                    minutes INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
                """,
                """
                CREATE TABLE meeting (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, series_id INTEGER NOT NULL, minutes INTEGER NOT NULL, guests INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id),
                    FOREIGN KEY (works_id, series_id) REFERENCES matter (works_id, matter_id))
                """,
                "CREATE INDEX meeting_by_series ON meeting (works_id, series_id, matter_id)",
                // As it was drawn when the meeting was opened: the minutes of a year ago must not follow what has changed since.
                """
                CREATE TABLE meeting_point (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, place INTEGER NOT NULL, sort TEXT NOT NULL, about_id INTEGER, unit_id INTEGER,
                    indicator_id INTEGER, level REAL, count INTEGER, text TEXT, minutes INTEGER NOT NULL, origin TEXT NOT NULL, outcome TEXT,
                    PRIMARY KEY (works_id, matter_id, place), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID
                """,
                // Decisions are steps of the meeting, tasks are matters within it; here stands on which point they fell.
                """
                CREATE TABLE meeting_record (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, record_id INTEGER NOT NULL, sort TEXT NOT NULL, place INTEGER,
                    PRIMARY KEY (works_id, matter_id, record_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID
                """,
            ])
    ]
}
