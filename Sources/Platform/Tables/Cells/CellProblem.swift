/// Something wrong in one row, in words that let its author put it right: where, what was found, what was expected.
package struct CellProblem: Error, Equatable, Sendable {
    package let line: Int
    /// Nil when the row as a whole is wrong.
    package let column: String?
    package let found: String
    package let expected: String

    package init(line: Int, column: String, found: Cell, expected: String) {
        self.init(line: line, column: column, found: quoted(found), expected: expected)
    }

    /// `found` as it is to stand in the sentence.
    package init(line: Int, column: String?, found: String, expected: String) {
        self.line = line
        self.column = column
        self.found = found
        self.expected = expected
    }

    static func misshapen(line: Int, found: Int, expected: Int) -> CellProblem {
        CellProblem(
            line: line, column: nil, found: found == 1 ? "1 cell" : "\(found) cells",
            expected: "\(expected), one for each column of the header (a cell that contains the separator must stand in double quotes)")
    }
}

extension CellProblem: CustomStringConvertible {
    /// `line 17, column "plan": found "12,5", expected a number …`
    package var description: String {
        let place = column.map { "line \(line), column \"\($0)\"" } ?? "line \(line)"
        return "\(place): found \(found), expected \(expected)"
    }
}

/// Quoted for a message: control characters shown as pictures of themselves, and cut where it would fill the screen.
package func quoted(_ cell: Cell, atMost longest: Int = 60) -> String {
    guard !cell.isEmpty else { return "nothing" }
    let shown = cell.text.unicodeScalars.prefix(longest).map { scalar in
        scalar.value < 32 ? Unicode.Scalar(0x2400 + scalar.value)! : scalar
    }
    var text = String(String.UnicodeScalarView(shown))
    if text.utf8.count < cell.count { text += "…" }
    return "\"\(text)\""
}
