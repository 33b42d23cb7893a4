/// The figures behind a chart, for whoever wants to read, copy or hear them.
package struct ChartTable: Sendable {
    package struct Row: Sendable {
        let name: String
        let address: Address?
        let figures: [String]
        package init(_ name: String, address: Address? = nil, _ figures: [String]) { (self.name, self.address, self.figures) = (name, address, figures) }
    }

    let title: String
    let columns: [String]
    let rows: [Row]

    /// - Parameters:
    ///   - title: what opens it: `The 7 reasons as a table`
    ///   - columns: the names of all columns; the first is that of the rows' names.
    package init(_ title: String, columns: [String], rows: [Row]) { (self.title, self.columns, self.rows) = (title, columns, rows) }
}

extension HTML {
    /// A picture, the sentence that says what it shows, and its figures folded below.
    package mutating func figure(_ chart: some Chart, caption: String, table: ChartTable) {
        figure(chart, caption: caption)
        details(.class("more")) {
            $0.summary(table.title)
            $0.scrollingTable(table.title) {
                $0.thead { $0.writeHead(table) }
                $0.tbody { for row in table.rows { $0.write(row) } }
            }
        }
    }

    private mutating func writeHead(_ table: ChartTable) {
        tr {
            for (place, name) in table.columns.enumerated() { $0.th(name, .scope("col"), .class(place == 0 ? "name" : "number")) }
        }
    }

    private mutating func write(_ row: ChartTable.Row) {
        tr {
            $0.th(.scope("row")) { $0.link(row.name, to: row.address) }
            for figure in row.figures { $0.td(figure, .class("number")) }
        }
    }
}
