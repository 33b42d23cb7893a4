package import Database
package import Works

/// Removes what dead imports left behind. Nobody ever saw it, so it goes in small steps between other people's writes.
package struct ImportSweep {
    private let database: Database
    private let works: ID<Works>

    /// Units whose rows go in one step: a step stays short beside an entry from the floor.
    private static let unitsPerStep: Int64 = 64

    package init(_ database: Database, of works: ID<Works>) { (self.database, self.works) = (database, works) }

    /// In every works: for whoever begins to serve a database.
    /// - Returns: how many dead imports were swept.
    @discardableResult
    package static func run(in database: Database, at now: Moment) throws -> Int {
        try database.read { try WorksStore($0).all() }.reduce(0) { try $0 + ImportSweep(database, of: $1.id).run(at: now) }
    }

    @discardableResult
    package func run(at now: Moment) throws -> Int {
        try database.read { try EntryStore($0, of: works).abandoned(at: now) }.count { try sweep($0, at: now) }
    }

    /// Claimed first: an importer that was only slow finds its entry gone and says so, instead of finishing half. A claim runs
    /// out like any lease, so that the next sweep goes on where one died.
    private func sweep(_ entry: ID<Entry>, at now: Moment) throws -> Bool {
        guard try database.write({ try EntryStore($0, of: works).claimForSweeping(entry, at: now) }) else { return false }
        for table in ["station_state", "remark", "statement", "placement", "unit_trait", "unit"] { try remove(from: table, entry) }
        try database.write(.batch) { try $0.execute("DELETE FROM indicator WHERE works_id = \(works) AND entry_id = \(entry)") }
        try database.write { try EntryStore($0, of: works).swept(entry, by: Author(name: "sweep", source: "import", at: now)) }
        return true
    }

    private func remove(from table: String, _ entry: ID<Entry>) throws {
        var from: Int64 = 0
        while let first = try firstUnit(of: entry, in: table, from: from) {
            from = first + Self.unitsPerStep
            try database.write(.batch) { db in
                try db.execute(
                    """
                    DELETE FROM \(name: table) WHERE works_id = \(works) AND unit_id >= \(first) AND unit_id < \(from) AND entry_id = \(entry)
                    """)
            }
        }
    }

    private func firstUnit(of entry: ID<Entry>, in table: String, from: Int64) throws -> Int64? {
        try database.read { db in
            try db.row(
                """
                SELECT unit_id FROM \(name: table) WHERE works_id = \(works) AND unit_id >= \(from) AND entry_id = \(entry)
                ORDER BY unit_id LIMIT 1
                """
            ) { $0.integer(0) }
        }
    }
}
