/// The tables of the audit log, part of the migration of `PeopleMigrations`.
enum AuditMigrations {
    static let tables = [
        // Every write, numbered within the works without a gap. `link` is the digest of the link before and of this entry's content: whoever
        // changes, removes, adds or moves an entry breaks the chain.
        """
        CREATE TABLE audit_entry (
            works_id INTEGER NOT NULL, audit_id INTEGER NOT NULL, at INTEGER NOT NULL, person_id INTEGER, what TEXT NOT NULL,
            source TEXT NOT NULL, subject TEXT NOT NULL, subject_id INTEGER NOT NULL, detail TEXT NOT NULL, before_text TEXT, after_text TEXT,
            content BLOB NOT NULL, link BLOB NOT NULL,
            PRIMARY KEY (works_id, audit_id), FOREIGN KEY (works_id) REFERENCES works (works_id))
        """,
        "CREATE INDEX audit_by_subject ON audit_entry (works_id, subject, subject_id)",
        "CREATE INDEX audit_by_person ON audit_entry (works_id, person_id)",
        // What is personal in an entry: who, from which address, a name before and after. The chain holds only the seal, a digest of salt
        // and text; salt and text can be erased, and then nobody can find out by trying names what was sealed.
        """
        CREATE TABLE audit_value (
            works_id INTEGER NOT NULL, audit_id INTEGER NOT NULL, kind TEXT NOT NULL, person_id INTEGER, seal BLOB NOT NULL, salt BLOB, text TEXT,
            PRIMARY KEY (works_id, audit_id, kind), FOREIGN KEY (works_id, audit_id) REFERENCES audit_entry (works_id, audit_id)) WITHOUT ROWID
        """,
        "CREATE INDEX audit_value_by_person ON audit_value (works_id, person_id)",
        // Where the chain ends, so that a missing last entry is noticed too.
        """
        CREATE TABLE audit_head (
            works_id INTEGER NOT NULL, length INTEGER NOT NULL, link BLOB NOT NULL, PRIMARY KEY (works_id),
            FOREIGN KEY (works_id) REFERENCES works (works_id))
        """,
        // Who stated it, where that person has an account: the name beside it can then be erased.
        "ALTER TABLE entry ADD COLUMN person_id INTEGER",
        "ALTER TABLE entry ADD COLUMN undone_person_id INTEGER",
        // Who looked at what is stored about whom. No part of the chain: it is personal itself, and ends after its time.
        """
        CREATE TABLE access (
            works_id INTEGER NOT NULL, access_id INTEGER NOT NULL, at INTEGER NOT NULL, person_id INTEGER, reader_id INTEGER, what TEXT NOT NULL,
            source TEXT NOT NULL,
            PRIMARY KEY (works_id, access_id), FOREIGN KEY (works_id) REFERENCES works (works_id))
        """,
        "CREATE INDEX access_by_person ON access (works_id, person_id, at)",
    ]
}
