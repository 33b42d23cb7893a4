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
    private var renewed = Moment.now

    /// About ten milliseconds of writing on the embedded database: an entry from the floor waits at most that long.
    private static let rowsPerStepEmbedded = 20_000
    /// On a server nobody waits for others' rows; larger steps save round trips.
    private static let rowsPerStepServer = 200_000

    init(_ database: Database, _ works: ID<Works>, _ entry: ID<Entry>, _ numbers: RecordNumbers, remark: @escaping (RecordItem) throws -> Remark?) throws {
        (self.database, self.works, self.entry, self.numbers, self.remark) = (database, works, entry, numbers, remark)
        waiting.reserveCapacity(rowsPerStep)
    }

    private var rowsPerStep: Int { database.engine == .sqlite ? Self.rowsPerStepEmbedded : Self.rowsPerStepServer }

    /// - Parameter wrong: lines to leave out.
    mutating func write(_ items: SortedSpool<RecordItem>, without wrong: Set<UInt32>, shown: (Int) -> Void) throws {
        var known = try KnownRecords(database, of: works, numbers)
        var seen = 0
        var cursor = try items.cursor()
        while let item = try cursor.next() {
            seen += 1
            if !wrong.isEmpty, wrong.contains(item.line) { continue }
            if try known.alreadySays(item) { continue }
            waiting.append(item)
            if waiting.count == rowsPerStep {
                try step()
                shown(seen)
            }
        }
        try step()
    }

    private mutating func step() throws {
        guard !waiting.isEmpty else { return }
        for item in waiting { if let remark = try remark(item) { remarks.append((item, remark)) } }
        try database.write(.batch) { db in
            try db.bulk(into: "statement", columns: StatementStore.columnNames) { writer in
                for item in waiting { try StatementStore.put(item.figures, about: numbers.key(of: item), of: works, by: entry, into: writer) }
            }
            let statements = StatementStore(db, of: works)
            for (item, remark) in remarks { try statements.remark(remark, about: numbers.key(of: item), by: entry) }
            try renewLease(db)
        }
        waiting.removeAll(keepingCapacity: true)
        remarks.removeAll(keepingCapacity: true)
    }

    private mutating func renewLease(_ db: Connection) throws {
        let now = Moment.now
        guard now > renewed + EntryStore.leaseSeconds / 6 else { return }
        guard try EntryStore(db, of: works).renew(entry, at: now) else { throw WorksError.sweptMeanwhile(entry) }
        renewed = now
    }
}

/// What the works' records say already, asked along the order of a sorted import: one query for each unit and indicator.
struct KnownRecords {
    private let database: Database
    private let works: ID<Works>
    private let numbers: RecordNumbers
    private let unseen: Set<ID<Entry>>
    private let isEmpty: Bool
    private var last: RecordItem?
    private var known: [RecordKey: Figures] = [:]

    init(_ database: Database, of works: ID<Works>, _ numbers: RecordNumbers) throws {
        (self.database, self.works, self.numbers) = (database, works, numbers)
        (unseen, isEmpty) = try database.read { db in
            (try EntryStore(db, of: works).unseen(), try db.row("SELECT 1 FROM statement WHERE works_id = \(works) LIMIT 1") { _ in true } == nil)
        }
    }

    mutating func alreadySays(_ item: RecordItem) throws -> Bool {
        if isEmpty { return false }
        let key = numbers.key(of: item)
        if last?.isAbout(sameUnitAndIndicatorAs: item) != true { try turn(to: key) }
        last = item
        return known[key]?.saysAlready(item.figures) ?? false
    }

    private mutating func turn(to key: RecordKey) throws {
        let current = try database.read { db in
            try StatementStore(db, of: works).current(key.unit, key.indicator, from: key.day, until: Day(number: .max), unseen: unseen)
        }
        known = Dictionary(uniqueKeysWithValues: current)
    }
}
