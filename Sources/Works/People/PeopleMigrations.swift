package import Database

package enum PeopleMigrations {
    /// People, their offices and the log of what they do came into the house together.
    package static let all = [
        Migration(name: "0004 people", statements: AuditMigrations.tables + tables + OfficeMigrations.tables),
        Migration(name: "0010 voices and periods", statements: voices + periods),
    ]

    /// At which shared screen an entry was made, and which form made it, whatever was typed into it.
    private static let voices = [
        "ALTER TABLE entry ADD COLUMN screen_id INTEGER",
        "ALTER TABLE sent_form ADD COLUMN number BLOB",
        "CREATE INDEX sent_form_by_number ON sent_form (works_id, number)",
    ]

    /// What has outlived its time is found from its oldest on, so that each day's removal is short however much is kept.
    private static let periods = [
        "CREATE INDEX sent_form_by_time ON sent_form (works_id, at)",
        "CREATE INDEX access_by_time ON access (works_id, at)",
        "CREATE INDEX session_by_time ON sign_in_session (works_id, seen_at)",
        "CREATE INDEX throttle_by_time ON throttle (works_id, last_at)",
        "CREATE INDEX audit_address ON audit_value (works_id, audit_id) WHERE kind = 'address' AND text IS NOT NULL",
    ]

    private static let tables = [
        """
        CREATE TABLE person (
            works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, at INTEGER NOT NULL, erased_at INTEGER,
            PRIMARY KEY (works_id, person_id), FOREIGN KEY (works_id) REFERENCES works (works_id))
        """,
        // Everything that says who it is. Erasing a person deletes these rows.
        """
        CREATE TABLE person_value (
            works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
            PRIMARY KEY (works_id, person_id, kind), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id)) WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX badge_of_one ON person_value (works_id, text) WHERE kind = 'badge'",
        // The small reference table of all works: whoever signs in has not yet said at which.
        """
        CREATE TABLE sign_in_name (
            name TEXT NOT NULL, works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, PRIMARY KEY (name), UNIQUE (works_id, person_id))
        """,
        // `password` and `pin` are hashes, `second_factor` is sealed with the server's key; `factor_step` is the step of the last code taken.
        """
        CREATE TABLE account (
            works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, password TEXT, pin TEXT, second_factor BLOB, factor_step INTEGER,
            disabled_at INTEGER, disabled_by INTEGER,
            PRIMARY KEY (works_id, person_id), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id))
        """,
        // Invitations and resets: a link each, known by its token's digest.
        """
        CREATE TABLE sign_in_link (
            works_id INTEGER NOT NULL, token BLOB NOT NULL, kind TEXT NOT NULL, person_id INTEGER NOT NULL, at INTEGER NOT NULL, by_person INTEGER,
            expires_at INTEGER NOT NULL, used_at INTEGER,
            PRIMARY KEY (works_id, token), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id))
        """,
        """
        CREATE TABLE sign_in_session (
            works_id INTEGER NOT NULL, session_id INTEGER NOT NULL, token BLOB NOT NULL, person_id INTEGER NOT NULL, began_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL, awaits_code INTEGER NOT NULL, ended_at INTEGER, address TEXT NOT NULL, device TEXT NOT NULL,
            PRIMARY KEY (works_id, session_id), UNIQUE (works_id, token),
            FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id))
        """,
        "CREATE INDEX session_by_person ON sign_in_session (works_id, person_id)",
        // Tries, by the digest of who or from where. An unknown name belongs to no works: all rows are of works 0.
        """
        CREATE TABLE throttle (
            works_id INTEGER NOT NULL, subject BLOB NOT NULL, tries INTEGER NOT NULL, last_at INTEGER NOT NULL, PRIMARY KEY (works_id, subject))
        """,
    ]
}
