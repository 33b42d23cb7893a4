/// What stands beside what: before and after, theirs and yours, one line for each thing.
package struct Comparison: Sendable {
    package enum Cells: Sendable { case words, numbers }

    package let title: String
    let subject: String
    let columns: [String]
    let cells: Cells
    let lines: [(label: String, values: [String])]

    /// - Parameters:
    ///   - subject: what the first column names.
    ///   - lines: each with as many values as there are columns.
    package init(_ title: String, subject: String, columns: [String], _ cells: Cells = .words, lines: [(label: String, values: [String])]) {
        (self.title, self.subject, self.columns, self.cells, self.lines) = (title, subject, columns, cells, lines)
    }
}

extension HTML {
    package mutating func comparison(_ comparison: Comparison) {
        let style: [Attribute] = comparison.cells == .numbers ? [.class("number")] : []
        scrollingTable(comparison.title) {
            $0.thead {
                $0.tr {
                    $0.th(comparison.subject, .scope("col"))
                    for column in comparison.columns { $0.element("th", [.scope("col")] + style, text: column) }
                }
            }
            $0.tbody {
                for line in comparison.lines {
                    $0.tr {
                        $0.th(line.label, .scope("row"))
                        for value in line.values { $0.element("td", style, text: value) }
                    }
                }
            }
        }
    }
}
