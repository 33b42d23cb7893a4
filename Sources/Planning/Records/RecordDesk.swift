package import Database
package import Works

/// Figures entered by hand: one entry in one transaction, seen as soon as it is acknowledged.
package struct RecordDesk: Sendable {
    private let database: Database
    private let works: ID<Works>

    package init(_ database: Database, of works: ID<Works>) { (self.database, self.works) = (database, works) }

    /// What was acknowledged, and what then stands for that day.
    package struct Receipt: Sendable {
        /// nil where the figures say what already held: sent twice, it is one entry.
        package let entry: ID<Entry>?
        package let standing: DayStated?
        package let changeNumber: Int64
    }

    package func state(_ figures: Figures, about key: RecordKey, by author: Author, remark: Remark = Remark()) throws -> Receipt {
        try database.write { db in
            let entries = EntryStore(db, of: works)
            let statements = StatementStore(db, of: works)
            let current = try statements.current(key.unit, key.indicator, from: key.day, until: key.day, unseen: entries.unseen())
            let isSaid = current.contains { $0.0 == key && $0.1.saysAlready(figures) } && remark.isEmpty
            let entry = isSaid ? nil : try entries.record(.records, by: author)
            if let entry { try statements.state(figures, about: key, by: entry, remark: remark) }
            return try receipt(entry, key, entries, statements)
        }
    }

    /// Takes an entry by hand back; what was said before it stands again.
    package func undo(_ entry: ID<Entry>, about key: RecordKey, by author: Author) throws -> Receipt {
        try database.write { db in
            let entries = EntryStore(db, of: works)
            try entries.undo(entry, by: author)
            return try receipt(entry, key, entries, StatementStore(db, of: works))
        }
    }

    private func receipt(_ entry: ID<Entry>?, _ key: RecordKey, _ entries: EntryStore, _ statements: StatementStore) throws -> Receipt {
        Receipt(
            entry: entry, standing: try statements.days(of: key.unit, key.indicator, from: key.day, until: key.day).first,
            changeNumber: try entries.changeNumber())
    }
}
