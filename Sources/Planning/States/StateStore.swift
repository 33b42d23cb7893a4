package import Database
package import Works

/// What stations of one works did, inside a transaction of the caller.
package struct StateStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package static let columnNames = ["works_id", "unit_id", "station", "from_time", "entry_id", "until_time", "state", "reason"]

    package static func put(_ interval: StateInterval, of station: String, at unit: ID<Unit>, _ works: ID<Works>, by entry: ID<Entry>, into writer: BulkWriter)
        throws
    {
        writer.write(integer: works.number)
        writer.write(integer: unit.number)
        writer.write(text: station)
        writer.write(integer: interval.from.seconds)
        writer.write(integer: entry.number)
        writer.write(integer: interval.until.seconds)
        writer.write(text: interval.state.rawValue)
        writer.write(text: interval.reason)
        try writer.endRow()
    }

    package func state(_ interval: StateInterval, of station: String, at unit: ID<Unit>, by entry: ID<Entry>) throws {
        try db.execute(
            """
            INSERT INTO station_state (works_id, unit_id, station, from_time, entry_id, until_time, state, reason)
            VALUES (\(works), \(unit), \(station), \(interval.from.seconds), \(entry), \(interval.until.seconds), \(interval.state.rawValue), \(interval.reason))
            """)
    }

    /// Whether an entry states something of a unit.
    package func isStated(by entry: ID<Entry>, at unit: ID<Unit>) throws -> Bool {
        try db.row("SELECT 1 FROM station_state WHERE works_id = \(works) AND unit_id = \(unit) AND entry_id = \(entry) LIMIT 1") { _ in true } == true
    }

    /// Whether nothing was ever stated.
    func isEmpty() throws -> Bool { try db.row("SELECT 1 FROM station_state WHERE works_id = \(works) LIMIT 1") { _ in true } == nil }

    /// Units with states, whenever.
    package func units() throws -> [ID<Unit>] {
        var units: [ID<Unit>] = [], from: Int64 = 0
        while let unit = try unit(from: from) {
            units.append(unit)
            from = unit.number + 1
        }
        return units
    }

    /// Along the key: each step is one look into the index, however many states the unit has.
    private func unit(from: Int64) throws -> ID<Unit>? {
        try db.row("SELECT unit_id FROM station_state WHERE works_id = \(works) AND unit_id >= \(from) ORDER BY unit_id LIMIT 1") { $0.id(0) }
    }

    /// Hands on one station of a unit after the other, each with what stands of it within a span: memory holds one station at a time.
    package func forEachStation(of unit: ID<Unit>, within span: Range<WallTime>, _ body: (String, [StateInterval]) throws -> Void) throws {
        var name: String?, stated: [StatedInterval] = []
        func hand() throws {
            guard let name, !stated.isEmpty else { return }
            try body(name, StateFold.standing(stated).compactMap { $0.clipped(to: span) })
        }
        try forEach(of: unit, "", within: span) { station, interval in
            if station != name {
                try hand()
                (name, stated) = (station, [])
            }
            stated.append(interval)
        }
        try hand()
    }

    /// What stands of one station, by its first second.
    package func intervals(of station: String, at unit: ID<Unit>, within span: Range<WallTime>) throws -> [StateInterval] {
        var stated: [StatedInterval] = []
        try forEach(of: unit, " AND station = \(station)", within: span) { stated.append($1) }
        return StateFold.standing(stated).compactMap { $0.clipped(to: span) }
    }

    /// - Parameter condition: which stations.
    private func forEach(
        of unit: ID<Unit>, _ condition: SQL, within span: Range<WallTime>, _ body: (String, StatedInterval) throws -> Void
    ) throws {
        let unseen = try EntryStore(db, of: works).unseen()
        let asked: SQL = """
            SELECT station, from_time, entry_id, until_time, state, reason FROM station_state
            WHERE works_id = \(works) AND unit_id = \(unit) AND from_time >= \(span.lowerBound.seconds - StateInterval.longest)
              AND from_time < \(span.upperBound.seconds) AND until_time > \(span.lowerBound.seconds)
            """
        try db.forEach(asked + condition + " ORDER BY station, from_time, entry_id") { row in
            guard !unseen.contains(row.id(2)), let state = StationState(rawValue: row.text(4)) else { return }
            let interval = StateInterval(
                from: WallTime(seconds: row.integer(1)), until: WallTime(seconds: row.integer(3)), state: state, reason: row.textOrNil(5))
            try body(row.text(0), StatedInterval(interval, by: row.id(2)))
        }
    }
}
