import Database
import Works

/// What was promised and is late, what worked and was not written up: over all kinds of matters, inside a transaction of the caller.
struct PromiseStore {
    private let db: Connection
    private let works: ID<Works>

    init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// Measures, missions and visits whose day has passed, and whatever holds a task that is late: the matter, never who has it. Longest late first.
    func overdue(on day: Day) throws -> [Matter] {
        let own = try db.rows(
            """
            SELECT \(raw: MatterStore.columns) FROM matter
            WHERE works_id = \(works) AND kind IN (\(joined: Self.promises)) AND is_open = 1 AND due_day < \(day) ORDER BY due_day, matter_id
            """, MatterStore.matter)
        let holders = try db.rows(
            """
            SELECT DISTINCT \(raw: MatterStore.columnsOfM) FROM matter k
            JOIN matter_tie t ON t.works_id = k.works_id AND t.matter_id = k.matter_id
            JOIN matter m ON m.works_id = t.works_id AND m.matter_id = t.to_matter_id
            WHERE k.works_id = \(works) AND t.works_id = \(works) AND m.works_id = \(works) AND k.kind = \(MatterKind.task.rawValue) AND k.is_open = 1
                AND k.due_day < \(day) AND t.tie = \(MatterTie.within.rawValue) AND m.is_open = 1 AND m.kind <> \(MatterKind.meeting.rawValue)
            ORDER BY m.matter_id
            """, MatterStore.matter)
        return own + holders.filter { holder in !own.contains { $0.id == holder.id } }
    }

    /// Kinds whose day is somebody's word.
    private static let promises = [MatterKind.measure, .mission, .visit].map(\.rawValue)

    /// Measures that worked and missions that have ended, from which no method was written; newest first.
    func unwritten(_ limit: Int) throws -> [Matter] {
        try db.rows(
            """
            SELECT \(raw: MatterStore.columnsOfM) FROM matter m
            WHERE m.works_id = \(works) AND ((m.kind = \(MatterKind.measure.rawValue) AND m.stage = \(Measure.Stage.worked.rawValue))
                OR (m.kind = \(MatterKind.mission.rawValue) AND m.stage IN (\(joined: Self.afterMission))))
              AND NOT EXISTS (SELECT 1 FROM matter_tie t
                WHERE t.works_id = \(works) AND t.to_matter_id = m.matter_id AND t.tie = \(MatterTie.from.rawValue))
            ORDER BY m.matter_id DESC LIMIT \(limit)
            """, MatterStore.matter)
    }

    private static let afterMission = [Mission.Stage.after30, .after90, .closed].map(\.rawValue)
}
