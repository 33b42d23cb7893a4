import Tables
import Works

/// The rules of form for single cells of a records file, each with the sentence that puts it right.
struct RecordForm {
    private let row: CSVRow

    init(_ row: CSVRow) { self.row = row }

    func day(_ template: BoundTemplate) throws(CellProblem) -> Day {
        let cell = try template.cell(of: row)
        guard let day = Day(cell) else {
            throw problem("date", template, cell, "a day as YYYY-MM-DD (for another form use --map 'date={\(column("date", template))|date:d.M.yyyy}')")
        }
        return day
    }

    /// A figure that may be below zero, such as a deviation.
    func number(_ field: String, _ template: BoundTemplate?) throws(CellProblem) -> Double? {
        guard let template else { return nil }
        let cell = try template.cell(of: row)
        guard !cell.isEmpty else { return nil }
        guard let value = cell.double() else { throw problem(field, template, cell, numberForm(field, template)) }
        guard abs(value) < RecordForm.largest else { throw problem(field, template, cell, "a number below 1,000,000,000,000,000") }
        return value
    }

    func quantity(_ field: String, _ template: BoundTemplate?) throws(CellProblem) -> Double? {
        guard let template, let value = try number(field, template) else { return nil }
        guard value >= 0 else { throw problem(field, template, try template.cell(of: row), "a number that is not negative") }
        return value
    }

    func hour(_ template: BoundTemplate?) throws(CellProblem) -> Int? {
        guard let template else { return nil }
        let cell = try template.cell(of: row)
        guard !cell.isEmpty else { return nil }
        guard let hour = cell.integer, (0...23).contains(hour) else { throw problem("hour", template, cell, "an hour from 0 to 23") }
        return Int(hour)
    }

    /// The number of a part of the day.
    func part(_ template: BoundTemplate?) throws(CellProblem) -> Int64? {
        guard let template else { return nil }
        let cell = try template.cell(of: row)
        guard !cell.isEmpty else { return nil }
        guard let part = cell.integer, part >= 0 else { throw problem("part", template, cell, "the whole number of a part, as export writes it") }
        return part
    }

    /// Words of a remark, at most so many bytes.
    func text(_ field: String, _ template: BoundTemplate?, atMost longest: Int) throws(CellProblem) -> String? {
        guard let template else { return nil }
        let cell = try template.cell(of: row)
        guard !cell.isEmpty else { return nil }
        guard cell.count <= longest else { throw problem(field, template, cell, "at most \(longest) bytes of text") }
        return cell.text
    }

    func problem(_ field: String, _ template: BoundTemplate, _ cell: Cell, _ expected: String) -> CellProblem {
        CellProblem(line: row.line, column: column(field, template), found: cell, expected: expected)
    }

    /// What people see in their file; the field's own name where no column is behind it.
    private func column(_ field: String, _ template: BoundTemplate) -> String {
        template.columnNames.isEmpty ? field : template.columnNames.joined(separator: ", ")
    }

    private func numberForm(_ field: String, _ template: BoundTemplate) -> String {
        "a number with a decimal point (for a decimal comma use --map '\(field)={\(column(field, template))|number:,}')"
    }

    /// Whole numbers up to here, and sums of thousands of them, are exact in a `Double`; no works counts further.
    private static let largest = 1e15
}
