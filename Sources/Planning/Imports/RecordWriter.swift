import Database
import Tables
import Terminal
import Works

/// Writes a sorted import in short steps that nobody sees until the import's own entry is marked done, so that entries from the
/// floor never wait long, and a kill leaves nothing half seen. Rows that say what already holds are not written again.
struct RecordWriter {
    private let database: Database
    private let works: ID<Works>
    private let entry: ID<Entry>
    private let numbers: RecordNumbers
    private let remark: (RecordItem) throws -> Remark?
    private var waiting: [RecordItem] = []
    private var remarks: [(RecordItem, Remark)] = []
    private var step: StepSize
    private var renewed = Moment.now

    /// Looked at once in so many rows; comparing them with a server's takes seconds at most.
    private static let rowsBetweenRenewals = 16_384

    init(_ database: Database, _ works: ID<Works>, _ entry: ID<Entry>, _ numbers: RecordNumbers, remark: @escaping (RecordItem) throws -> Remark?) throws {
        (self.database, self.works, self.entry, self.numbers, self.remark) = (database, works, entry, numbers, remark)
        step = StepSize(on: database.engine)
    }

    /// - Parameter wrong: lines to leave out.
    mutating func write(_ items: SortedSpool<RecordItem>, without wrong: LineSet, shown: (Int) -> Void) throws {
        var known = try KnownRecords(database, of: works, numbers, remark: remark)
        var seen = 0
        var cursor = try items.cursor()
        while let item = try cursor.next() {
            seen += 1
            if seen % Self.rowsBetweenRenewals == 0 { try renewLease() }
            if !wrong.isEmpty, wrong.contains(item.line) { continue }
            if try known.alreadySays(item) { continue }
            waiting.append(item)
            if waiting.count >= step.rows {
                try takeStep()
                shown(seen)
            }
        }
        try takeStep()
    }

    private mutating func takeStep() throws {
        guard !waiting.isEmpty else { return }
        for item in waiting { if let remark = try remark(item) { remarks.append((item, remark)) } }
        let seconds = try database.writeStep { db in
            try EntryStore(db, of: works).renew(entry, at: .now)
            try db.bulk(into: "statement", columns: StatementStore.columnNames) { writer in
                for item in waiting { try StatementStore.put(item.figures, about: numbers.key(of: item), of: works, by: entry, into: writer) }
            }
            for (item, remark) in remarks { try RemarkStore(db, of: works).state(remark, about: numbers.key(of: item), by: entry) }
        }
        step.took(seconds: seconds, for: waiting.count)
        waiting.removeAll(keepingCapacity: true)
        remarks.removeAll(keepingCapacity: true)
    }

    /// Rows that say what already holds take time too, but no step.
    private mutating func renewLease() throws {
        let now = Moment.now
        guard now > renewed + EntryStore.leaseSeconds / 6 else { return }
        try database.write(.batch) { try EntryStore($0, of: works).renew(entry, at: now) }
        renewed = now
    }
}

/// What the works' records say already, asked along the order of a sorted import: one query for each unit and indicator.
struct KnownRecords {
    private let database: Database
    private let works: ID<Works>
    private let numbers: RecordNumbers
    private let remark: (RecordItem) throws -> Remark?
    private let isEmpty: Bool
    private var last: RecordItem?
    private var known: [RecordKey: Figures] = [:]
    /// Read when first asked for: most rows have no remark.
    private var remarks: [RecordKey: Remark]?

    init(_ database: Database, of works: ID<Works>, _ numbers: RecordNumbers, remark: @escaping (RecordItem) throws -> Remark?) throws {
        (self.database, self.works, self.numbers, self.remark) = (database, works, numbers, remark)
        isEmpty = try database.read { try $0.row("SELECT 1 FROM statement WHERE works_id = \(works) LIMIT 1") { _ in true } == nil }
    }

    mutating func alreadySays(_ item: RecordItem) throws -> Bool {
        if isEmpty { return false }
        let key = numbers.key(of: item)
        if last?.isAbout(sameUnitAndIndicatorAs: item) != true { try turn(to: key) }
        last = item
        guard known[key]?.saysAlready(item.figures) == true else { return false }
        return try remark(item).map { try saysAlready($0, about: key) } ?? true
    }

    private mutating func saysAlready(_ remark: Remark, about key: RecordKey) throws -> Bool {
        if remarks == nil {
            remarks = try database.read { try RemarkStore($0, of: works).current(key.unit, key.indicator, from: key.day, until: Day(number: .max)) }
        }
        return remarks?[key]?.saysAlready(remark) ?? false
    }

    /// Which entries are seen is asked anew each time: of another import that has begun meanwhile nothing is known yet.
    private mutating func turn(to key: RecordKey) throws {
        known = try database.read { db in
            let unseen = try EntryStore(db, of: works).unseen()
            let current = try StatementStore(db, of: works).current(key.unit, key.indicator, from: key.day, until: Day(number: .max), unseen: unseen)
            return Dictionary(uniqueKeysWithValues: current)
        }
        remarks = nil
    }
}
