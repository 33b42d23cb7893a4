package import Database

package enum HelpMigrations {
    package static let all = [
        Migration(
            name: "0008 help",
            statements: [
                // What people decided about a proposed pair. Numbers come from the works' own sequence, so a decision and its withdrawal stand in
                // one order.
                """
                CREATE TABLE help_choice (
                    works_id INTEGER NOT NULL, choice_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, helped_id INTEGER NOT NULL,
                    helper_id INTEGER NOT NULL, proposed_id INTEGER, decision TEXT NOT NULL, reason TEXT NOT NULL, day INTEGER NOT NULL,
                    person_id INTEGER, at INTEGER NOT NULL,
                    PRIMARY KEY (works_id, choice_id), FOREIGN KEY (works_id, helped_id) REFERENCES unit (works_id, unit_id),
                    FOREIGN KEY (works_id, helper_id) REFERENCES unit (works_id, unit_id))
                """,
                "CREATE INDEX help_choice_by_helped ON help_choice (works_id, indicator_id, helped_id)",
                """
                CREATE TABLE help_withdrawal (
                    works_id INTEGER NOT NULL, choice_id INTEGER NOT NULL, withdrawal_id INTEGER NOT NULL, person_id INTEGER, at INTEGER NOT NULL,
                    PRIMARY KEY (works_id, choice_id), FOREIGN KEY (works_id, choice_id) REFERENCES help_choice (works_id, choice_id))
                """,
                // An order drawn by lot among units that wait for help, with the seed from which anybody can draw it again.
                """
                CREATE TABLE help_draw (
                    works_id INTEGER NOT NULL, draw_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, seed INTEGER NOT NULL, day INTEGER NOT NULL,
                    person_id INTEGER, at INTEGER NOT NULL,
                    PRIMARY KEY (works_id, draw_id), FOREIGN KEY (works_id) REFERENCES works (works_id))
                """,
                """
                CREATE TABLE help_draw_place (
                    works_id INTEGER NOT NULL, draw_id INTEGER NOT NULL, place INTEGER NOT NULL, unit_id INTEGER NOT NULL,
                    PRIMARY KEY (works_id, draw_id, place), FOREIGN KEY (works_id, draw_id) REFERENCES help_draw (works_id, draw_id),
                    FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id))
                """,
            ])
    ]
}
