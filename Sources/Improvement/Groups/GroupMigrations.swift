package import Database

package enum GroupMigrations {
    package static let all = [
        Migration(
            name: "0033 groups",
            statements: [
                """
                CREATE TABLE work_group (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, sort TEXT NOT NULL, purpose TEXT NOT NULL, meets TEXT NOT NULL,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
                """,
                // Beside the part that somebody takes in the matter, as what they work along.
                """
                CREATE TABLE work_group_member (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, person_id INTEGER NOT NULL, trade TEXT NOT NULL,
                    PRIMARY KEY (works_id, matter_id, person_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID
                """,
            ])
    ]
}
