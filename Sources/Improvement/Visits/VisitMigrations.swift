package import Database

package enum VisitMigrations {
    package static let all = [
        Migration(
            name: "0028 visits",
            statements: [
                """
                CREATE TABLE visit (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, sort TEXT NOT NULL, other_id INTEGER NOT NULL, day INTEGER NOT NULL,
                    every_days INTEGER, indicator_id INTEGER, shown_level REAL,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id),
                    FOREIGN KEY (works_id, other_id) REFERENCES unit (works_id, unit_id))
                """
            ])
    ]
}
