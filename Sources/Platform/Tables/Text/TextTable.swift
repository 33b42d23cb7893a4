/// A small table held whole, by column name: files of definitions, which people write by hand.
package struct TextTable {
    package let header: CSVHeader
    package private(set) var rows: [TextRow] = []
    /// Rows that do not have as many cells as the header.
    package private(set) var problems: [CellProblem] = []

    /// - Parameters:
    ///   - known: the columns that mean something; any other one is a problem of the header, because a misspelt column would be lost in silence.
    ///   - required: those that must be there.
    package init(_ source: any ByteSource, known: [String], required: [String]) throws {
        var reader = try CSVReader(source)
        header = reader.header
        for name in header.names where !known.contains(name) {
            problems.append(CellProblem(line: 1, column: nil, found: "the column \"\(name)\"", expected: "only " + known.joined(separator: ", ")))
        }
        for name in required where header.index(of: name) == nil {
            problems.append(CellProblem(line: 1, column: nil, found: header.names.joined(separator: ", "), expected: "also the column \"\(name)\""))
        }
        while let line = try reader.next() {
            switch line {
            case .misshapen(_, let problem): problems.append(problem)
            case .row(let row): if !row.isBlank { rows.append(TextRow(row, header)) }
            }
        }
    }
}

/// One row of a small table; white space around its cells is dropped.
package struct TextRow {
    package let line: Int
    private let header: CSVHeader
    private let cells: [String]

    fileprivate init(_ row: CSVRow, _ header: CSVHeader) {
        line = row.line
        self.header = header
        cells = (0..<row.count).map { row[$0].trimmed.text }
    }

    /// nil where the column is absent or the cell empty.
    package subscript(column: String) -> String? {
        guard let index = header.index(of: column), !cells[index].isEmpty else { return nil }
        return cells[index]
    }

    package func required(_ column: String, _ expected: String) throws(CellProblem) -> String {
        guard let text = self[column] else { throw problem(column, expected) }
        return text
    }

    package func number(_ column: String) throws(CellProblem) -> Double? {
        guard let text = self[column] else { return nil }
        guard let number = Double(text), number.isFinite else { throw problem(column, "a number with a decimal point") }
        return number
    }

    package func wholeNumber(_ column: String, _ expected: String) throws(CellProblem) -> Int? {
        guard let text = self[column] else { return nil }
        guard let number = Int(text), number >= 0 else { throw problem(column, expected) }
        return number
    }

    package func problem(_ column: String, _ expected: String) -> CellProblem {
        CellProblem(line: line, column: column, found: self[column].map { "\"\($0)\"" } ?? "nothing", expected: expected)
    }
}
