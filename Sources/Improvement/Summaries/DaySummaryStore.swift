package import Database
import Planning
import Works

/// Promises by their days, inside a transaction of the caller.
struct DaySummaryStore {
    private let db: Connection
    private let works: ID<Works>

    init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// What somebody has promised to do by a day: not what waits for a decision, which has an office and no owner.
    private static let promised = [MatterKind.task, .measure, .mission, .waste].map(\.rawValue)

    /// - Parameter units: nil for all of the works.
    func promises(in units: Set<ID<Unit>>?, today: Day) throws -> DayPromises {
        func count(_ query: SQL) throws -> Int {
            try db.rows(query) { row in (unit: row.id(0, of: Unit.self), count: Int(row.integer(1))) }
                .filter { units?.contains($0.unit) ?? true }.map(\.count).reduce(0, +)
        }
        return DayPromises(
            done: try count(
                """
                SELECT unit_id, COUNT(*) FROM matter WHERE works_id = \(works) AND ended_day = \(today - 1) AND ended_day IS NOT NULL
                AND kind IN (\(joined: Self.promised)) GROUP BY unit_id
                """),
            late: try count(
                """
                SELECT unit_id, COUNT(*) FROM matter WHERE works_id = \(works) AND is_open = 1 AND due_day < \(today) AND due_day IS NOT NULL
                AND kind IN (\(joined: Self.promised)) GROUP BY unit_id
                """),
            dueToday: try count(
                """
                SELECT unit_id, COUNT(*) FROM matter WHERE works_id = \(works) AND is_open = 1 AND due_day = \(today) AND due_day IS NOT NULL
                AND kind IN (\(joined: Self.promised)) GROUP BY unit_id
                """))
    }

    /// What somebody has promised and ended on a day.
    func ended(by person: ID<Person>, on day: Day) throws -> [Matter] {
        try db.rows(
            """
            SELECT \(raw: MatterStore.columns) FROM matter WHERE works_id = \(works) AND owner_id = \(person) AND is_open = 0 AND ended_day = \(day)
            ORDER BY matter_id
            """, MatterStore.matter)
    }

    /// Tasks of others, within what somebody shares, that are late: a day after their owner has seen it, or once the owner has said why.
    /// - Returns: each with what was said last.
    func lateWithOthers(of person: ID<Person>, today: Day, _ limit: Int) throws -> [(matter: Matter, word: String)] {
        try db.rows(
            """
            SELECT DISTINCT \(raw: MatterStore.columnsOfM), s.text FROM matter_part p
            JOIN matter_tie t ON t.works_id = p.works_id AND t.to_matter_id = p.matter_id
            JOIN matter m ON m.works_id = t.works_id AND m.matter_id = t.matter_id
            JOIN matter_step s ON s.works_id = m.works_id AND s.matter_id = m.matter_id AND s.step_id = m.last_step
            WHERE p.works_id = \(works) AND t.works_id = \(works) AND m.works_id = \(works) AND s.works_id = \(works) AND p.person_id = \(person)
              AND t.tie = \(MatterTie.within.rawValue) AND m.kind = \(MatterKind.task.rawValue) AND m.is_open = 1
              AND (m.owner_id IS NULL OR m.owner_id <> \(person))
              AND (m.due_day < \(today - 1) OR m.stage = \(LoopTask.Stage.notDone.rawValue))
            ORDER BY m.due_day, m.matter_id LIMIT \(limit)
            """
        ) { row in (MatterStore.matter(row), row.text(17)) }
    }
}

package enum DaySummaryMigrations {
    package static let all = [
        Migration(
            name: "0037 promises by day",
            statements: [
                "CREATE INDEX matter_by_due ON matter (works_id, due_day, kind, unit_id) WHERE is_open = 1 AND due_day IS NOT NULL",
                "CREATE INDEX matter_by_end ON matter (works_id, ended_day, kind, unit_id) WHERE ended_day IS NOT NULL",
            ])
    ]
}
