import Statistics
package import Works

/// Where the sum of a unit will go, day by day from the brief's day (at which all three meet) to the end of the span.
package struct ForecastFan: Sendable, Equatable {
    /// 90 % of the courses lie between low and high.
    package var low: [Double]
    package var median: [Double]
    package var high: [Double]
}

extension Brief {
    /// nil where nothing is forecast: the plan is met, has no pace, or too few days are known.
    package func fan(of unit: UnitPath, indicator: String) -> ForecastFan? { found(unit, indicator).flatMap { $0.fan($1) } }
}

extension Analysis {
    fileprivate func fan(_ unit: Int) -> ForecastFan? {
        let days = unitDays(unit), now = measured(unit).actual
        guard rule.hasForecast, !tree.hasTooFewPeople(unit), now < days.whole, let forecast = ratioForecast(unit, days) else { return nil }
        let course = [(low: 0, median: 0, high: 0)] + forecast.course
        return ForecastFan(low: course.map { now + max(0, $0.low) }, median: course.map { now + $0.median }, high: course.map { now + $0.high })
    }
}
