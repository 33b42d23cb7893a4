package import Database
package import Tables
package import Works

/// Takes states of stations from a file of any size: read once into a spool, checked, sorted outside memory, written in short steps that
/// nobody sees until the import's own entry is marked done. Of a file with wrong rows nothing is stored.
package struct StateImport {
    private let database: Database
    private let author: Author
    private let targets: RecordTargets
    private let mode: ImportRun

    /// - Parameter root: which works is meant, where the database holds several and the file names units by code.
    package init(into database: Database, by author: Author, root: UnitPath?, _ mode: ImportRun) throws {
        var options = RecordImport.Options()
        (options.mode, options.root) = (mode, root)
        (self.database, self.author, self.mode) = (database, author, mode)
        targets = try RecordTargets(in: database, options)
    }

    package func run(_ source: any ByteSource) throws -> ImportReport {
        let reading = StateReading(try StateReader(source), targets)
        let items = try reading.read()
        var report = reading.wrong
        try StateImport.refuseOverlaps(in: items, into: &report)
        (report.run, report.counts.rows) = (mode, reading.rows)
        if !reading.unusedColumns.isEmpty { report.remarks = ["not read: the columns " + reading.unusedColumns.joined(separator: ", ")] }
        guard reading.rows > 0 else { throw ImportError.noRows }
        if mode == .forReal, report.isRight, let works = targets.known { report.number = try store(items, reading, works.id, report.counts) }
        return report
    }

    /// A station does one thing at a time.
    private static func refuseOverlaps(in items: SortedSpool<StateItem>, into report: inout ImportReport) throws {
        var last: StateItem?
        try items.forEach { item in
            if let before = last, before.isOfSameStation(as: item), item.from < before.until {
                let found = "\(WallTime(seconds: item.from)), while line \(before.line) lasts until \(WallTime(seconds: before.until))"
                report.add(CellProblem(line: Int(item.line), column: "from", found: found, expected: "one state of a station at a time"))
            }
            if last.map({ !$0.isOfSameStation(as: item) || $0.until < item.until }) ?? true { last = item }
        }
    }

    private func store(_ items: SortedSpool<StateItem>, _ reading: StateReading, _ works: ID<Works>, _ counts: Entry.Counts) throws -> ID<Entry> {
        try ImportSweep(database, of: works).run(at: .now)
        let entry = try database.write { try EntryStore($0, of: works).begin(.states, by: author, at: .now) }
        var known = try KnownStates(database, works), step = StepSize(on: database.engine), waiting: [StateItem] = []
        func write() throws {
            guard !waiting.isEmpty else { return }
            let seconds = try database.writeStep { db in
                try EntryStore(db, of: works).renew(entry, at: .now)
                try db.bulk(into: "station_state", columns: StateStore.columnNames) { writer in
                    for item in waiting {
                        try StateStore.put(reading.interval(item), of: reading.station(item), at: item.unit, works, by: entry, into: writer)
                    }
                }
            }
            step.took(seconds: seconds, for: waiting.count)
            waiting.removeAll(keepingCapacity: true)
        }
        try items.forEach { item in
            if try known.alreadySays(reading.interval(item), of: reading.station(item), at: item.unit) { return }
            waiting.append(item)
            if waiting.count >= step.rows { try write() }
        }
        try write()
        try database.write { try EntryStore($0, of: works).finish(entry, counts: counts) }
        return entry
    }
}
