import Database
import Works

/// Removes what dead imports left behind. Nobody ever saw it, so it may go in small steps between other people's writes.
struct ImportSweep {
    private let database: Database
    private let works: ID<Works>

    /// Units whose rows go in one step: a step stays short beside an entry from the floor.
    private static let unitsPerStep: Int64 = 64

    init(_ database: Database, of works: ID<Works>) { (self.database, self.works) = (database, works) }

    func run(at now: Moment) throws {
        for entry in try database.read({ try EntryStore($0, of: works).abandoned(at: now) }) {
            // Claimed first: an importer that was only slow finds its entry gone and says so, instead of finishing half.
            try database.write { try $0.execute("UPDATE entry SET state = \(2), undone_by = \("sweep"), undone_at = \(now) WHERE works_id = \(works) AND entry_id = \(entry) AND state = \(0)") }
            try remove(entry)
        }
    }

    private func remove(_ entry: ID<Entry>) throws {
        let span = try database.read { db in
            try db.row("SELECT MIN(unit_id), MAX(unit_id) FROM statement WHERE works_id = \(works) AND entry_id = \(entry)") { ($0.integerOrNil(0), $0.integerOrNil(1)) }
        }
        guard let first = span?.0, let last = span?.1 else { return }
        for from in stride(from: first, through: last, by: Int64.Stride(Self.unitsPerStep)) {
            for table in ["statement", "remark"] {
                try database.write(.batch) { db in
                    try db.execute(
                        """
                        DELETE FROM \(name: table) WHERE works_id = \(works) AND unit_id >= \(from) AND unit_id < \(from + Self.unitsPerStep) AND entry_id = \(entry)
                        """)
                }
            }
        }
    }
}
