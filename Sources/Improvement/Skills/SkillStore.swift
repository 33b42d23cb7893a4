package import Database
package import Works

/// Who can do what, inside a transaction of the caller.
package struct SkillStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// What a unit needs, oldest first.
    package func skills(of unit: ID<Unit>) throws -> [Matter] {
        try MatterStore(db, of: works).list(MatterQuestion([.skill], in: [unit]), SkillStore.most).reversed()
    }

    /// More stations no unit runs by itself.
    private static let most = 200

    package func matrix(of skills: [Matter]) throws -> SkillMatrix {
        SkillMatrix(
            skills.map(\.id),
            try Dictionary(uniqueKeysWithValues: skills.map { skill in (skill.id, try levels(of: skill.id)) }))
    }

    package func levels(of skill: ID<Matter>) throws -> [ID<Person>: Skill.Level] {
        let rows = try db.rows("SELECT person_id, level FROM skill_level WHERE works_id = \(works) AND matter_id = \(skill)") { row in
            (row.id(0, of: Person.self), Skill.Level(rawValue: row.text(1)))
        }
        return rows.reduce(into: [:]) { levels, row in levels[row.0] = row.1 }
    }

    /// Of every unit that has any, how what it needs is covered.
    package func covers() throws -> [ID<Unit>: [SkillCover]] {
        let rows = try db.rows(
            """
            SELECT m.unit_id, SUM(CASE WHEN s.level IN (\(Skill.Level.can.rawValue), \(Skill.Level.teaches.rawValue)) THEN 1 ELSE 0 END),
                SUM(CASE WHEN s.level = \(Skill.Level.teaches.rawValue) THEN 1 ELSE 0 END)
            FROM matter m LEFT JOIN skill_level s ON s.works_id = m.works_id AND s.matter_id = m.matter_id AND s.works_id = \(works)
            WHERE m.works_id = \(works) AND m.kind = \(MatterKind.skill.rawValue) AND m.is_open = 1 GROUP BY m.unit_id, m.matter_id
            """
        ) { row in (unit: row.id(0, of: Unit.self), cover: SkillCover(masters: Int(row.integer(1)), teachers: Int(row.integer(2)))) }
        return Dictionary(grouping: rows, by: \.unit).mapValues { $0.map(\.cover) }
    }

    /// - Parameter level: nil where it is no longer said of them.
    func set(_ level: Skill.Level?, of person: ID<Person>, in skill: ID<Matter>, on day: Day) throws {
        guard let level else {
            try db.execute("DELETE FROM skill_level WHERE works_id = \(works) AND matter_id = \(skill) AND person_id = \(person)")
            return
        }
        try db.execute(
            """
            INSERT INTO skill_level (works_id, matter_id, person_id, level, day) VALUES (\(works), \(skill), \(person), \(level.rawValue), \(day))
            ON CONFLICT (works_id, matter_id, person_id) DO UPDATE SET level = excluded.level, day = excluded.day
            """)
    }
}

/// What is said of what somebody can do: handed out to them with everything else.
package enum SkillExport {
    package static let of = PersonExport.Further("skills") { person, works, db in
        try db.rows(
            """
            SELECT m.title, s.level, s.day FROM skill_level s JOIN matter m ON m.works_id = s.works_id AND m.matter_id = s.matter_id
            WHERE s.works_id = \(works) AND m.works_id = \(works) AND s.person_id = \(person) ORDER BY m.matter_id
            """
        ) { row in ["skill": row.text(0), "level": row.text(1), "since": row.day(2).description] }
    }
}
