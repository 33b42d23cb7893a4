/// The course of some weeks in the height of a line, beside a name.
package struct Sparkline: Chart {
    private let chart: ControlChart

    /// - Parameters:
    ///   - values: one for each day; not a number where there is none.
    ///   - band: what is normal on all of them.
    ///   - below: the days to be marked, as indices of `values`.
    package init(_ text: ChartText, values: [Double], plan: Double? = nil, band: ClosedRange<Double>? = nil, below: [Int] = [], shift: Int? = nil) {
        chart = ControlChart(
            text, values: values, plan: plan.map { .same($0) } ?? .none, bands: band.map { [.init($0, days: 0..<values.count)] } ?? [], below: below,
            shift: shift, height: .line)
    }

    package func write(to html: inout HTML) { chart.write(to: &html) }
}
