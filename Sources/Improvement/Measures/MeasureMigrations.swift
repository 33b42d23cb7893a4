package import Database

package enum MeasureMigrations {
    package static let all = [
        Migration(
            name: "0026 measures",
            statements: [
                """
                CREATE TABLE measure (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, sort TEXT NOT NULL, cost REAL, cost_unit TEXT NOT NULL,
                    indicator_id INTEGER, expected_change REAL, since_day INTEGER, outcome TEXT,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
                """,
                """
                CREATE TABLE measure_milestone (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, place INTEGER NOT NULL, title TEXT NOT NULL, due_day INTEGER NOT NULL,
                    reached_day INTEGER,
                    PRIMARY KEY (works_id, matter_id, place), FOREIGN KEY (works_id, matter_id) REFERENCES measure (works_id, matter_id))
                """,
            ])
    ]
}
