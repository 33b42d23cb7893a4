import Tables
import Works

/// The names that one field of a file brings, each checked once and then known by its number.
struct RecordNames {
    private let field: String
    private let flaw: (Cell) -> String?
    private var table = NameTable()
    private var flaws: [UInt32: String] = [:]
    private var last: UInt32?

    /// `flaw` says what was expected of a name instead; nil where it is in order.
    init(of field: String, flaw: @escaping (Cell) -> String?) {
        self.field = field
        self.flaw = flaw
    }

    func name(_ number: UInt32) -> String { table.name(number) }

    mutating func number(_ template: BoundTemplate, in row: CSVRow) throws(CellProblem) -> UInt32 {
        let cell = try template.cell(of: row)
        if let last, table.holds(last, cell) { return last }
        let known = table.count
        let number = table.number(of: cell)
        if table.count > known { flaws[number] = flaw(cell) }
        if let expected = flaws[number] { throw RecordForm(row).problem(field, template, cell, expected) }
        last = number
        return number
    }

    static func flaw(ofPath cell: Cell) -> String? {
        cell.isEmpty ? "the unit's path, such as Works/Rolling mill/Shift A" : UnitPath(cell.text).flaw
    }

    /// A name of a thing that has no levels.
    static func flaw(ofName cell: Cell) -> String? {
        if cell.isEmpty { return "a name" }
        if cell.count > longestName { return "a name of at most \(longestName) bytes" }
        if cell.trimmed.count < cell.count { return "a name without blanks at its ends (the filter |trim drops them)" }
        if cell.text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return "a name without control characters" }
        return nil
    }

    /// Two lines of print in any script.
    private static let longestName = 200
}
