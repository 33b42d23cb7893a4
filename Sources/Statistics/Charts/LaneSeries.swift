import CSpecialFunctions

/// Four series side by side, one in each lane: what is done to one is done to all in the same instructions. Four, because
/// then all running sums of a pass fit into the sixteen registers of the oldest machine that is served.
package typealias Lanes = SIMD4<Double>
package typealias LaneMask = SIMDMask<SIMD4<Int64>>

/// What the past days of four series give, before anything is known of their peers: sums, scale and dependence of the
/// residuals of `RatioModel`, and the statistic of `LevelShiftScan`.
///
/// Input are days x lanes (unit of measure): counted plan and actual, 0 and 0 where a day does not count but an actual
/// without plan is allowed. O(days); three passes over data that stay in the cache.
package struct LaneSeries: Sendable {
    /// Counted days.
    package var days: Lanes
    package var plan: Lanes
    /// All actuals, also of days without plan.
    package var actual: Lanes
    /// Actual of counted days over their plan.
    package var rate: Lanes
    /// Sums of squared residuals, and of products of neighbours.
    package var squares: Lanes
    package var products: Lanes
    /// Neighbouring days that both count.
    package var pairs: Lanes
    /// The largest fall: t of after minus before; NaN where the series is not scanned.
    package var shift: Lanes
    /// Day (index) after which it lies.
    package var split: Lanes

    /// Residuals this small, squared and relative to rate^2 x plan, are rounding, not variation.
    private static let rounding = 1e-24

    fileprivate mutating func forgetRounding() {
        squares.replace(with: 0, where: squares .< LaneSeries.rounding * rate * rate * plan)
    }

    package func own(_ lane: Int) -> Double {
        Dependence.own(products: products[lane], squares: squares[lane], pairs: pairs[lane], days: days[lane])
    }
}

/// Measures series of a given number of days, reusing its memory: one for each thread.
package final class LaneMeter {
    package let days: Int
    /// -1 where a rise is the bad news: residuals are turned round for the scan.
    private let sign: Double
    private let cumulative: UnsafeMutablePointer<Lanes>
    /// For a series without gaps: share of days before a split, and the weight of its statistic.
    private let share: [Double]
    private let weight: [Double]

    package init(days: Int, worse: LevelTest.Worse) {
        self.days = days
        sign = worse.sign
        cumulative = .allocate(capacity: max(days, 1))
        let n = Double(days)
        share = (0..<days).map { Double($0 + 1) / n }
        weight = (0..<days).map { LaneMeter.weight(Double($0 + 1), n) * worse.sign }
    }

    deinit { cumulative.deallocate() }

    private static func weight(_ k: Double, _ n: Double) -> Double { k < n ? (n / (k * (n - k))).squareRoot() : 0 }

    private var isScanned: Bool { days >= LevelShiftScan.shortest }

    /// Split days that leave at least `edge` days on either side.
    private var splits: Range<Int> { LevelShiftScan.edge - 1..<days - LevelShiftScan.edge }
}

extension LaneMeter {
    /// Series of which every day counts (plan > 0, actual known).
    /// - Parameters:
    ///   - ahead: distance to the cell of the series that are measured next: memory is asked for it while this one computes.
    ///   - sums: plan and actual summed over the days.
    package func measureWhole(plan: UnsafePointer<Lanes>, actual: UnsafePointer<Lanes>, ahead: Int, sums: (plan: Lanes, actual: Lanes)) -> LaneSeries {
        let rate = sums.actual / sums.plan
        var squares = Lanes.zero, products = Lanes.zero, before = Lanes.zero, sum = Lanes.zero
        for day in 0..<days {
            let p = plan[day]
            vector_ask_for(plan + day + ahead)
            vector_ask_for(actual + day + ahead)
            let e = (actual[day] - rate * p) / vector_square_root(p)
            squares += e * e
            products += e * before
            before = e
            sum += e
            cumulative[day] = sum
        }
        let n = Lanes(repeating: Double(days))
        var series = LaneSeries(
            days: n, plan: sums.plan, actual: sums.actual, rate: rate, squares: squares, products: products, pairs: n - 1,
            shift: Lanes(repeating: .nan), split: .zero)
        series.forgetRounding()
        if isScanned { scanWhole(&series, total: sum) }
        return series
    }

    private func scanWhole(_ series: inout LaneSeries, total: Lanes) {
        var best = Lanes(repeating: -.infinity), split = Lanes.zero
        for day in splits {
            let fall = (cumulative[day] - share[day] * total) * weight[day]
            let isLarger = fall .> best
            best.replace(with: fall, where: isLarger)
            split.replace(with: Double(day), where: isLarger)
        }
        series.tellShift(best, split: split, total: total)
    }
}

extension LaneMeter {
    /// Series with days that do not count (plan 0).
    package func measureWithGaps(plan: UnsafePointer<Lanes>, actual: UnsafePointer<Lanes>) -> LaneSeries {
        var series = sumCounted(plan, actual)
        var before = Lanes.zero, sum = Lanes.zero, counted = LaneMask(repeating: false)
        for day in 0..<days {
            let p = plan[day], counts = p .> 0
            let e = ((actual[day] - series.rate * p) / vector_square_root(p)).replacing(with: 0, where: .!counts)
            series.squares += e * e
            series.products += e * before
            series.pairs += Lanes.zero.replacing(with: 1, where: counts .& counted)
            (before, counted) = (e, counts)
            sum += e
            cumulative[day] = sum
        }
        series.forgetRounding()
        if isScanned { scanWithGaps(&series, plan, total: sum) }
        return series
    }

    private func sumCounted(_ plan: UnsafePointer<Lanes>, _ actual: UnsafePointer<Lanes>) -> LaneSeries {
        var n = Lanes.zero, p = n, a = n, onCounted = n
        for day in 0..<days {
            let counts = plan[day] .> 0
            n += Lanes.zero.replacing(with: 1, where: counts)
            p += plan[day]
            a += actual[day]
            onCounted += actual[day].replacing(with: 0, where: .!counts)
        }
        return LaneSeries(
            days: n, plan: p, actual: a, rate: onCounted / p, squares: .zero, products: .zero, pairs: .zero,
            shift: Lanes(repeating: .nan), split: .zero)
    }

    private func scanWithGaps(_ series: inout LaneSeries, _ plan: UnsafePointer<Lanes>, total: Lanes) {
        let n = series.days, edge = Double(LevelShiftScan.edge)
        var best = Lanes(repeating: -.infinity), split = Lanes.zero, k = Lanes.zero
        for day in 0..<splits.upperBound {
            let counts = plan[day] .> 0
            k += Lanes.zero.replacing(with: 1, where: counts)
            let fall = (cumulative[day] - k * (total / n)) * vector_square_root(n / (k * (n - k))) * sign
            let isLarger = (fall .> best) .& counts .& (k .>= edge) .& (k .<= n - edge)
            best.replace(with: fall, where: isLarger)
            split.replace(with: Double(day), where: isLarger)
        }
        series.tellShift(best, split: split, total: total)
    }
}

extension LaneSeries {
    /// - Parameter best: the largest root of the sum of squares between the two segments.
    fileprivate mutating func tellShift(_ best: Lanes, split: Lanes, total: Lanes) {
        let within = squares - total * total / days - best * best
        let isKnown = (within .> 0) .& (days .>= Double(LevelShiftScan.shortest)) .& (best .> -.infinity)
        shift.replace(with: -best * vector_square_root((days - 2) / within), where: isKnown)
        self.split = split
    }
}
