package import Database
package import Works

/// The reasons and minutes that records state beside their figures, as they stand.
package struct StatedReasonStore {
    package struct Stated: Sendable {
        package let unit: ID<Unit>
        package let day: Day
        package let reason: String?
        /// Absent where only a reason was given.
        package let minutes: Double?
    }

    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// Hands them on one after the other, in the order of the table: however many there are, memory holds one.
    package func forEach(from: Day, until: Day, _ body: (Stated) -> Void) throws {
        let unseen = try EntryStore(db, of: works).unseen()
        var standing: (key: RecordKey, remark: Remark)?
        func hand() { if let (key, remark) = standing, remark.reason != nil || remark.minutes != nil { body(Stated(key, remark)) } }
        try db.forEach(
            """
            SELECT unit_id, indicator_id, day, slot, part, entry_id, trade, reason, minutes, note, source_id FROM remark
            WHERE works_id = \(works) AND day >= \(from) AND day <= \(until) ORDER BY unit_id, indicator_id, day, slot, part, entry_id
            """
        ) { row in
            guard !unseen.contains(row.id(5)) else { return }
            let key = StatementStore.key(row), remark = RemarkStore.remark(row, from: 6)
            if standing?.key != key { hand() }
            standing = (key, (standing?.key == key ? standing?.remark : nil)?.amended(by: remark) ?? remark)
        }
        hand()
    }
}

extension StatedReasonStore.Stated {
    fileprivate init(_ key: RecordKey, _ remark: Remark) { (unit, day, reason, minutes) = (key.unit, key.day, remark.reason, remark.minutes) }
}
