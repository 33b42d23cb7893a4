package import Database

package enum FileMigrations {
    package static let all = [
        Migration(
            name: "0015 files",
            statements: [
                // What lies beside the database, each by the digest of its content. A row is written only when its content lies there safely.
                """
                CREATE TABLE file (
                    works_id INTEGER NOT NULL, file_id INTEGER NOT NULL, digest BLOB NOT NULL, thumbnail BLOB, media_type TEXT NOT NULL,
                    bytes INTEGER NOT NULL, width INTEGER, height INTEGER, name TEXT NOT NULL, person_id INTEGER, screen_id INTEGER, at INTEGER NOT NULL,
                    PRIMARY KEY (works_id, file_id), FOREIGN KEY (works_id) REFERENCES works (works_id))
                """,
                "CREATE INDEX file_by_digest ON file (works_id, digest)",
                "CREATE INDEX file_by_thumbnail ON file (works_id, thumbnail)",
                // What a file belongs to. Things of every kind have files, so the subject is a kind and a number.
                """
                CREATE TABLE file_use (
                    works_id INTEGER NOT NULL, use_id INTEGER NOT NULL, file_id INTEGER NOT NULL, subject TEXT NOT NULL, subject_id INTEGER NOT NULL,
                    purpose TEXT NOT NULL, caption TEXT NOT NULL, person_id INTEGER, screen_id INTEGER, at INTEGER NOT NULL, taken_back_at INTEGER,
                    PRIMARY KEY (works_id, use_id), FOREIGN KEY (works_id, file_id) REFERENCES file (works_id, file_id))
                """,
                "CREATE INDEX file_use_by_subject ON file_use (works_id, subject, subject_id)",
                "CREATE INDEX file_use_by_file ON file_use (works_id, file_id)",
                // How much the files of a works may take, where it is not the usual.
                """
                CREATE TABLE file_quota (
                    works_id INTEGER NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY (works_id), FOREIGN KEY (works_id) REFERENCES works (works_id))
                """,
            ])
    ]
}
