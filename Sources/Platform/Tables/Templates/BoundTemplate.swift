/// A template that knows where its columns stand, ready to be applied to millions of rows without allocating.
package final class BoundTemplate {
    private enum Step {
        case text([UInt8])
        case column(BoundColumn)
    }

    /// The column, where the field is nothing but a column: by far the most frequent case.
    private let plainColumn: Int?
    private let steps: [Step]
    private let buffer = ByteBuffer()

    /// Throws where the header has no such column, naming the nearest ones.
    package init(_ template: Template, header: CSVHeader) throws(TemplateError) {
        var steps: [Step] = []
        for piece in template.pieces {
            switch piece {
            case .text(let text): steps.append(.text(Array(text.utf8)))
            case .column(let name, let filters): steps.append(.column(try BoundColumn(name, filters, header: header)))
            }
        }
        self.steps = steps
        plainColumn = if steps.count == 1, case .column(let column) = steps[0] { column.plainIndex } else { nil }
    }

    /// The field's bytes, valid until the template is applied to another row. A column without text around it is
    /// handed on where it stands.
    package func cell(of row: CSVRow) throws(CellProblem) -> Cell {
        if let plainColumn { return row[plainColumn] }
        if steps.count == 1, case .column(let column) = steps[0] { return try column.cell(of: row) }
        buffer.clear()
        for step in steps {
            switch step {
            case .text(let bytes): bytes.withUnsafeBufferPointer { buffer.append($0) }
            case .column(let column): buffer.append(try column.cell(of: row))
            }
        }
        return buffer.cell
    }

    /// The columns it reads, for messages about the field.
    package var columnNames: [String] {
        steps.compactMap { if case .column(let column) = $0 { column.name } else { nil } }
    }
}

/// One column and what is done to its cells.
private struct BoundColumn {
    let name: String
    private let index: Int
    private let filters: [BoundFilter]

    init(_ name: String, _ filters: [Filter], header: CSVHeader) throws(TemplateError) {
        guard let index = header.index(of: name) else {
            throw .unknownColumn(name, near: suggestions(for: name, among: header.names), all: header.names)
        }
        self.name = name
        self.index = index
        self.filters = filters.map(BoundFilter.init)
    }

    /// Nil where something is done to its cells.
    var plainIndex: Int? { filters.isEmpty ? index : nil }

    func cell(of row: CSVRow) throws(CellProblem) -> Cell {
        var cell = row[index]
        for filter in filters where filter.concerns(cell) {
            guard let result = filter.apply(to: cell) else {
                throw CellProblem(line: row.line, column: name, found: cell, expected: filter.expectation)
            }
            cell = result
        }
        return cell
    }
}
