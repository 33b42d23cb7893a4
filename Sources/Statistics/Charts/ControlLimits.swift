/// The normal range of a day: what the unit's own level and scatter let expect of a day with this plan.
///
/// Like an individuals chart (Shewhart 1931), rate x plan +- 3 standard deviations, but the standard deviation comes from
/// the ratio model and grows with the root of the plan, and it is not taken from moving ranges: these are too small when
/// bad days come in rows. A day outside asks for a look, it proves nothing. O(1).
package struct ControlLimits: Sendable, Equatable {
    /// Shewhart's three: about one false alarm in 370 independent days.
    package static let width = 3.0

    package var rate: Double
    package var sigma2: Double

    package init(rate: Double, sigma2: Double) { (self.rate, self.sigma2) = (rate, sigma2) }

    /// From a stretch of days: those before a fall of the level, so that the days after it are seen against them.
    /// nil where fewer than eight days have a plan.
    package init?(plan: [Double], actual: [Double]) {
        let days = zip(plan, actual).filter { $0.0 > 0 }
        guard days.count >= Int(Smallest.days) else { return nil }
        let rate = days.reduce(0) { $0 + $1.1 } / days.reduce(0) { $0 + $1.0 }
        let squares = days.reduce(0) { $0 + ($1.1 - rate * $1.0) * ($1.1 - rate * $1.0) / $1.0 }
        self.init(rate: rate, sigma2: squares / Double(days.count - 1))
    }

    /// Lower and upper limit of a day's actual (unit of measure); the lower one not below 0.
    package func range(plan: Double) -> ClosedRange<Double> {
        let half = ControlLimits.width * (sigma2 * plan).squareRoot()
        let upper = rate * plan + half
        return min(max(0, rate * plan - half), upper)...upper
    }
}
