package import Database

/// Units of one works, inside a transaction of the caller. Every statement carries the entry that made it.
package struct UnitStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// What was stated about a unit by entries that are seen; of two statements about the same thing the later entry's stands.
    /// - Parameter entry: not listened to either.
    package func organisation(without entry: ID<Entry>? = nil) throws -> Organisation {
        let unseen = try EntryStore(db, of: works).unseen(and: entry)
        var units: [ID<Unit>: Unit] = [:]
        try db.forEach("SELECT unit_id, code, entry_id FROM unit WHERE works_id = \(works)") { row in
            if unseen.contains(row.id(2)) { return }
            units[row.id(0)] = Unit(id: row.id(0), code: row.text(1))
        }
        try readTraits(into: &units, unseen)
        try readPlacements(into: &units, unseen)
        return Organisation(Array(units.values))
    }

    package func create(_ id: ID<Unit>, code: String, by entry: ID<Entry>) throws {
        _ = try db.execute("INSERT INTO unit (works_id, unit_id, code, entry_id) VALUES (\(works), \(id), \(code), \(entry))")
    }

    /// Many at once, in the order of their numbers: one by one, each would cost a server two round trips, and a hundred thousand units
    /// take as long as their records.
    package func create(_ newcomers: some Collection<UnitRegister.Newcomer>, by entry: ID<Entry>) throws {
        guard !newcomers.isEmpty else { return }
        try db.bulk(into: "unit", columns: ["works_id", "unit_id", "code", "entry_id"]) { writer in
            for newcomer in newcomers {
                writer.write(integer: works.number)
                writer.write(integer: newcomer.id.number)
                writer.write(text: newcomer.code)
                writer.write(integer: entry.number)
                try writer.endRow()
            }
        }
        try db.bulk(into: "placement", columns: ["works_id", "unit_id", "from_day", "entry_id", "until_day", "parent_id", "name"]) { writer in
            for newcomer in newcomers { try put(newcomer, by: entry, into: writer) }
        }
    }

    private func put(_ newcomer: UnitRegister.Newcomer, by entry: ID<Entry>, into writer: BulkWriter) throws {
        writer.write(integer: works.number)
        writer.write(integer: newcomer.id.number)
        writer.write(integer: Int64(newcomer.placement.from.number))
        writer.write(integer: entry.number)
        writer.write(integer: newcomer.placement.until.map { Int64($0.number) })
        writer.write(integer: newcomer.placement.parent?.number)
        writer.write(text: newcomer.placement.name)
        try writer.endRow()
    }

    package func state(_ traits: UnitTraits, of unit: ID<Unit>, by entry: ID<Entry>) throws {
        _ = try db.execute(
            """
            INSERT INTO unit_trait (works_id, unit_id, entry_id, level, people, shift, trade, product, equipment, language, peer_group, catch_all)
            VALUES (
                \(works), \(unit), \(entry), \(traits.level), \(traits.people), \(traits.shift), \(traits.trade), \(traits.product), \(traits.equipment),
                \(traits.language),
                \(traits.peerGroup), \(traits.isCatchAll))
            """)
    }

    package func place(_ unit: ID<Unit>, _ placement: Placement, by entry: ID<Entry>) throws {
        _ = try db.execute(
            """
            INSERT INTO placement (works_id, unit_id, from_day, entry_id, until_day, parent_id, name)
            VALUES (\(works), \(unit), \(placement.from), \(entry), \(placement.until), \(placement.parent), \(placement.name))
            """)
    }

    package func note(_ note: UnitNote, on unit: ID<Unit>, as number: Int64, by entry: ID<Entry>) throws {
        _ = try db.execute(
            """
            INSERT INTO unit_note (works_id, unit_id, note_id, entry_id, kind, text)
            VALUES (\(works), \(unit), \(number), \(entry), \(note.kind), \(note.text))
            """)
    }

    package func notes(on unit: ID<Unit>) throws -> [UnitNote] {
        let unseen = try EntryStore(db, of: works).unseen()
        return try db.rows(
            "SELECT entry_id, kind, text FROM unit_note WHERE works_id = \(works) AND unit_id = \(unit) ORDER BY note_id"
        ) { (entry: $0.id(0, of: Entry.self), note: UnitNote(kind: $0.text(1), text: $0.text(2))) }
        .filter { !unseen.contains($0.entry) }.map(\.note)
    }

    /// The entry that stated anything about a unit last.
    package func lastEntry(about unit: ID<Unit>) throws -> Entry? {
        let found = try ["unit", "unit_trait", "placement"].compactMap { table in
            try db.row(
                """
                SELECT MAX(t.entry_id) FROM \(name: table) t JOIN entry e ON e.works_id = t.works_id AND e.entry_id = t.entry_id
                WHERE t.works_id = \(works) AND e.works_id = \(works) AND t.unit_id = \(unit) AND e.state = \(StateCode.done)
                """
            ) { $0.integerOrNil(0) } ?? nil
        }
        return try found.max().flatMap { try EntryStore(db, of: works).entry(ID($0)) }
    }

    /// Whether an entry said anything about a unit, or placed another one below it.
    package func hasStated(_ entry: ID<Entry>, about unit: ID<Unit>) throws -> Bool {
        let placed = try db.row(
            """
            SELECT 1 FROM placement WHERE works_id = \(works) AND entry_id = \(entry) AND (unit_id = \(unit) OR parent_id = \(unit)) LIMIT 1
            """
        ) { _ in true }
        return try placed ?? db.row("SELECT 1 FROM unit_trait WHERE works_id = \(works) AND unit_id = \(unit) AND entry_id = \(entry) LIMIT 1") { _ in true }
            ?? false
    }

    private func readTraits(into units: inout [ID<Unit>: Unit], _ unseen: Set<ID<Entry>>) throws {
        var found = units
        try db.forEach(
            """
            SELECT unit_id, entry_id, level, people, shift, trade, product, equipment, language, peer_group, catch_all FROM unit_trait
            WHERE works_id = \(works) ORDER BY unit_id, entry_id
            """
        ) { row in
            if unseen.contains(row.id(1)) { return }
            let later = UnitTraits(
                level: row.textOrNil(2), people: row.integerOrNil(3).map(Int.init), shift: row.textOrNil(4), trade: row.textOrNil(5),
                product: row.textOrNil(6), equipment: row.textOrNil(7), language: row.textOrNil(8), peerGroup: row.textOrNil(9),
                isCatchAll: row.integerOrNil(10).map { $0 != 0 })
            let id = row.id(0, of: Unit.self)
            if let before = found[id]?.traits { found[id]?.traits = before.amended(by: later) }
        }
        units = found
    }

    private func readPlacements(into units: inout [ID<Unit>: Unit], _ unseen: Set<ID<Entry>>) throws {
        var found = units
        try db.forEach(
            """
            SELECT unit_id, from_day, entry_id, until_day, parent_id, name FROM placement
            WHERE works_id = \(works) ORDER BY unit_id, from_day, entry_id
            """
        ) { row in
            if unseen.contains(row.id(2)) { return }
            let placement = Placement(from: row.day(1), until: row.dayOrNil(3), parent: row.integerOrNil(4).map { ID($0) }, name: row.text(5))
            let id = row.id(0, of: Unit.self)
            if found[id]?.placements.last?.from == placement.from { found[id]?.placements.removeLast() }
            found[id]?.placements.append(placement)
        }
        units = found
    }
}
