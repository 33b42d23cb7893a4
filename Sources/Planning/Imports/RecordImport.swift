package import Database
import Foundation
package import Tables
package import Terminal
package import Works

/// Takes records from a file of any size: read once into a spool, checked, sorted outside memory, written in short steps
/// that nobody sees until the import's own entry is marked done.
package struct RecordImport {
    package struct Options: Sendable {
        package enum BadRows: Sendable {
            /// Of a file with wrong rows nothing is stored.
            case refuseFile
            /// The right rows are stored, the wrong ones go to a file of their own.
            case setAside(in: String)
        }

        package enum SameKey: Sendable {
            /// Two rows about the same thing are an error that names both.
            case refuse
            /// They are parts: each is kept, the day is their sum.
            case parts
        }

        package enum Plans: Sendable {
            case take
            /// Who imports may not state plans: a row that carries one is wrong.
            case refuse
        }

        package var mode = ImportRun.forReal
        package var missing = UnitRegister.Missing.refuse
        package var badRows = BadRows.refuseFile
        package var sameKey = SameKey.refuse
        package var plans = Plans.take
        /// For how many seconds to wait for others who define at the same time.
        package var patience = 3_600
        /// `--map` arguments.
        package var map: [String] = []
        /// Which works is meant, where the file does not say it by a path.
        package var root: UnitPath?
        /// Where the spool may spill to.
        package var folder = NSTemporaryDirectory()

        package init() {}
    }

    private let database: Database
    private let author: Author
    private let options: Options
    private let console: Console

    package init(into database: Database, by author: Author, _ options: Options, console: Console) {
        (self.database, self.author, self.options, self.console) = (database, author, options, console)
    }

    /// - Parameters:
    ///   - open: opens the file; a second time only to set wrong rows aside, and where another import creates units of this works meanwhile.
    ///   - size: its bytes, for progress.
    package func run(size: Int? = nil, _ open: () throws -> any ByteSource) throws -> ImportReport {
        let end = Moment.now + options.patience
        while true {
            do { return try attempt(size, open) } catch let lost as FootingLost { try lost.waitForOther(in: database, until: end, telling: console) }
        }
    }

    private func attempt(_ size: Int?, _ open: () throws -> any ByteSource) throws -> ImportReport {
        let targets = try RecordTargets(in: database, options)
        let reading = RecordReading(try RecordReader(open(), map: options.map, folder: options.folder), targets, options)
        var progress = Progress("reading", on: console)
        let items = try reading.read { rows, bytes in progress.show(rows: rows, share: size.map { Double(bytes) / Double(max($0, 1)) }) }
        progress.end()
        let wrong = reading.wrong
        let doubles = try DoubleRows(in: items, named: targets.name(of:), into: wrong)
        if case .setAside(let path) = options.badRows, !wrong.isEmpty { try wrong.setAside(in: path, from: open()) }
        var report = report(reading, wrong, doubles, targets)
        guard isWorthStoring(report) else {
            // Nothing was created for a file that was refused; a dry run tells what would be.
            if options.mode == .forReal { report.counts.created = 0 }
            return report
        }
        try store(items, without: doubles.lines, reading, targets, &report)
        return report
    }

    private func report(_ reading: RecordReading, _ wrong: WrongRows, _ doubles: DoubleRows, _ targets: RecordTargets) -> ImportReport {
        var report = ImportReport()
        report.run = options.mode
        report.counts.rows = reading.rows
        report.counts.bad = wrong.count
        report.counts.created = targets.created
        report.counts.questionable = doubles.questions.count
        report.remarks = targets.remarks + (reading.unusedColumns.isEmpty ? [] : ["not read: the columns " + reading.unusedColumns.joined(separator: ", ")])
        report.wrongRows = wrong.problems
        report.questions = doubles.questions.listed.map(targets.sentence(of:))
        return report
    }

    private func isWorthStoring(_ report: ImportReport) -> Bool {
        if options.mode == .dry { return false }
        if case .refuseFile = options.badRows, report.counts.bad > 0 { return false }
        return report.counts.rows > report.counts.bad
    }

    private func store(
        _ items: SortedSpool<RecordItem>, without wrong: LineSet, _ reading: RecordReading, _ targets: RecordTargets, _ report: inout ImportReport
    ) throws {
        if let works = targets.known { try ImportSweep(database, of: works.id).run(at: .now) }
        let (works, entry) = try database.write { try targets.begin(in: $0, by: author) }
        try targets.create(in: database, of: works.id, by: entry)
        var progress = Progress("writing", on: console)
        var writer = try RecordWriter(database, works.id, entry, targets.numbers, remark: reading.remark(of:))
        try writer.write(items, without: wrong) { rows in progress.show(rows: rows, share: Double(rows) / Double(max(items.count, 1))) }
        progress.end()
        try database.write { try EntryStore($0, of: works.id).finish(entry, counts: report.counts) }
        report.number = entry
    }
}
