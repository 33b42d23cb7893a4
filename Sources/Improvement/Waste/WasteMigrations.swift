package import Database

package enum WasteMigrations {
    package static let all = [
        Migration(
            name: "0025 waste",
            statements: [
                // What goes on is summed up in one index; the column says so beside the matter's stage.
                """
                CREATE TABLE waste (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, sort TEXT NOT NULL, amount REAL, measure TEXT NOT NULL,
                    stopped_day INTEGER, checks INTEGER NOT NULL, goes_on INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
                """,
                "CREATE INDEX waste_going_on ON waste (works_id, goes_on, unit_id, sort, measure, amount)",
            ])
    ]
}
