/// Plan and actual, each added up from the first day: the distance between the two lines is the lead or the lag.
package struct PaceChart: Chart {
    /// Where the sum will go: its low, middle and high course, from the last day of the actual on.
    package struct Forecast: Sendable {
        let low: [Double]
        let median: [Double]
        let high: [Double]

        /// - Parameter low, median, high: one value for each day, beginning with the last known one, at which all three meet.
        package init(low: [Double], median: [Double], high: [Double]) { (self.low, self.median, self.high) = (low, median, high) }
    }

    package enum Height: Double, Sendable {
        /// Within a card.
        case card = 96
        /// The picture of a page.
        case page = 260
    }

    let text: ChartText
    let plan: [Double]
    let actual: [Double]
    let forecast: Forecast?
    let dayTicks: [Tick]
    let amountTicks: [Tick]
    let height: Height

    /// - Parameters:
    ///   - plan: the sum planned by each day of the whole period, the day before the first included if it shall begin at zero.
    ///   - actual: the sum reached, beginning on the same day and ending today; not a number where nothing is known.
    package init(
        _ text: ChartText, plan: [Double], actual: [Double], forecast: Forecast? = nil, dayTicks: [Tick] = [], amountTicks: [Tick] = [], height: Height = .card
    ) {
        (self.text, self.plan, self.actual, self.forecast) = (text, plan, actual, forecast)
        (self.dayTicks, self.amountTicks, self.height) = (dayTicks, amountTicks, height)
    }

    private var today: Int { max(0, actual.count - 1) }
    private var dayCount: Int { max(plan.count, actual.count, today + (forecast?.high.count ?? 0)) }

    private var extremes: [Double] {
        let lines = [plan, actual, forecast?.low ?? [], forecast?.high ?? []]
        return [0] + lines.flatMap { [$0.lazy.filter(\.isFinite).min(), $0.lazy.filter(\.isFinite).max()].compactMap { $0 } } + amountTicks.map(\.position)
    }

    package func write(to html: inout HTML) {
        let plot = Plot(days: dayCount, amounts: extremes, room: 0, height: height.rawValue)
        plot.write(text, dayTicks: dayTicks, amountTicks: amountTicks, to: &html) {
            if let forecast {
                plot.fan(forecast.low, forecast.high, from: today, to: &$0)
                plot.line(.median, forecast.median, from: today, to: &$0)
            }
            if !actual.isEmpty { plot.today(today, to: &$0) }
            plot.line(.plan, plan, to: &$0)
            plot.actual(actual, to: &$0)
        } fixed: {
            plot.last(actual, .normal, to: &$0)
        }
    }
}
