import Database
import Works

/// What an entry created, and who else states something about it.
struct CreationStore {
    private let db: Connection
    private let works: ID<Works>

    init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    func hasCreated(_ entry: ID<Entry>) throws -> Bool {
        let unit = try db.row("SELECT 1 FROM unit WHERE works_id = \(works) AND entry_id = \(entry) LIMIT 1") { _ in true }
        return try unit ?? db.row("SELECT 1 FROM indicator WHERE works_id = \(works) AND entry_id = \(entry) LIMIT 1") { _ in true } ?? false
    }

    /// Seen entries with a number above `last` that are about what the entry created.
    func users(of entry: ID<Entry>, after last: ID<Entry>, atMost limit: Int) throws -> [ID<Entry>] {
        let ofUnits = try ["statement", "plan", "unit_trait", "placement", "unit_note", "station_state"].flatMap {
            try users(in: $0, "unit_id", of: entry, last, limit)
        }
        let ofParents = try users(in: "placement", "parent_id", of: entry, last, limit)
        let ofIndicators = try ["statement", "plan"].flatMap { try usersOfIndicators(in: $0, of: entry, last, limit) }
        return Array(Set(ofUnits + ofParents + ofIndicators).sorted().prefix(limit))
    }

    private func users(in table: String, _ column: String, of entry: ID<Entry>, _ last: ID<Entry>, _ limit: Int) throws -> [ID<Entry>] {
        try db.rows(
            """
            SELECT DISTINCT t.entry_id FROM unit u JOIN \(name: table) t ON t.works_id = u.works_id AND t.\(name: column) = u.unit_id
            JOIN entry e ON e.works_id = t.works_id AND e.entry_id = t.entry_id
            WHERE u.works_id = \(works) AND u.entry_id = \(entry) AND t.entry_id > \(last) AND e.state = \(StateCode.done)
            ORDER BY t.entry_id LIMIT \(limit)
            """
        ) { $0.id(0) }
    }

    /// An indicator that was there before the entry changed it stays without it.
    private func usersOfIndicators(in table: String, of entry: ID<Entry>, _ last: ID<Entry>, _ limit: Int) throws -> [ID<Entry>] {
        try db.rows(
            """
            SELECT DISTINCT t.entry_id FROM indicator i JOIN \(name: table) t ON t.works_id = i.works_id AND t.indicator_id = i.indicator_id
            JOIN entry e ON e.works_id = t.works_id AND e.entry_id = t.entry_id
            WHERE i.works_id = \(works) AND i.entry_id = \(entry) AND t.entry_id > \(last) AND e.state = \(StateCode.done)
              AND NOT EXISTS (SELECT 1 FROM indicator o WHERE o.works_id = i.works_id AND o.indicator_id = i.indicator_id AND o.entry_id < i.entry_id)
            ORDER BY t.entry_id LIMIT \(limit)
            """
        ) { $0.id(0) }
    }
}
