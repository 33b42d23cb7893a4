package import Database

package enum PlanningMigrations {
    package static let all = [
        Migration(
            name: "0002 planning",
            statements: [
                """
                CREATE TABLE indicator (
                    works_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, entry_id INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
                    direction TEXT NOT NULL, unit TEXT NOT NULL, lower_limit REAL, upper_limit REAL, description TEXT NOT NULL, scope TEXT NOT NULL,
                    formula TEXT NOT NULL, timing TEXT NOT NULL, audience TEXT NOT NULL,
                    PRIMARY KEY (works_id, indicator_id, entry_id), FOREIGN KEY (works_id, entry_id) REFERENCES entry (works_id, entry_id)) WITHOUT ROWID
                """,
                // A plan for one unit, indicator and period. `amount` is the target ratio where the indicator is a ratio, `base` then its planned denominator.
                """
                CREATE TABLE plan (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, from_day INTEGER NOT NULL,
                    until_day INTEGER NOT NULL, entry_id INTEGER NOT NULL, version TEXT NOT NULL, amount REAL NOT NULL, base REAL,
                    PRIMARY KEY (works_id, unit_id, indicator_id, from_day, until_day, entry_id),
                    FOREIGN KEY (works_id, entry_id) REFERENCES entry (works_id, entry_id)) WITHOUT ROWID
                """,
                // How a coarser plan falls on the days of a week and the months of a year.
                """
                CREATE TABLE plan_profile (
                    works_id INTEGER NOT NULL, period TEXT NOT NULL, slot INTEGER NOT NULL, weight REAL NOT NULL,
                    PRIMARY KEY (works_id, period, slot)) WITHOUT ROWID
                """,
                """
                CREATE TABLE shift (
                    works_id INTEGER NOT NULL, shift_id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (works_id, shift_id), UNIQUE (works_id, name))
                """,
                // What an entry stated about one unit, indicator and day. `slot` is the hour and the shift in one number (see Slot), `part` numbers
                // the parts of a day that only together are its figure. No foreign key on purpose: a check per row would halve the speed of an
                // import, whose units and entry are created by the same writer in transactions of its own; `pacesetter check` looks for orphans.
                """
                CREATE TABLE statement (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, day INTEGER NOT NULL, slot INTEGER NOT NULL,
                    part INTEGER NOT NULL, entry_id INTEGER NOT NULL, plan REAL, plan_base REAL, actual REAL, base REAL,
                    PRIMARY KEY (works_id, unit_id, indicator_id, day, slot, part, entry_id)) WITHOUT ROWID
                """,
                // What few records say besides their figures, apart so that the many stay small.
                """
                CREATE TABLE remark (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, indicator_id INTEGER NOT NULL, day INTEGER NOT NULL, slot INTEGER NOT NULL,
                    part INTEGER NOT NULL, entry_id INTEGER NOT NULL, trade TEXT, reason TEXT, minutes REAL, note TEXT, source_id TEXT,
                    PRIMARY KEY (works_id, unit_id, indicator_id, day, slot, part, entry_id)) WITHOUT ROWID
                """,
            ])
    ]
}
