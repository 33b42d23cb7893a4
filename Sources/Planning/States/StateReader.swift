import Tables
import Works

/// Reads states from CSV, row by row: `unit` (or `unit_code`), `station`, `from`, `until`, `state`, `reason`. Memory holds the names only.
struct StateReader: ~Copyable {
    static let columns = ["unit", "unit_code", "station", "from", "until", "state", "reason"]

    private var csv: CSVReader
    private let places: [String: Int]
    private var units = NameTable()
    private var stations = NameTable()
    private var reasons = NameTable()
    let unusedColumns: [String]

    /// - Throws: what is missing in the header.
    init(_ source: any ByteSource) throws {
        let csv = try CSVReader(source), names = csv.header.names
        let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices).filter { Self.columns.contains($0.0) })
        let missing = ["from", "until", "state"].filter { places[$0] == nil } + (places["unit"] == nil && places["unit_code"] == nil ? ["unit"] : [])
        if !missing.isEmpty { throw StateFileError.columnsMissing(missing) }
        unusedColumns = names.filter { !Self.columns.contains($0) }
        self.places = places
        self.csv = csv
    }

    /// Empty where the unit itself is the station.
    func station(_ number: UInt32) -> String { number == 0 ? "" : stations.name(number - 1) }
    func reason(_ number: UInt32) -> String? { number == 0 ? nil : reasons.name(number - 1) }

    enum Line {
        /// `unit` is called by its name, of which the number is remembered.
        case row(unit: UInt32, name: UnitName, StateRow)
        case wrong(CellProblem)
    }

    /// The next row that is not blank; nil at the end.
    mutating func next() throws -> Line? {
        while let line = try csv.next() {
            switch line {
            case .misshapen(_, let problem): return .wrong(problem)
            case .row(let row):
                if row.isBlank { continue }
                do { return try read(row) } catch { return .wrong(error) }
            }
        }
        return nil
    }

    private mutating func read(_ row: CSVRow) throws(CellProblem) -> Line {
        let from = try time("from", row), until = try time("until", row)
        guard from < until else { throw problem("until", row, "a time after \(from)") }
        guard until.seconds - from.seconds <= StateInterval.longest else { throw problem("until", row, "a time at most 31 days after \(from)") }
        guard let cell = cell("state", row), let state = StationState.allCases.firstIndex(where: { $0.rawValue == cell.trimmed.text }) else {
            throw problem("state", row, "one of " + StationState.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let (number, name) = try unit(row)
        return .row(
            unit: number, name: name,
            StateRow(line: row.line, station: try station(row), reason: try reason(row), from: from, until: until, state: UInt8(state)))
    }

    private mutating func unit(_ row: CSVRow) throws(CellProblem) -> (UInt32, UnitName) {
        if let code = cell("unit_code", row), !code.isEmpty { return (units.number(of: code) << 1 | 1, .code(code.text)) }
        guard let cell = cell("unit", row), !cell.isEmpty else { throw problem("unit", row, "the unit's path, such as Works/Assembly/Line 1") }
        let path = UnitPath(cell.text)
        if let flaw = path.flaw { throw problem("unit", row, flaw) }
        return (units.number(of: cell) << 1, .path(path))
    }

    private mutating func station(_ row: CSVRow) throws(CellProblem) -> UInt32 {
        let cell = try text("station", row)
        return StateReader.number(of: cell, in: &stations)
    }

    private mutating func reason(_ row: CSVRow) throws(CellProblem) -> UInt32 {
        let cell = try text("reason", row)
        return StateReader.number(of: cell, in: &reasons)
    }

    /// nil where the cell is empty.
    private func text(_ column: String, _ row: CSVRow) throws(CellProblem) -> Cell? {
        guard let cell = cell(column, row)?.trimmed, !cell.isEmpty else { return nil }
        guard cell.count <= Self.longestName else { throw problem(column, row, "at most \(Self.longestName) bytes of text") }
        return cell
    }

    /// - Returns: 0 for none.
    private static func number(of cell: Cell?, in names: inout NameTable) -> UInt32 { cell.map { names.number(of: $0) + 1 } ?? 0 }

    /// Two lines of print in any script.
    private static let longestName = 200

    private func time(_ column: String, _ row: CSVRow) throws(CellProblem) -> WallTime {
        guard let cell = cell(column, row), let time = WallTime(cell.trimmed.text) else {
            throw problem(column, row, "a time of the clock on the wall as 2026-03-31 06:15, with or without seconds")
        }
        return time
    }

    private func cell(_ column: String, _ row: CSVRow) -> Cell? { places[column].map { row[$0] } }

    private func problem(_ column: String, _ row: CSVRow, _ expected: String) -> CellProblem {
        CellProblem(line: row.line, column: column, found: cell(column, row).map { quoted($0) } ?? "nothing", expected: expected)
    }
}

/// A row whose form is in order.
struct StateRow {
    let line: Int
    let station: UInt32
    let reason: UInt32
    let from: WallTime
    let until: WallTime
    let state: UInt8
}

/// What is wrong with a file of states as a whole.
enum StateFileError: Error, CustomStringConvertible {
    case columnsMissing([String])

    var description: String {
        switch self {
        case .columnsMissing(let names):
            "The file has no column \(names.map { "\"\($0)\"" }.joined(separator: ", ")); expected are " + StateReader.columns.joined(separator: ", ")
                + ", of which station and reason may be absent."
        }
    }
}
