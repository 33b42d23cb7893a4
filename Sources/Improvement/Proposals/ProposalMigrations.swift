package import Database

package enum ProposalMigrations {
    package static let all = [
        Migration(
            name: "0024 proposals",
            statements: [
                // The unit and the days stand here too, so that a year of them is counted in one index.
                """
                CREATE TABLE proposal (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, disturbs TEXT NOT NULL, proposes TEXT NOT NULL,
                    brings TEXT NOT NULL, signature TEXT NOT NULL, receipt BLOB, opened_day INTEGER NOT NULL, promised_day INTEGER NOT NULL,
                    answered_day INTEGER,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
                """,
                "CREATE INDEX proposal_by_day ON proposal (works_id, opened_day, unit_id, promised_day, answered_day, signature, matter_id)",
                // The few that wait are asked for on every page of a day.
                "CREATE INDEX proposal_waiting ON proposal (works_id, promised_day, unit_id, answered_day) WHERE answered_day IS NULL",
                "CREATE UNIQUE INDEX proposal_by_receipt ON proposal (works_id, receipt) WHERE receipt IS NOT NULL",
                """
                CREATE TABLE proposal_rules (
                    works_id INTEGER NOT NULL, nameless TEXT NOT NULL, answer_days INTEGER NOT NULL, PRIMARY KEY (works_id),
                    FOREIGN KEY (works_id) REFERENCES works (works_id))
                """,
            ])
    ]
}
