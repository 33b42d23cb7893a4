package import Database
import Tables
package import Terminal
import Works

/// Files read into a database of their own in memory, so that one command answers from a file.
package enum FilesInMemory {
    /// - Throws: `WrongFile` with the rows that are wrong.
    package static func read(_ call: Invocation, into database: Database) throws -> Database {
        guard !call.has("--db") else { throw UsageError("brief reads either --db or --csv, not both.") }
        if let units = call.value("--units") { try check(definitions(call, database, units).units(FileSource(path: units)), units, call) }
        try records(call, database)
        // After the records, which found the works where no units did; what a file says stands above what figures look like.
        if let indicators = call.value("--indicators") {
            try check(definitions(call, database, indicators).indicators(FileSource(path: indicators)), indicators, call)
        }
        return database
    }

    private static func definitions(_ call: Invocation, _ database: Database, _ path: String) -> DefinitionImport {
        DefinitionImport(into: database, by: .atTerminal(call, source: path), root: nil, .forReal)
    }

    private static func records(_ call: Invocation, _ database: Database) throws {
        var options = RecordImport.Options()
        options.missing = .create
        options.map = call.values("--map")
        options.sameKey = call.has("--add") ? .parts : .refuse
        let file = try RecordFile(call.value("--csv") ?? "-", .once)
        let desk = RecordImport(into: database, by: .atTerminal(call, source: file.name), options, console: call.console)
        try check(desk.run(size: file.size) { try file.open() }, file.name, call)
    }

    private static func check(_ report: ImportReport, _ path: String, _ call: Invocation) throws {
        for question in report.questions { call.console.complain("questionable: " + question) }
        for remark in report.remarks { call.console.complain(remark) }
        guard report.counts.bad == 0 else { throw WrongFile(path: path, report: report) }
    }
}

/// A file of which nothing is told because rows of it are wrong.
struct WrongFile: Error, CustomStringConvertible {
    let path: String
    let report: ImportReport

    var description: String {
        let untold = report.counts.bad - report.problems.count
        return (report.problems + (untold > 0 ? ["... and \(untold) more"] : []) + ["\(path): \(report.counts.bad) wrong rows, so there is no brief."]).joined(
            separator: "\n")
    }
}
