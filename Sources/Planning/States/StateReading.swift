import Tables
import Works

/// One pass over a file of states into the spool.
final class StateReading {
    private var reader: StateReader
    private let targets: RecordTargets
    /// The unit behind a name of the file; a name whose unit depends on the day is looked up for every row.
    private var units: [UInt32: ID<Unit>] = [:]
    private(set) var rows = 0
    /// What is wrong, each row in one sentence; the first of them are listed.
    private(set) var wrong = ImportReport()

    init(_ reader: consuming StateReader, _ targets: RecordTargets) {
        self.reader = reader
        self.targets = targets
    }

    var unusedColumns: [String] { reader.unusedColumns }
    func station(_ item: StateItem) -> String { reader.station(item.station) }

    func interval(_ item: StateItem) -> StateInterval {
        StateInterval(
            from: WallTime(seconds: item.from), until: WallTime(seconds: item.until), state: StationState.allCases[Int(item.state)],
            reason: reader.reason(item.reason))
    }

    func read() throws -> SortedSpool<StateItem> {
        var spool = Spool<StateItem>(folder: RecordImport.Options().folder)
        while let line = try reader.next() {
            rows += 1
            switch line {
            case .wrong(let problem): wrong.add(problem)
            case .row(let number, let name, let row):
                do { try spool.append(StateItem(row, at: unit(number, name, row))) } catch let problem as CellProblem { wrong.add(problem) }
            }
        }
        return spool.sorted()
    }

    private func unit(_ number: UInt32, _ name: UnitName, _ row: StateRow) throws -> ID<Unit> {
        if let known = units[number] { return known }
        do {
            let unit = try targets.unit(name, on: row.from.civilDay)
            if targets.isFixed(name) { units[number] = unit }
            return unit
        } catch let problem as UnitProblem {
            throw CellProblem(line: row.line, column: name.column, found: "\"\(name)\"", expected: problem.expected)
        } catch let problem as RecordProblem {
            throw CellProblem(line: row.line, column: name.column, found: "\"\(name)\"", expected: problem.expected)
        }
    }
}
