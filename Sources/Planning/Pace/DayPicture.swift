import Language
import Statistics
package import Web
package import Works

/// The last days of a unit one by one, against the plan and the range that its own level and scatter let expect.
package struct DayPicture {
    package enum Measure {
        /// Actual over plan, 100 for as planned.
        case completion
        /// The figures themselves; of a ratio its value.
        case figures
    }

    package let days: [Day]
    private let points: [DaySeries.Point]
    private let limits: ControlLimits?
    private let measure: Measure
    private let form: FigureForm
    /// Whose direction is bad: days beyond the range on that side are marked.
    private let worse: LevelTest.Worse
    private let isShare: Bool
    /// The first day of a lower level, where it lies within the picture.
    private let fall: LevelShift?

    /// - Parameters:
    ///   - count: so many days that have a plan or a report.
    ///   - fall: where the level fell beyond doubt, the days before it say what is normal.
    package init(_ series: DaySeries, last count: Int, _ measure: Measure, form: FigureForm, fall: LevelShift? = nil) {
        let past = series.points[..<series.past].filter { $0.plan > 0 || $0.actual != nil }
        points = Array(past.suffix(count))
        days = points.map(\.day)
        isShare = series.measure == .share
        limits = fall.flatMap { DayPicture.limits(of: past, before: $0.on, isShare: series.measure == .share) } ?? series.limits
        (self.measure, self.form, self.fall) = (measure, form, fall)
        worse = BriefRule(form.indicator, delta: 0).worse
    }

    private static func limits(of points: [DaySeries.Point], before day: Day, isShare: Bool) -> ControlLimits? {
        let known = points.filter { $0.day < day && $0.actual != nil }
        return ControlLimits(plan: known.map { isShare ? $0.base ?? 0 : $0.plan - $0.unreportedPlan }, actual: known.map { $0.actual ?? 0 })
    }
}

extension DayPicture {
    private func scale(_ point: DaySeries.Point) -> Double {
        switch measure {
        case .completion: (point.plan - point.unreportedPlan) / 100
        case .figures: form.isRatio ? point.base ?? .nan : 1
        }
    }

    private func value(_ point: DaySeries.Point) -> Double {
        guard let actual = point.actual else { return .nan }
        let value = actual / scale(point)
        return value.isFinite ? value : .nan
    }

    private func planned(_ point: DaySeries.Point) -> Double {
        let value = (point.plan - (form.isRatio ? point.unreportedPlan : 0)) / scale(point)
        return value.isFinite ? value : .nan
    }

    private func range(_ point: DaySeries.Point) -> ClosedRange<Double>? {
        guard let limits, point.actual != nil else { return nil }
        let expected = limits.range(plan: isShare ? point.base ?? 0 : point.plan - point.unreportedPlan), scale = scale(point)
        guard scale > 0 else { return nil }
        let upper = isShare ? min(expected.upperBound, point.base ?? 0) : expected.upperBound
        return min(expected.lowerBound, upper) / scale...upper / scale
    }

    package var hasLimits: Bool { limits != nil }

    /// Days outside the range on the bad side.
    package var outside: [Int] {
        points.indices.filter { index in
            guard let range = range(points[index]) else { return false }
            let value = value(points[index])
            return worse == .below ? value < range.lowerBound : value > range.upperBound
        }
    }

    private var plan: ControlChart.Plan {
        if case .completion = measure { return .same(100) }
        return .daily(points.map(planned))
    }

    /// One band for days on end whose ranges do not differ to the eye.
    private var bands: [ControlChart.Band] {
        var bands: [(range: ClosedRange<Double>, days: Range<Int>)] = []
        for (index, point) in points.enumerated() {
            guard let range = range(point) else { continue }
            if let last = bands.last, last.days.upperBound == index, last.range.looksLike(range) {
                bands[bands.count - 1].days = last.days.lowerBound..<index + 1
            } else {
                bands.append((range, index..<index + 1))
            }
        }
        return bands.map { ControlChart.Band($0.range, days: $0.days) }
    }

    package var values: [Double] { points.map(value) }

    package func chart(_ height: ControlChart.Height, _ text: ChartText) -> ControlChart {
        ControlChart(
            text, values: values, plan: plan, bands: bands, below: outside,
            shift: fall.flatMap { fall in days.firstIndex { $0 >= fall.on } }.flatMap { $0 > 0 ? $0 : nil },
            dayTicks: height == .line ? [] : ChartAxis.ticks(days, form.language).filter { height == .page || $0.weight == .major },
            amountTicks: height == .page ? ChartAxis.amounts(values + points.map(planned)) { written($0) } : [], height: height)
    }

    private func written(_ value: Double) -> String {
        if case .completion = measure { return form.language(Percent(value / 100, decimals: 0)) }
        return form.day(value)
    }
}

extension ClosedRange<Double> {
    fileprivate func looksLike(_ other: Self) -> Bool {
        let width = Swift.max(upperBound - lowerBound, other.upperBound - other.lowerBound)
        return abs(lowerBound - other.lowerBound) < 0.02 * width && abs(upperBound - other.upperBound) < 0.02 * width
    }
}
