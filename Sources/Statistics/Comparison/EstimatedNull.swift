/// What "nothing special" looks like among very many units, learned from the middle of them (Efron 2004, "Large-scale simultaneous
/// hypothesis testing: the choice of a null hypothesis", JASA 99): where most units are fine but all of them scatter more than their
/// errors say, z is held against the middle and the width of the field instead of 0 and 1. O(K log K).
///
/// For thousands of units of which at most a tenth differ; not under some hundred. Shown beside the theoretical null, never in its
/// place: it hides what all have in common.
package struct EstimatedNull: Sendable, Equatable {
    /// Median of the field.
    package let centre: Double
    /// Its middle half in that of a standard normal.
    package let scale: Double

    /// Upper quartile less lower quartile of the standard normal.
    private static let middleHalf = 2 * 0.674_489_750_196_081_7

    /// - Returns: nil under four values, where the middle half has no width, or where a value is not a number.
    package init?(_ z: [Double]) {
        guard z.count > 3, z.areFinite else { return nil }
        let sorted = z.sorted()
        (centre, scale) = (sorted.quantile(0.5), (sorted.quantile(0.75) - sorted.quantile(0.25)) / EstimatedNull.middleHalf)
        guard scale > 0 else { return nil }
    }

    package func standardised(_ z: Double) -> Double { (z - centre) / scale }
}
