/// A column for each hour or day, and across it, dashed, what was planned. Columns that fell short are red.
package struct ColumnChart: Chart {
    package struct Column: Sendable {
        package enum Mark: Sendable { case usual, short }

        let name: String
        let value: Double
        let plan: Double
        let mark: Mark

        /// - Parameters:
        ///   - name: what stands below it; left out where there is no room for all.
        ///   - value: not a number where nothing is known yet.
        ///   - plan: not a number where nothing is planned.
        package init(_ name: String, _ value: Double, plan: Double = .nan, _ mark: Mark = .usual) {
            (self.name, self.value, self.plan, self.mark) = (name, value, plan, mark)
        }
    }

    let text: ChartText
    let columns: [Column]
    let amountTicks: [Tick]
    let height: Double

    /// Of a page that has other pictures too.
    private static let usualHeight = 160.0
    /// As many names stand beside each other on a tablet.
    private static let fewNames = 8

    package init(_ text: ChartText, _ columns: [Column], amountTicks: [Tick] = []) {
        (self.text, self.columns, self.amountTicks, height) = (text, columns, amountTicks, ColumnChart.usualHeight)
    }

    /// Columns stand on zero.
    private var drawn: [Double] { [0] + columns.flatMap { [$0.value, $0.plan] } + amountTicks.map(\.position) }

    package func write(to html: inout HTML) {
        // A column has a place's room, so there is one place more than there are columns.
        let plot = Plot(days: columns.count + 1, amounts: drawn, room: 0, height: height, marks: 1)
        plot.write(text, dayTicks: names, amountTicks: amountTicks, to: &html) { html in
            for (place, column) in columns.enumerated() { write(column, at: place, plot, to: &html) }
        }
    }

    /// On a phone every third of those that there is room for.
    private var names: [Tick] {
        let step = max(1, columns.count / ColumnChart.fewNames)
        return stride(from: 0, to: columns.count, by: step).map { place in
            Tick(Double(place) + 0.5, columns[place].name, place / step % 3 == 0 ? .major : .minor)
        }
    }

    private var width: Double { Plot.width / Double(max(1, columns.count)) }

    private func write(_ column: Column, at place: Int, _ plot: Plot, to html: inout HTML) {
        let left = (Double(place) + 0.14) * width, wide = width * 0.72
        if let foot = plot.amounts.place(0), let top = plot.amounts.place(column.value) {
            html.write(column.mark == .short ? "<rect class=\"bad\"" : "<rect class=\"bar\"")
            html.place(" x=\"", left)
            html.place(" width=\"", wide)
            html.place(" y=\"", min(top, foot))
            html.place(" height=\"", abs(foot - top))
            html.write("/>")
        }
        guard let level = plot.amounts.place(column.plan) else { return }
        html.write("<line class=\"plan\"")
        html.place(" x1=\"", Double(place) * width)
        html.place(" x2=\"", Double(place + 1) * width)
        html.place(" y1=\"", level)
        html.place(" y2=\"", level)
        html.write("/>")
    }
}

extension HTML {
    fileprivate mutating func place(_ name: StaticString, _ value: Double) {
        write(name)
        number(value)
        write("\"")
    }
}
