import Language
package import Web
import Works

/// Plan and actual of a span, added up, with where the sum will go.
package struct PacePicture {
    let series: DaySeries
    let fan: ForecastFan?
    let form: FigureForm

    package init(series: DaySeries, fan: ForecastFan?, form: FigureForm) { (self.series, self.fan, self.form) = (series, fan, form) }

    /// A card is about 300 pixels wide: more points than this nobody sees, and every page carries them.
    private static let points = 122

    package func chart(_ height: PaceChart.Height, _ text: ChartText) -> PaceChart {
        // The sum begins at zero on the day before the first; the brief's day is always among the points.
        let plan = [0] + series.cumulativePlan, actual = [0] + series.cumulativeActual, today = series.past
        let step = max(1, plan.count / PacePicture.points), first = today % step
        func every(_ values: [Double], from start: Int) -> [Double] { stride(from: start, to: values.count, by: step).map { values[$0] } }
        return PaceChart(
            text, plan: every(plan, from: first), actual: every(actual, from: first),
            forecast: fan.map { .init(low: every($0.low, from: 0), median: every($0.median, from: 0), high: every($0.high, from: 0)) },
            dayTicks: ticks(step, first, height), amountTicks: height == .page ? amountTicks(plan, actual) : [], height: height)
    }

    private func ticks(_ step: Int, _ first: Int, _ height: PaceChart.Height) -> [Tick] {
        ChartAxis.ticks(series.points.map(\.day), form.language).map { $0.moved { ($0 + 1 - Double(first)) / Double(step) } }
            .filter { height == .page || $0.weight == .major }
    }

    private func amountTicks(_ plan: [Double], _ actual: [Double]) -> [Tick] {
        ChartAxis.amounts([0, plan.last ?? 0, actual.last ?? 0], form.amount)
    }
}
