import Database
import Works

/// What records and plans say about things that are not there, and entries of which more is stored than they say.
struct StatedFaults {
    private let works: Works
    private let organisation: Organisation
    private let book: IndicatorBook
    private let db: Connection

    init(_ works: Works, _ organisation: Organisation, _ book: IndicatorBook, _ db: Connection) {
        (self.works, self.organisation, self.book, self.db) = (works, organisation, book, db)
    }

    func sentences() throws -> [String] {
        let ground = try Ground(works, organisation, book, db)
        return try faults(in: "statement", called: "records", ground) + faults(in: "plan", called: "plans", ground) + faultsOfStates(ground)
    }

    private func faultsOfStates(_ ground: Ground) throws -> [String] {
        var count = Count()
        try db.forEach("SELECT unit_id, entry_id FROM station_state WHERE works_id = \(works.id)") { row in
            count.take(unit: row.id(0), indicator: nil, entry: row.id(1), on: ground)
        }
        return count.sentences(about: "states", ground)
    }

    private func faults(in table: String, called name: String, _ ground: Ground) throws -> [String] {
        var count = Count()
        // One pass in the order of the table, without grouping: the engine would sort all records for it.
        try db.forEach("SELECT unit_id, indicator_id, entry_id FROM \(name: table) WHERE works_id = \(works.id)") { row in
            count.take(unit: row.id(0), indicator: row.id(1), entry: row.id(2), on: ground)
        }
        return count.sentences(about: name, ground)
    }
}

/// What a statement may be about, and how much each entry says it brought.
private struct Ground {
    let units: Set<ID<Unit>>
    let indicators: Set<ID<Indicator>>
    let unseen: Set<ID<Entry>>
    let rows: [ID<Entry>: Int]

    init(_ works: Works, _ organisation: Organisation, _ book: IndicatorBook, _ db: Connection) throws {
        units = Set(organisation.units.keys)
        indicators = Set(book.byID.keys)
        unseen = try EntryStore(db, of: works.id).unseen()
        rows = Dictionary(
            uniqueKeysWithValues: try db.rows("SELECT entry_id, rows_read FROM entry WHERE works_id = \(works.id)") { ($0.id(0), Int($0.integer(1))) })
    }
}

private struct Count {
    private var rows: [ID<Entry>: Int] = [:]
    private var withoutUnit: [ID<Unit>: Int] = [:]
    private var withoutIndicator: [ID<Indicator>: Int] = [:]
    /// Rows about one unit by one entry stand together: what held for the row before need not be looked up again.
    private var last: (unit: ID<Unit>, indicator: ID<Indicator>?, entry: ID<Entry>)?
    private var isLastSound = false
    private var waiting = 0

    mutating func take(unit: ID<Unit>, indicator: ID<Indicator>?, entry: ID<Entry>, on ground: Ground) {
        if let last, last == (unit, indicator, entry), isLastSound {
            waiting += 1
            return
        }
        turn()
        isLastSound = ground.unseen.contains(entry) || ground.units.contains(unit) && indicator.map(ground.indicators.contains) != false
        last = (unit, indicator, entry)
        waiting = 1
        guard !isLastSound else { return }
        if !ground.units.contains(unit) { withoutUnit[unit, default: 0] += 1 }
        if let indicator, !ground.indicators.contains(indicator) { withoutIndicator[indicator, default: 0] += 1 }
    }

    private mutating func turn() {
        if let last { rows[last.entry, default: 0] += waiting }
    }

    /// Of what nobody sees only the entry must exist: it is swept by it.
    mutating func sentences(about name: String, _ ground: Ground) -> [String] {
        turn()
        let gone = "which does not exist or was taken back"
        let units = withoutUnit.sorted { $0.key < $1.key }.map { "\($0.value) \(name) are about the unit \($0.key.number), \(gone)" }
        let indicators = withoutIndicator.sorted { $0.key < $1.key }.map { "\($0.value) \(name) are about the indicator \($0.key.number), \(gone)" }
        let entries = rows.sorted { $0.key < $1.key }.compactMap { entry, count -> String? in
            guard let claimed = ground.rows[entry] else { return "\(count) \(name) belong to the entry \(entry.number), which does not exist" }
            guard count > claimed, !ground.unseen.contains(entry) else { return nil }
            return "\(count) \(name) belong to the entry \(entry.number), which brought \(claimed)"
        }
        return units + indicators + entries
    }
}
