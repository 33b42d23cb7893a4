/// How one field is built from a row's columns: `Factory/{department|trim}/Team {team|pad:2}`.
///
/// Text stands for itself; `{column}` is a column's cell, passed through filters from left to right; `{{` and `}}`
/// are braces. An empty cell stays empty through every filter but `else`.
package struct Template: Equatable, Sendable {
    enum Piece: Equatable, Sendable {
        case text(String)
        case column(String, [Filter])
    }

    let pieces: [Piece]

    /// Throws where the text breaks the grammar, saying at which character and what was expected there.
    package init(_ text: String) throws(TemplateError) {
        var parser = TemplateParser(text)
        pieces = try parser.pieces()
    }

    /// Just the column, as it is.
    package init(column: String) { pieces = [.column(column, [])] }

    /// The columns it reads, in order.
    package var columns: [String] {
        pieces.compactMap { piece in
            if case .column(let name, _) = piece { name } else { nil }
        }
    }
}

/// What is done to a cell.
enum Filter: Equatable, Sendable {
    case trim
    case lower
    /// Zeros in front, up to so many characters.
    case pad(Int)
    /// The day of a date written in this pattern, as `YYYY-MM-DD`.
    case date(DatePattern)
    /// The hour of a time written in this pattern, `0` to `23`.
    case hour(DatePattern)
    /// A number with this decimal mark, written with a point; thousands separators are dropped.
    case number(DecimalMark)
    /// A cell that reads so says nothing: `NA`, `-`.
    case none(String)
    /// What stands for an empty cell: `without aircraft`.
    case `else`(String)
}

/// Why a template cannot be understood or does not fit the file. Positions count characters from 1.
package enum TemplateError: Error, Equatable, Sendable {
    case syntax(template: String, position: Int, expected: String)
    case unknownFilter(template: String, name: String)
    case badPattern(pattern: String, position: Int, expected: String)
    case unknownColumn(String, near: [String], all: [String])
    case unknownField(String, near: [String], all: [String])
    case notAssignment(String)
    case repeatedField(String)
}

extension TemplateError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .syntax(let template, let position, let expected):
            "template '\(template)', character \(position): expected \(expected)"
        case .unknownFilter(let template, let name):
            "template '\(template)': found the filter \"\(name)\", expected one of \(TemplateParser.filters)"
        case .badPattern(let pattern, let position, let expected):
            "date pattern '\(pattern)', character \(position): expected \(expected)"
        case .unknownColumn(let name, let near, let all): unknown("column", name, near, "the file has", all)
        case .unknownField(let name, let near, let all): unknown("field", name, near, "expected one of", all)
        case .notAssignment(let text): "found '\(text)', expected FIELD=TEMPLATE, for example 'date={day|date:d.M.yyyy}'"
        case .repeatedField(let name): "the field \"\(name)\" is mapped twice, expected once"
        }
    }

    private func unknown(_ kind: String, _ name: String, _ near: [String], _ lead: String, _ all: [String]) -> String {
        let meant = near.isEmpty ? "" : "; did you mean " + near.map { "\"\($0)\"" }.joined(separator: " or ") + "?"
        return "there is no \(kind) \"\(name)\"\(meant) (\(lead): \(all.joined(separator: ", ")))"
    }
}
