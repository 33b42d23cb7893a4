/// Day by day: the actual against its plan and its normal range (Shewhart 1931). Days below the range are marked; where the
/// level has shifted, the day is marked and the range may be another from then on.
package struct ControlChart: Chart {
    /// The range that is normal on some days.
    package struct Band: Sendable {
        let range: ClosedRange<Double>
        let days: Range<Int>
        package init(_ range: ClosedRange<Double>, days: Range<Int>) { (self.range, self.days) = (range, days) }
    }

    package enum Plan: Sendable {
        case none
        case same(Double)
        case daily([Double])
    }

    package enum Height: Double, Sendable {
        /// Beside the name of a team.
        case line = 44
        /// Within a finding.
        case finding = 104
        /// The picture of a page.
        case page = 260
    }

    let text: ChartText
    let values: [Double]
    let plan: Plan
    let bands: [Band]
    let below: [Int]
    let shift: Int?
    let dayTicks: [Tick]
    let amountTicks: [Tick]
    let height: Height

    /// - Parameters:
    ///   - values: one for each day; not a number where there is none.
    ///   - below: the days to be marked, as indices of `values`.
    ///   - shift: the first day of the new level.
    package init(
        _ text: ChartText, values: [Double], plan: Plan = .none, bands: [Band] = [], below: [Int] = [], shift: Int? = nil,
        dayTicks: [Tick] = [], amountTicks: [Tick] = [], height: Height = .finding
    ) {
        (self.text, self.values, self.plan, self.bands, self.below, self.shift) = (text, values, plan, bands, below, shift)
        (self.dayTicks, self.amountTicks, self.height) = (dayTicks, amountTicks, height)
    }

    private var drawn: [Double] {
        let planned: [Double] =
            switch plan {
            case .none: []
            case .same(let amount): [amount]
            case .daily(let amounts): amounts
            }
        return values + planned + bands.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + amountTicks.map(\.position)
    }

    package func write(to html: inout HTML) {
        let plot = Plot(days: values.count, amounts: drawn, room: 0.04, height: height.rawValue)
        plot.write(text, dayTicks: dayTicks, amountTicks: amountTicks, to: &html) {
            for band in bands { plot.band(band.range, days: band.days, to: &$0) }
            switch plan {
            case .none: break
            case .same(let amount): plot.level(amount, to: &$0)
            case .daily(let amounts): plot.line(.plan, amounts, to: &$0)
            }
            if let shift { plot.shift(at: shift, to: &$0) }
            plot.actual(values, to: &$0)
            if !below.isEmpty { plot.below(below, of: values, to: &$0) }
        } fixed: {
            let last = values.lastIndex { !$0.isNaN }
            plot.last(values, last != nil && below.last == last ? .low : .normal, to: &$0)
        }
    }
}
