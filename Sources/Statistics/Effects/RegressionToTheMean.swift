/// What comes back by itself: units chosen because they stood low (or high) in a few periods were partly unlucky (or lucky)
/// then, and the next periods are nearer to the mean without any help (Galton 1886, J. Anthropological Institute 15; formula
/// of Barnett, van der Pols & Dobson 2005, Int. J. Epidemiology 34). O(1). Stands beside every effect on chosen units.
///
/// Normal true levels and errors. Not for units that were drawn by lot: these need nothing taken off.
package struct RegressionToTheMean: Sendable, Equatable {
    /// Of all units.
    package var mean: Double
    /// Standard deviation of the true levels, and of one period about its unit's level.
    package var between: Double
    package var within: Double

    package init(mean: Double, between: Double, within: Double) { (self.mean, self.between, self.within) = (mean, between, within) }

    /// Expected rise of those whose mean over `periods` lay below the cutoff.
    package func rise(below cutoff: Double, periods: Double) -> Double {
        let noise = within * within / periods, seen = (between * between + noise).squareRoot(), z = (mean - cutoff) / seen
        return seen > 0 ? noise / seen * StandardNormal.density(z) / StandardNormal.cumulative(-z) : 0
    }

    /// Expected fall of those whose mean over `periods` lay above the cutoff.
    package func fall(above cutoff: Double, periods: Double) -> Double {
        RegressionToTheMean(mean: -mean, between: between, within: within).rise(below: -cutoff, periods: periods)
    }

    /// Expected change of one unit chosen with this mean over `periods`; positive for a low one.
    package func change(from value: Double, periods: Double) -> Double {
        let noise = within * within / periods
        return noise > 0 ? noise / (between * between + noise) * (mean - value) : 0
    }
}
