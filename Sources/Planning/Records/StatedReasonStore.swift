package import Database
package import Works

/// The reasons and minutes that records state beside their figures, as they stand.
package struct StatedReasonStore {
    package struct Stated: Sendable {
        package let unit: ID<Unit>
        package let day: Day
        /// nil where it is stated of a shift or of the whole day.
        package let hour: Int?
        package let reason: String?
        /// Absent where only a reason was given.
        package let minutes: Double?
    }

    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// Hands them on one after the other, in the order of the table: however many there are, memory holds one.
    package func forEach(from: Day, until: Day, _ body: (Stated) -> Void) throws { try forEach("", from: from, until: until, body) }

    /// The same of a few units; of many the whole table is read once.
    package func forEach(of units: Set<ID<Unit>>, from: Day, until: Day, _ body: (Stated) -> Void) throws {
        guard units.count <= Self.fewUnits else { return try forEach(from: from, until: until) { if units.contains($0.unit) { body($0) } } }
        for unit in units.sorted() { try forEach(" AND unit_id = \(unit)", from: from, until: until, body) }
    }

    /// As many looks into the table cost less than reading it.
    private static let fewUnits = 64

    private func forEach(_ condition: SQL, from: Day, until: Day, _ body: (Stated) -> Void) throws {
        let unseen = try EntryStore(db, of: works).unseen()
        var standing: (key: RecordKey, remark: Remark)?
        func hand() { if let (key, remark) = standing, remark.reason != nil || remark.minutes != nil { body(Stated(key, remark)) } }
        let asked: SQL = """
            SELECT unit_id, indicator_id, day, slot, part, entry_id, trade, reason, minutes, note, source_id FROM remark
            WHERE works_id = \(works) AND day >= \(from) AND day <= \(until)
            """
        try db.forEach(asked + condition + " ORDER BY unit_id, indicator_id, day, slot, part, entry_id") { row in
            guard !unseen.contains(row.id(5)) else { return }
            let key = StatementStore.key(row), remark = RemarkStore.remark(row, from: 6)
            if standing?.key != key { hand() }
            standing = (key, (standing?.key == key ? standing?.remark : nil)?.amended(by: remark) ?? remark)
        }
        hand()
    }
}

extension StatedReasonStore.Stated {
    fileprivate init(_ key: RecordKey, _ remark: Remark) {
        (unit, day, hour) = (key.unit, key.day, key.slot.hour)
        (reason, minutes) = (remark.reason, remark.minutes)
    }
}
