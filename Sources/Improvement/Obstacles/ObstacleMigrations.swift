package import Database

package enum ObstacleMigrations {
    package static let all = [
        Migration(
            name: "0023 obstacles",
            statements: [
                """
                CREATE TABLE obstacle (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, since_day INTEGER NOT NULL, cause TEXT NOT NULL, reason TEXT NOT NULL,
                    indicator_id INTEGER, place INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
                """,
                // Exactly one at a time: not even two people who name theirs in the same moment can make it two.
                "CREATE UNIQUE INDEX one_key_obstacle ON matter (works_id, unit_id) WHERE kind = 'obstacle' AND stage = 'key'",
            ])
    ]
}
