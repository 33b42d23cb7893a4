/// p chart (Shewhart 1931): the share of x in n per period within its limits, p +- 3 sqrt(p (1 - p)/n), not outside 0 ... 1.
///
/// O(N). Holds when only chance moves the share from period to period; above some 500 per period that is rarely so, see
/// `LaneyChart`. With fewer than 9 (1 - p)/p per period nothing can lie below.
package struct ProportionChart: Sendable, Equatable {
    package let center: Double

    /// - Parameters:
    ///   - hits: x per period.
    ///   - sizes: n per period; periods of size 0 take no part.
    /// - Returns: nil where nothing was counted or a value is not a number.
    package init?(hits: [Double], sizes: [Double]) {
        precondition(hits.count == sizes.count, "one size for each period")
        let all = sizes.reduce(0, +), center = hits.reduce(0, +) / all
        guard all > 0, center.isFinite else { return nil }
        self.center = center
    }

    /// Standard deviation of the share of a period of this size.
    package func sigma(size: Double) -> Double { (center * (1 - center) / size).squareRoot() }

    package func limits(size: Double) -> ClosedRange<Double> { limits(size: size, widened: 1) }

    func limits(size: Double, widened: Double) -> ClosedRange<Double> {
        let half = ControlLimits.width * sigma(size: size) * widened
        return max(0, center - half)...min(1, center + half)
    }

    /// Periods whose share lies outside its limits, 0-based.
    package func outside(hits: [Double], sizes: [Double]) -> [Int] {
        hits.indices.filter { sizes[$0] > 0 && !limits(size: sizes[$0]).contains(hits[$0] / sizes[$0]) }
    }
}
