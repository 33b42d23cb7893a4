package import Database

package enum MethodMigrations {
    package static let all = [
        Migration(
            name: "0030 methods",
            statements: [
                """
                CREATE TABLE method (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, obstacle TEXT NOT NULL, done TEXT NOT NULL, effect TEXT NOT NULL,
                    conditions TEXT NOT NULL, indicator_id INTEGER, since_day INTEGER,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
                """,
                // Whether a unit takes it over, is a matter of that unit.
                """
                CREATE TABLE adoption (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, method_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, since_day INTEGER,
                    PRIMARY KEY (works_id, matter_id), UNIQUE (works_id, method_id, unit_id),
                    FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id),
                    FOREIGN KEY (works_id, method_id) REFERENCES matter (works_id, matter_id))
                """,
            ])
    ]
}
