package import Database

package enum WorksMigrations {
    package static let all = [
        Migration(
            name: "0001 works",
            statements: [
                // The small reference table of all works; every other table leads its keys with works_id. `next_id` numbers what the
                // works holds, `change_number` tells other processes that something changed.
                """
                CREATE TABLE works (
                    works_id INTEGER NOT NULL, name TEXT NOT NULL, time_zone TEXT NOT NULL, day_begins INTEGER NOT NULL,
                    rest_weekdays INTEGER NOT NULL, next_id INTEGER NOT NULL, change_number INTEGER NOT NULL,
                    PRIMARY KEY (works_id), UNIQUE (name))
                """,
                // What somebody stated at one moment, by hand or by a file. Everything stated carries its entry's number; the entry's
                // state says whether it is seen. So an import appears whole or not at all, and can be taken back whole.
                """
                CREATE TABLE entry (
                    works_id INTEGER NOT NULL, entry_id INTEGER NOT NULL, what TEXT NOT NULL, source TEXT NOT NULL, by_whom TEXT NOT NULL,
                    at INTEGER NOT NULL, state INTEGER NOT NULL, lease_until INTEGER NOT NULL, rows_read INTEGER NOT NULL, created INTEGER NOT NULL,
                    questionable INTEGER NOT NULL, bad INTEGER NOT NULL, undone_by TEXT, undone_at INTEGER,
                    PRIMARY KEY (works_id, entry_id), FOREIGN KEY (works_id) REFERENCES works (works_id))
                """,
                """
                CREATE TABLE unit (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, code TEXT NOT NULL, entry_id INTEGER NOT NULL,
                    PRIMARY KEY (works_id, unit_id), FOREIGN KEY (works_id, entry_id) REFERENCES entry (works_id, entry_id))
                """,
                "CREATE INDEX unit_by_code ON unit (works_id, code)",
                """
                CREATE TABLE unit_trait (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, entry_id INTEGER NOT NULL, level TEXT, people INTEGER, shift TEXT,
                    trade TEXT, peer_group TEXT, catch_all INTEGER,
                    PRIMARY KEY (works_id, unit_id, entry_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID
                """,
                """
                CREATE TABLE placement (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, from_day INTEGER NOT NULL, entry_id INTEGER NOT NULL, until_day INTEGER,
                    parent_id INTEGER, name TEXT NOT NULL,
                    PRIMARY KEY (works_id, unit_id, from_day, entry_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID
                """,
                // What the data say of themselves: where they come from, what was filled in.
                """
                CREATE TABLE unit_note (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, note_id INTEGER NOT NULL, entry_id INTEGER NOT NULL, kind TEXT NOT NULL,
                    text TEXT NOT NULL,
                    PRIMARY KEY (works_id, unit_id, note_id), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id)) WITHOUT ROWID
                """,
                """
                CREATE TABLE calendar_day (
                    works_id INTEGER NOT NULL, day INTEGER NOT NULL, shift TEXT NOT NULL, entry_id INTEGER NOT NULL, kind TEXT NOT NULL,
                    PRIMARY KEY (works_id, day, shift, entry_id), FOREIGN KEY (works_id, entry_id) REFERENCES entry (works_id, entry_id)) WITHOUT ROWID
                """,
            ]),
        // Every reader asks first which entries it must not see. They are few; the entries of the floor become millions.
        Migration(name: "0003 unseen entries", statements: ["CREATE INDEX entry_unseen ON entry (works_id, entry_id) WHERE state <> 1"]),
        // Forms that were taken, by the digest of what was sent.
        Migration(
            name: "0005 sent forms",
            statements: [
                "CREATE TABLE sent_form (works_id INTEGER NOT NULL, form BLOB NOT NULL, entry_id INTEGER, at INTEGER NOT NULL, PRIMARY KEY (works_id, form))"
            ]),
        // What a unit makes and on what: without them unlike units pass for alike.
        Migration(
            name: "0011 product and equipment",
            statements: ["ALTER TABLE unit_trait ADD COLUMN product TEXT", "ALTER TABLE unit_trait ADD COLUMN equipment TEXT"]),
        // Who helps must be understood.
        Migration(name: "0016 language at work", statements: ["ALTER TABLE unit_trait ADD COLUMN language TEXT"]),
        // Raised by what changes no figure: pages are written anew, columns in memory stay as they are.
        Migration(name: "0021 matter number", statements: ["ALTER TABLE works ADD COLUMN matter_number INTEGER"]),
    ]
}
