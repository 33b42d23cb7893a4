import Database
import Works

/// What few records say besides their figures, inside a transaction of the caller.
struct RemarkStore {
    private let db: Connection
    private let works: ID<Works>

    init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    func state(_ remark: Remark, about key: RecordKey, by entry: ID<Entry>) throws {
        _ = try db.execute(
            """
            INSERT INTO remark (works_id, unit_id, indicator_id, day, slot, part, entry_id, trade, reason, minutes, note, source_id)
            VALUES (\(works), \(key.unit), \(key.indicator), \(key.day), \(key.slot.number), \(key.part), \(entry),
                    \(remark.trade), \(remark.reason), \(remark.minutes), \(remark.note), \(remark.sourceID))
            """)
    }

    /// What was remarked last about one record.
    func last(about key: RecordKey, _ unseen: Set<ID<Entry>>) throws -> Remark? {
        try db.rows(
            """
            SELECT entry_id, trade, reason, minutes, note, source_id FROM remark WHERE works_id = \(works) AND unit_id = \(key.unit)
            AND indicator_id = \(key.indicator) AND day = \(key.day) AND slot = \(key.slot.number) AND part = \(key.part) ORDER BY entry_id DESC
            """
        ) { (entry: $0.id(0, of: Entry.self), remark: Self.remark($0, from: 1)) }.first { !unseen.contains($0.entry) }?.remark
    }

    /// The remarks as they stand about one unit and indicator between two days.
    func current(_ unit: ID<Unit>, _ indicator: ID<Indicator>, from: Day, until: Day) throws -> [RecordKey: Remark] {
        let unseen = try EntryStore(db, of: works).unseen()
        var found: [RecordKey: Remark] = [:]
        try db.forEach(
            """
            SELECT unit_id, indicator_id, day, slot, part, entry_id, trade, reason, minutes, note, source_id FROM remark
            WHERE works_id = \(works) AND unit_id = \(unit) AND indicator_id = \(indicator) AND day >= \(from) AND day <= \(until)
            ORDER BY unit_id, indicator_id, day, slot, part, entry_id
            """
        ) { row in
            guard !unseen.contains(row.id(5)) else { return }
            let key = StatementStore.key(row)
            found[key] = (found[key] ?? Remark()).amended(by: Self.remark(row, from: 6))
        }
        return found
    }

    /// - Parameter column: where the five columns of a remark begin.
    static func remark(_ row: borrowing Row, from column: Int) -> Remark {
        Remark(
            trade: row.textOrNil(column), reason: row.textOrNil(column + 1), minutes: row.realOrNil(column + 2), note: row.textOrNil(column + 3),
            sourceID: row.textOrNil(column + 4))
    }
}
