/// u chart (Shewhart 1931): counts per exposure (defects per piece, accidents per hour) within u +- 3 sqrt(u/exposure), not
/// below 0. O(N). Not for events that come in bunches; with a mean count under 9 nothing can lie below.
package struct RateChart: Sendable, Equatable {
    /// Count per unit of exposure.
    package let center: Double

    /// - Returns: nil where there was no exposure or a value is not a number.
    package init?(counts: [Double], exposures: [Double]) {
        precondition(counts.count == exposures.count, "one exposure for each period")
        let all = exposures.reduce(0, +), center = counts.reduce(0, +) / all
        guard all > 0, center.isFinite, center >= 0 else { return nil }
        self.center = center
    }

    package func limits(exposure: Double) -> ClosedRange<Double> {
        let half = ControlLimits.width * (center / exposure).squareRoot()
        return max(0, center - half)...(center + half)
    }
}
