import Database
import Tables
package import Terminal
import Works

/// `pacesetter import`: records and definitions from files, and taking an import back.
package enum ImportCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "import", summary: "Takes records, units, indicators, plans, a calendar or states of stations from a CSV file.",
            usage: [
                "FILE|- [--create] [--dry-run] [--skip-bad] [--add] [--map FIELD=TEMPLATE ...]", "--units|--indicators|--plans|--calendar|--states FILE",
                "--undo N",
            ],
            help: help,
            options: door.options + [
                .flag("--create", "create units and indicators that are new in the file"),
                .flag("--dry-run", "check everything, store nothing"),
                .flag("--skip-bad", "store the right rows; the wrong ones go to FILE.bad.csv with the reason"),
                .flag("--add", "several rows for one day are parts of it: keep each and add them up"),
                .values("--map", "FIELD=TEMPLATE", "build a field from columns, e.g. 'unit=Works/{hall|trim}/Team {team|pad:2}'"),
                .value("--units", "FILE", "columns: " + UnitFile.columns.joined(separator: ", ")),
                .value("--indicators", "FILE", "columns: " + IndicatorFile.columns.joined(separator: ", ")),
                .value("--plans", "FILE", "columns: " + PlanFile.columns.joined(separator: ", ")),
                .value("--calendar", "FILE", "columns: " + CalendarFile.columns.joined(separator: ", ")),
                .value("--states", "FILE", "what stations did; columns: " + StateReader.columns.joined(separator: ", ")),
                .value("--undo", "N", "take back what import N stated; later corrections stay"),
                .value("--unit", "WORKS", "which works, where the database holds several"),
                .value("--by", "NAME", "who imports (your login name unless said)"),
            ]
        ) { try run($0, door) }
    }

    private static func run(_ call: Invocation, _ door: DatabaseDoor) throws -> ExitCode {
        let database = try door.open(call)
        defer { database.close() }
        if let number = try call.wholeNumber("--undo") { return try undo(ID(number), call, database) }
        let report = try definitions(call, database) ?? records(call, database)
        return tell(report, on: call.console)
    }

    private static func definitions(_ call: Invocation, _ database: Database) throws -> ImportReport? {
        let kinds = ["--units", "--indicators", "--plans", "--calendar", "--states"].filter(call.has)
        guard let kind = kinds.first, let path = call.value(kind) else { return nil }
        guard kinds.count == 1, call.operands.isEmpty else { throw UsageError("import takes one file at a time.") }
        let source = try FileSource(path: path)
        let author = Author.atTerminal(call, source: source.name), root = call.value("--unit").map { UnitPath($0) }
        let desk = DefinitionImport(into: database, by: author, root: root, mode(call))
        switch kind {
        case "--units": return try desk.units(source)
        case "--indicators": return try desk.indicators(source)
        case "--plans": return try desk.plans(source)
        case "--states": return try StateImport(into: database, by: author, root: root, mode(call)).run(source)
        default: return try desk.calendar(source)
        }
    }

    private static func records(_ call: Invocation, _ database: Database) throws -> ImportReport {
        let path = try call.onlyOperand("FILE (or - for standard input)")
        var options = RecordImport.Options()
        options.mode = mode(call)
        options.missing = call.has("--create") ? .create : .refuse
        options.sameKey = call.has("--add") ? .parts : .refuse
        options.map = call.values("--map")
        options.root = call.value("--unit").map { UnitPath($0) }
        if call.has("--skip-bad") { options.badRows = .setAside(in: path == "-" ? "standard-input.bad.csv" : path + ".bad.csv") }
        let file = try RecordFile(path, call.has("--skip-bad") || call.has("--create") ? .twice : .once)
        return try RecordImport(into: database, by: .atTerminal(call, source: file.name), options, console: call.console)
            .run(size: file.size) { try file.open() }
    }

    private static func undo(_ entry: ID<Entry>, _ call: Invocation, _ database: Database) throws -> ExitCode {
        let works = try database.read { try WorksStore($0).works(of: call.value("--unit").map { UnitPath($0) }) }
        try ImportUndo(database, of: works.id).undo(entry, by: .atTerminal(call, source: "import --undo"))
        call.console.say("import \(entry.number) taken back; corrections made after it stay.")
        return .success
    }

    private static func mode(_ call: Invocation) -> ImportRun { call.has("--dry-run") ? .dry : .forReal }

    /// Complaints go to standard error, one a line; the last line on standard output is the one that scripts read.
    private static func tell(_ report: ImportReport, on console: Console) -> ExitCode {
        for remark in report.remarks { console.complain(remark) }
        for question in report.questions { console.complain("questionable: " + question) }
        for problem in report.problems { console.complain(problem) }
        let untold = report.counts.bad - report.problems.count
        if untold > 0 { console.complain("... and \(untold) more wrong rows") }
        console.say(report.lastLine)
        return report.counts.bad > 0 ? .foundWrong : .success
    }

    private static let help = """
        Records have the columns unit (or unit_code), indicator, date, plan, actual, and where needed base, plan_base, hour, shift,
        trade, reason, minutes, note, source_id, part (as export writes it); comma, semicolon or tab, UTF-8. A corrected row replaces
        and is kept in the history; an empty actual says nothing and erases nothing; the same file again changes nothing. Of a file
        with wrong rows nothing is stored.

        Templates: constants, {column}, and filters {column|trim}, |pad:2, |date:M/d/yyyy, |hour:HH:mm, |number:, (decimal comma), |lower,
        |none:NA (a cell that reads so is empty), |else:TEXT (stands for an empty cell).

          pacesetter import --create records.csv
          pacesetter import --create garments.csv --map 'unit=Factory/{department|trim}/Team {team|pad:2}' \\
            --map 'date={date|date:M/d/yyyy}' --map 'indicator=productivity' --map 'plan={targeted_productivity}' --map 'actual={actual_productivity}'
          pacesetter import --create --add flights.csv --map 'unit=New York/{airport}/{carrier}/{aircraft|else:without aircraft}'
          pacesetter import --undo 7

        Exit codes: 0 stored, 1 wrong rows, 2 called wrongly.
        """
}

extension Author {
    static func atTerminal(_ call: Invocation, source: String) -> Author {
        Author(name: call.value("--by") ?? TerminalUser.name, source: source, at: .now)
    }
}
