package import Database

package enum SkillMigrations {
    package static let all = [
        Migration(
            name: "0034 skills",
            statements: [
                """
                CREATE TABLE skill_level (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, person_id INTEGER NOT NULL, level TEXT NOT NULL, day INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id, person_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id)) WITHOUT ROWID
                """,
                "CREATE INDEX skill_level_by_person ON skill_level (works_id, person_id)",
            ])
    ]
}
