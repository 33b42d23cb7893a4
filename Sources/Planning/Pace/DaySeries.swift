package import Statistics
package import Works

/// The days of one unit and indicator over a brief's span, for charts and tables.
package struct DaySeries: Sendable {
    package struct Point: Sendable, Equatable {
        package var day: Day
        /// Whole plan of the day, whether reported or not; of a ratio the planned amount (target x base).
        package var plan: Double
        /// nil in the future and where nothing was reported.
        package var actual: Double?
        /// Denominator of a ratio.
        package var base: Double?
        /// Plan of the day that nobody reported on (of a parent: the part of it).
        package var unreportedPlan: Double
    }

    package let points: [Point]
    /// Number of points up to the brief's day.
    package let past: Int
    /// The range that the unit's own level and scatter let expect, per unit of plan (of a share per unit of its base);
    /// nil for facts and short series.
    package let limits: ControlLimits?
    package let measure: Panorama.Model

    /// Running sums of plan (all days) and of actual (past days).
    package var cumulativePlan: [Double] { DaySeries.running(points.map(\.plan)) }
    package var cumulativeActual: [Double] { DaySeries.running(points[..<past].map { $0.actual ?? 0 }) }

    private static func running(_ values: [Double]) -> [Double] {
        var sum = 0.0
        return values.map { value in
            sum += value
            return sum
        }
    }
}

extension Analysis {
    package func daySeries(_ unit: Int) -> DaySeries {
        let unitDays = unitDays(unit), bases = isRatio ? bases(unit) : []
        return DaySeries(points: unitDays.plan.indices.map { point($0, unitDays, bases) }, past: days.past, limits: limits(unit), measure: model)
    }

    private func point(_ day: Int, _ unit: UnitDays, _ bases: [Double]) -> DaySeries.Point {
        let isPast = day < unit.past
        let silent = isPast ? unit.silent[day] : 0
        let isTold = isPast && (unit.plan[day] > 0 || unit.actual[day] != 0)
        return DaySeries.Point(
            day: panorama.days[days.all.lowerBound + day], plan: unit.plan[day] + silent, actual: isTold ? unit.actual[day] : nil,
            base: isTold && !bases.isEmpty ? bases[day] : nil, unreportedPlan: silent)
    }

    private func limits(_ unit: Int) -> ControlLimits? {
        let measured = measured(unit)
        guard model != .fact, measured.days >= Smallest.days, !tree.hasTooFewPeople(unit) else { return nil }
        if model == .amount { return ControlLimits(rate: measured.rate, sigma2: measured.spread) }
        // The scatter of a share about its own mean: binomial, times what the days vary beyond it.
        return ControlLimits(rate: measured.value, sigma2: measured.value * (1 - measured.value) * measured.spread)
    }
}
