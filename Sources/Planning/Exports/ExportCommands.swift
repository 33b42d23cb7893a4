import Database
import Tables
package import Terminal
import Works

/// `pacesetter export`: what stands in the database, as files that import again.
package enum ExportCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "export", summary: "Writes records, units, indicators, plans, the calendar or states of stations as CSV that imports again.",
            usage: ["--format csv [--what records|units|indicators|plans|calendar|states] [--unit PATH] [--from DAY] [--until DAY] [--out FILE]"],
            help: help,
            options: door.options + [
                .value("--format", "FORM", "csv"),
                .value("--what", "WHAT", "records (default), units, indicators, plans, calendar or states"),
                .value("--unit", "PATH", "only this unit and what is below it, or which works"),
                .value("--from", "DAY", "records, plans and states from this day on"),
                .value("--until", "DAY", "records, plans and states up to this day"),
                .value("--out", "FILE", "write here (default: standard output)"),
            ]
        ) { call in
            let request = try ExportRequest(call)
            let database = try door.open(call)
            defer { database.close() }
            let rows = try request.run(on: database)
            if let path = request.out { call.console.say("\(path): \(rows) \(request.what.rawValue)") }
            return .success
        }
    }

    private static let help = """
        What stands is written, after every correction; who corrected what and when stays in the database (backup keeps that too).
        Imported in this order into an empty database, the files make the same works; its clock, rest days and plan profile are set
        with pacesetter works.

          pacesetter export --format csv --what units --out units.csv            pacesetter import --units units.csv
          pacesetter export --format csv --what indicators --out indicators.csv  pacesetter import --indicators indicators.csv
          pacesetter export --format csv --what calendar --out calendar.csv      pacesetter import --calendar calendar.csv
          pacesetter export --format csv --what plans --out plans.csv            pacesetter import --plans plans.csv
          pacesetter export --format csv --out records.csv                       pacesetter import records.csv
          pacesetter export --format csv --what states --out states.csv          pacesetter import --states states.csv

          pacesetter export --format csv --unit Nordwerk/Foundry --from 2026-01-01 --until 2026-03-31
        """
}

/// What a call of `export` asks for.
private struct ExportRequest {
    enum What: String, CaseIterable { case records, units, indicators, plans, calendar, states }

    let what: What
    let out: String?
    private let unit: UnitPath?
    private let from, until: Day?
    private let console: Console

    init(_ call: Invocation) throws {
        guard call.operands.isEmpty else { throw UsageError("export takes no operand; a file goes with --out \(call.operands[0]).") }
        guard call.value("--format") ?? "csv" == "csv" else { throw UsageError("--format is csv.") }
        let names = What.allCases.map(\.rawValue).joined(separator: ", ")
        guard let what = What(rawValue: call.value("--what") ?? "records") else { throw UsageError("--what is one of \(names).") }
        (self.what, out, console) = (what, call.value("--out"), call.console)
        unit = call.value("--unit").map { UnitPath($0) }
        (from, until) = (try call.day("--from"), try call.day("--until"))
        if let from, let until, until < from { throw UsageError("--until \(until) is before --from \(from).") }
    }

    /// One view of the database for the whole file.
    func run(on database: Database) throws -> Int {
        try database.read { db in
            let scope = try scope(db)
            return try ExportFile(out, on: console).write { writer in
                let definitions = DefinitionExport(db, scope)
                return switch what {
                case .records: try records(db, scope, to: &writer)
                case .units: try definitions.units(to: &writer)
                case .indicators: try definitions.indicators(to: &writer)
                case .plans: try definitions.plans(to: &writer)
                case .calendar: try definitions.calendar(to: &writer)
                case .states: try StateExport(db, scope).write(to: &writer)
                }
            }
        }
    }

    private func scope(_ db: Connection) throws -> ExportScope {
        let works = try WorksStore(db).works(of: unit)
        let organisation = try UnitStore(db, of: works.id).organisation()
        let path = unit.flatMap { $0.depth == 0 ? nil : $0 }
        if let path, organisation.everAt(path).isEmpty { throw ExportError.noSuchUnit(path.text) }
        return ExportScope(works: works, organisation: organisation, path: path, from: from, until: until)
    }

    private func records(_ db: Connection, _ scope: ExportScope, to writer: inout CSVWriter) throws -> Int {
        var progress = Progress("writing", on: console)
        defer { progress.end() }
        var looked = 0
        return try RecordExport(db, scope).write(to: &writer) { rows in
            // Looking at the clock costs as much as ten rows.
            guard rows - looked >= 16_384 else { return }
            looked = rows
            progress.show(rows: rows, share: nil)
        }
    }
}
