package import Database

package enum ScreenMigrations {
    package static let all = [
        Migration(
            name: "0007 screens",
            statements: [
                // Shared screens. `code` is the digest of what is typed to make a browser one, `token` of what its cookie then holds; `speaker_id` is
                // whoever showed badge and PIN last.
                """
                CREATE TABLE screen (
                    works_id INTEGER NOT NULL, screen_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL,
                    by_person INTEGER, code BLOB, code_until INTEGER NOT NULL, token BLOB, opened_at INTEGER, seen_at INTEGER, revoked_at INTEGER,
                    speaker_id INTEGER, speaker_until INTEGER,
                    PRIMARY KEY (works_id, screen_id), UNIQUE (works_id, token), FOREIGN KEY (works_id, unit_id) REFERENCES unit (works_id, unit_id))
                """
            ])
    ]
}
