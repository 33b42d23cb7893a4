package import Database

package enum MatterMigrations {
    package static let all = [
        Migration(
            name: "0022 matters",
            statements: [
                // How each stands is kept beside its steps, so that a list of thousands is one look into an index; both are written in one
                // transaction, and `check` compares them.
                """
                CREATE TABLE matter (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, kind TEXT NOT NULL, unit_id INTEGER NOT NULL, title TEXT NOT NULL,
                    stage TEXT NOT NULL, is_open INTEGER NOT NULL, owner_id INTEGER, due_day INTEGER, awaits TEXT, place_id INTEGER NOT NULL,
                    opened_day INTEGER NOT NULL, ended_day INTEGER, person_id INTEGER, screen_id INTEGER, at INTEGER NOT NULL,
                    last_step INTEGER NOT NULL, last_turn INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id))
                """,
                "CREATE INDEX matter_by_unit ON matter (works_id, unit_id, kind, is_open, matter_id)",
                "CREATE INDEX matter_by_kind ON matter (works_id, kind, is_open, matter_id, unit_id, stage)",
                "CREATE INDEX matter_by_owner ON matter (works_id, owner_id, is_open, due_day)",
                "CREATE INDEX matter_awaiting ON matter (works_id, awaits, place_id, due_day) WHERE awaits IS NOT NULL AND is_open = 1",
                """
                CREATE TABLE matter_step (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, step_id INTEGER NOT NULL, what TEXT NOT NULL, text TEXT NOT NULL,
                    turns INTEGER NOT NULL, stage TEXT, is_open INTEGER, owner_id INTEGER, due_day INTEGER, awaits TEXT, place_id INTEGER,
                    day INTEGER NOT NULL, person_id INTEGER, screen_id INTEGER, at INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id, step_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID
                """,
                "CREATE INDEX matter_step_by_person ON matter_step (works_id, person_id, step_id)",
                """
                CREATE TABLE matter_part (
                    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, role TEXT NOT NULL, naming TEXT NOT NULL,
                    seen_step INTEGER NOT NULL,
                    PRIMARY KEY (works_id, person_id, matter_id, role), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
                    WITHOUT ROWID
                """,
                "CREATE INDEX matter_part_by_matter ON matter_part (works_id, matter_id)",
                """
                CREATE TABLE matter_tie (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, tie TEXT NOT NULL, to_matter_id INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id, tie, to_matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id),
                    FOREIGN KEY (works_id, to_matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID
                """,
                "CREATE INDEX matter_tie_back ON matter_tie (works_id, to_matter_id, tie, matter_id)",
                // By what a matter is found: words, and single signs and pairs where writing has no blanks.
                """
                CREATE TABLE matter_term (
                    works_id INTEGER NOT NULL, term TEXT NOT NULL, matter_id INTEGER NOT NULL,
                    PRIMARY KEY (works_id, term, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID
                """,
            ]),
        Migration(
            name: "0032 ways to matters",
            statements: [
                "CREATE INDEX matter_by_age ON matter (works_id, kind, matter_id)",
                // In the order in which they are counted: no sorting of a hundred thousand.
                "CREATE INDEX matter_by_stage ON matter (works_id, kind, unit_id, stage, is_open)",
                "DROP INDEX matter_by_owner",
                // What waits for an office has no owner, and is not looked for here.
                "CREATE INDEX matter_by_owner ON matter (works_id, owner_id, is_open, due_day) WHERE owner_id IS NOT NULL",
                // The words of each kind by themselves: who looks for a method does not wade through the tasks that have the same word.
                """
                CREATE TABLE matter_word (
                    works_id INTEGER NOT NULL, kind TEXT NOT NULL, term TEXT NOT NULL, matter_id INTEGER NOT NULL,
                    PRIMARY KEY (works_id, kind, term, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID
                """,
                """
                INSERT INTO matter_word (works_id, kind, term, matter_id) SELECT t.works_id, m.kind, t.term, t.matter_id
                FROM matter_term t JOIN matter m ON m.works_id = t.works_id AND m.matter_id = t.matter_id
                """,
                "DROP TABLE matter_term",
            ]),
    ]
}
