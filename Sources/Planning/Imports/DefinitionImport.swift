package import Database
package import Tables
package import Works

/// Definitions by file: units, indicators, plans, calendar. Small files, held whole; stored in one transaction or not at all.
package struct DefinitionImport {
    private let db: Database
    private let author: Author
    /// The works meant where the file does not name one.
    private let root: UnitPath?
    private let mode: ImportRun

    package init(into db: Database, by author: Author, root: UnitPath?, _ mode: ImportRun) {
        (self.db, self.author, self.root, self.mode) = (db, author, root, mode)
    }

    package func units(_ source: any ByteSource) throws -> ImportReport {
        let file = try UnitFile(source)
        return try run(file.problems, rows: file.lines.count) { desk in
            let works = try desk.worksOrNew(oneOf: file.lines.map { String($0.path.levels[0]) }, meant: root)
            let units = UnitStore(desk.db, of: works.id)
            let entries = EntryStore(desk.db, of: works.id)
            let statements = try UnitStatements(file, in: units.organisation()) { try entries.numbers(1).lowerBound }
            if !statements.newcomers.isEmpty || !statements.moves.isEmpty { try Footing.check(in: desk.db, of: works.id, at: author.at) }
            let entry = try entries.record(.units, by: author, rows: file.lines.count, created: statements.newcomers.count)
            try units.state(statements, by: entry)
            return (entry, statements.newcomers.count)
        }
    }

    package func indicators(_ source: any ByteSource) throws -> ImportReport {
        let file = try IndicatorFile(source)
        return try run(file.problems, rows: file.indicators.count) { desk in
            let works = try desk.works(root)
            let indicators = IndicatorStore(desk.db, of: works.id)
            let entries = EntryStore(desk.db, of: works.id)
            let book = try indicators.book()
            let newcomers = file.indicators.filter { book.id(named: $0.name) == nil }
            if !newcomers.isEmpty { try Footing.check(in: desk.db, of: works.id, at: author.at) }
            let entry = try entries.record(.indicators, by: author, rows: file.indicators.count, created: newcomers.count)
            for indicator in file.indicators {
                let known = book.id(named: indicator.name)
                guard known.flatMap({ book[$0] }) != indicator else { continue }
                try indicators.state(indicator, as: known ?? ID(try entries.numbers(1).lowerBound), by: entry)
            }
            return (entry, newcomers.count)
        }
    }

    package func plans(_ source: any ByteSource) throws -> ImportReport {
        let file = try PlanFile(source)
        return try run(file.problems, rows: file.lines.count) { desk in
            let works = try desk.works(root ?? file.lines.lazy.compactMap(\.unit.path).first)
            let store = PlanStore(desk.db, of: works.id)
            let plans = try PlanLines(file, in: works, desk.db).plans
            let known = Set(try store.inForce())
            let entry = try EntryStore(desk.db, of: works.id).record(.plans, by: author, rows: plans.count)
            let changed = plans.filter { !known.contains($0) }
            for plan in changed { try store.state(plan, by: entry) }
            return (entry, changed.count)
        }
    }

    package func calendar(_ source: any ByteSource) throws -> ImportReport {
        let file = try CalendarFile(source)
        return try run(file.problems, rows: file.lines.count) { desk in
            let named = try desk.only(file.lines.compactMap(\.works))
            let works = try desk.works(root ?? named.map(UnitPath.init))
            if let named, named != works.name { throw ImportError.otherWorks(named, meant: works.name) }
            let calendar = CalendarStore(desk.db, of: works)
            let entry = try EntryStore(desk.db, of: works.id).record(.calendar, by: author, rows: file.lines.count)
            for line in file.lines { try calendar.state(line.kind, on: line.day, shift: line.shift, by: entry) }
            return (entry, file.lines.count)
        }
    }

    /// States everything in one transaction; a dry run does the same and takes its transaction back.
    private func run(_ problems: [CellProblem], rows: Int, _ state: (Desk) throws -> (ID<Entry>, created: Int)) throws -> ImportReport {
        var report = ImportReport()
        report.counts.rows = rows
        report.run = mode
        for problem in problems { report.add(problem) }
        guard problems.isEmpty else { return report }
        guard rows > 0 else { throw ImportError.noRows }
        do {
            try db.write { connection in
                let (entry, created) = try state(Desk(db: connection))
                report.counts.created = created
                if mode == .dry { throw DryRunEnds() }
                report.number = entry
            }
        } catch is DryRunEnds {
        } catch let wrong as WrongLines {
            for problem in wrong.problems { report.add(problem) }
        } catch let problem as CellProblem {
            report.add(problem)
        }
        return report
    }
}

/// The works that a file of definitions is about, inside its transaction.
private struct Desk {
    let db: Connection

    func works(_ root: UnitPath?) throws -> Works { try WorksStore(db).works(of: root) }

    /// - Parameter meant: the works that the file must be about, where that is said.
    func worksOrNew(oneOf names: [String], meant: UnitPath?) throws -> Works {
        guard let name = try only(names) else { throw ImportError.noRows }
        if let meant, String(meant.levels[0]) != name { throw ImportError.otherWorks(name, meant: String(meant.levels[0])) }
        return try WorksStore(db).works(named: name) ?? WorksStore(db).found(named: name)
    }

    func only(_ names: [String]) throws -> String? {
        let different = Set(names)
        guard different.count <= 1 else { throw ImportError.severalRoots(different.sorted()) }
        return different.first
    }
}

private struct DryRunEnds: Error {}

struct WrongLines: Error { let problems: [CellProblem] }
