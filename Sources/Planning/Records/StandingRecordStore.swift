import Database
import Works

/// A record as it stands after every correction.
struct StandingRecord {
    let key: RecordKey
    var figures: Figures
    var remark: Remark
}

/// The records of a works as they stand, one after the other in the order of their keys: in bounded memory, however many.
struct StandingRecordStore {
    private let db: Connection
    private let works: ID<Works>

    init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// - Parameter unit: nil for all units.
    func forEach(of unit: ID<Unit>?, from: Day?, until: Day?, _ body: (StandingRecord) throws -> Void) throws {
        let unseen = try EntryStore(db, of: works).unseen()
        var standing: StandingRecord?
        try db.forEach(query(of: unit, from: from, until: until)) { row in
            if unseen.contains(row.id(5)) { return }
            let next = StandingRecord(key: StatementStore.key(row), figures: StatementStore.figures(row), remark: RemarkStore.remark(row, from: 10))
            if standing?.key == next.key {
                standing?.amend(by: next)
            } else {
                if let standing { try body(standing) }
                standing = next
            }
        }
        if let standing { try body(standing) }
    }

    private func query(of unit: ID<Unit>?, from: Day?, until: Day?) -> SQL {
        var query: SQL = """
            SELECT s.unit_id, s.indicator_id, s.day, s.slot, s.part, s.entry_id, s.plan, s.plan_base, s.actual, s.base,
                   r.trade, r.reason, r.minutes, r.note, r.source_id
            FROM statement s LEFT JOIN remark r ON r.works_id = s.works_id AND r.unit_id = s.unit_id AND r.indicator_id = s.indicator_id
                AND r.day = s.day AND r.slot = s.slot AND r.part = s.part AND r.entry_id = s.entry_id
            WHERE s.works_id = \(works)
            """
        if let unit { query += " AND s.unit_id = \(unit)" }
        if let from { query += " AND s.day >= \(from)" }
        if let until { query += " AND s.day <= \(until)" }
        return query + " ORDER BY s.unit_id, s.indicator_id, s.day, s.slot, s.part, s.entry_id"
    }
}

extension StandingRecord {
    fileprivate mutating func amend(by later: StandingRecord) {
        figures = figures.amended(by: later.figures)
        remark = remark.amended(by: later.remark)
    }
}
