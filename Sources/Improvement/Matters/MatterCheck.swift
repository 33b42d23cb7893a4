package import Database
package import Works

/// Whether every matter stands as its steps say: the row beside the journal is written with each step, and can be worked out from it again.
package enum MatterCheck {
    /// One sentence for each that does not.
    @Sendable package static func faults(of works: ID<Works>, in db: Connection) throws -> [String] {
        try strays(works, db) + journals(works, db)
    }

    /// The last turn of each against its row.
    private static func strays(_ works: ID<Works>, _ db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT m.matter_id, m.title, m.stage, s.stage FROM matter m
            LEFT JOIN matter_step s ON s.works_id = m.works_id AND s.matter_id = m.matter_id AND s.step_id = m.last_turn AND s.works_id = \(works)
            WHERE m.works_id = \(works) AND (s.step_id IS NULL OR s.turns <> 1 OR s.stage <> m.stage OR s.is_open <> m.is_open
              OR s.place_id <> m.place_id OR s.owner_id IS DISTINCT FROM m.owner_id OR s.due_day IS DISTINCT FROM m.due_day
              OR s.awaits IS DISTINCT FROM m.awaits)
            ORDER BY m.matter_id
            """
        ) { row in
            "matter \(row.integer(0)) (\(row.text(1))) stands at \"\(row.text(2))\"; its last step says " + (row.textOrNil(3).map { "\"\($0)\"" } ?? "nothing")
        }
    }

    /// A turn behind the one that the row names.
    private static func journals(_ works: ID<Works>, _ db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT m.matter_id, m.title, MAX(s.step_id) FROM matter m
            JOIN matter_step s ON s.works_id = m.works_id AND s.matter_id = m.matter_id
            WHERE m.works_id = \(works) AND s.works_id = \(works) AND s.step_id > CASE WHEN s.turns = 1 THEN m.last_turn ELSE m.last_step END
            GROUP BY m.matter_id, m.title ORDER BY m.matter_id
            """
        ) { row in "matter \(row.integer(0)) (\(row.text(1))) has a step \(row.integer(2)) that its row does not know" }
    }
}
