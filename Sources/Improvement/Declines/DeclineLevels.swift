import Foundation
import Planning
import Statistics
import Works

// Which levels a series kept, one after the other (PELT), with the scatter told from neighbouring days and the dependence from what is left.

extension Decline {
    static func days(_ series: DaySeries, _ direction: Indicator.Direction) -> [DeclineDay] {
        series.points[..<series.past].filter { $0.plan > 0 || $0.actual != nil }.map { point in
            let plan = point.plan - point.unreportedPlan
            let completion = plan > 0 ? point.actual.map { $0 / plan } : nil
            let isBehind = completion.map { direction == .less ? $0 > 1 : $0 < 1 } ?? false
            return DeclineDay(day: point.day, plan: point.plan, actual: point.actual, completion: completion, isBehind: isBehind)
        }
    }

    /// Empty where the days are too few to tell one level from another.
    static func levels(_ days: [DeclineDay]) -> [DeclineLevel] {
        let known = days.filter { $0.completion != nil }, values = known.compactMap(\.completion)
        guard values.count >= 2 * LevelChanges.shortestSegment, let chart = IndividualsChart(baseline: values, scale: .medianRange), chart.sigma > 0,
            let first = changes(values, chart.sigma, factor: 1), let found = changes(values, chart.sigma, factor: dependence(values, first))
        else { return [] }
        let starts = [0] + found.starts, ends = found.starts + [values.count]
        return zip(zip(starts, ends), found.means).map { DeclineLevel(days: known[$0.0].day...known[$0.1 - 1].day, level: $1) }
    }

    private static func changes(_ values: [Double], _ sigma: Double, factor: Double) -> LevelChanges? {
        LevelChanges(values, penalty: LevelChanges.penalty(variance: sigma * sigma, factor: factor, days: values.count))
    }

    /// Bad days come in rows: without this a row of them would look like a level.
    private static func dependence(_ values: [Double], _ changes: LevelChanges) -> Double {
        let starts = [0] + changes.starts
        let residuals = values.indices.map { place in values[place] - changes.means[starts.lastIndex { $0 <= place } ?? 0] }
        return NeweyWest.factor(residuals) ?? 1
    }
}
