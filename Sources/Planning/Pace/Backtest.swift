import Statistics
package import Works

/// How often the stated intervals held: for every finished month, the finish day is forecast at about a third, half and two
/// thirds of it, and compared with the day on which the plan was truly met.
///
/// A month's truth may lie after its end; it is looked for in the days that followed. Of units under five people nothing
/// is counted.
package struct Backtest: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package var depth: Int
        /// Share of the month's days that was past: 1/3, 1/2 or 2/3.
        package var moment: Double
        package var forecasts = 0
        package var held = 0
        package var tooEarly = 0
        package var tooLate = 0

        /// nil without forecasts.
        package var share: Double? { forecasts > 0 ? Double(held) / Double(forecasts) : nil }
    }

    package private(set) var months: [Day] = []
    /// By depth, then moment.
    package private(set) var rows: [Row] = []

    private static let moments = [1.0 / 3, 1.0 / 2, 2.0 / 3]

    /// - Parameter day: months that end up to this day are finished.
    package init(_ panorama: Panorama, on day: Day, workers: Int = Parallel.cores) {
        for depth in 0..<panorama.tree.depths { rows += Backtest.moments.map { Row(depth: depth, moment: $0) } }
        let known = panorama.firstIndex(from: day + 1)
        for month in Set(panorama.days[..<known].map(\.firstOfMonth)).sorted() where month.lastOfMonth <= day {
            months.append(month)
            for (place, moment) in Backtest.moments.enumerated() { look(at: month, moment, place, panorama, known, workers) }
        }
    }

    private mutating func look(at month: Day, _ moment: Double, _ place: Int, _ panorama: Panorama, _ known: Int, _ workers: Int) {
        let first = panorama.firstIndex(from: month), end = panorama.firstIndex(from: month.lastOfMonth + 1)
        let past = max(Int(Smallest.days), Int((Double(end - first) * moment).rounded()))
        guard past < end - first else { return }
        let span = BriefSpan(from: month, on: panorama.days[first + past - 1], until: month.lastOfMonth)
        let forecast = Analysis(panorama, span: span, delta: BriefComputation.usualDelta, workers: workers)
        guard forecast.rule.hasForecast else { return }
        let hindsight = Analysis(
            panorama, span: BriefSpan(from: month, on: panorama.days[known - 1], until: panorama.days[known - 1]),
            delta: BriefComputation.usualDelta, workers: workers)
        for unit in panorama.tree.paths.indices where !panorama.tree.hasTooFewPeople(unit) {
            guard let interval = forecast.interval(unit) else { continue }
            rows[panorama.tree.depth(of: unit) * Backtest.moments.count + place].count(interval, hindsight.unitDays(unit))
        }
    }
}

extension Analysis {
    /// The stated interval as days of the span, 1 is its first; and what must be reached.
    fileprivate struct Interval {
        let low: Int
        /// nil: never.
        let high: Int?
        let mark: Double
    }

    fileprivate func interval(_ unit: Int) -> Interval? {
        let unitDays = unitDays(unit)
        guard let finish = finish(unit, unitDays), let low = finish.low else { return nil }
        return Interval(low: days.past + low, high: finish.high.map { days.past + $0 }, mark: unitDays.whole * Smallest.nearly)
    }
}

extension Backtest.Row {
    /// A finish that lies beyond what is known counts only where it already disproves the interval.
    fileprivate mutating func count(_ interval: Analysis.Interval, _ hindsight: UnitDays) {
        let truth = hindsight.firstDay(reaching: interval.mark).map { $0 + 1 }
        guard truth != nil || hindsight.past >= interval.high ?? .max else { return }
        forecasts += 1
        if let truth, truth < interval.low {
            tooEarly += 1
        } else if truth ?? .max > interval.high ?? .max {
            tooLate += 1
        } else {
            held += 1
        }
    }
}
