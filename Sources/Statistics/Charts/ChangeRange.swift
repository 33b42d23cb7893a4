import Foundation

/// The days on which a found change may have begun: those whose split costs little more than the best one. Approximate, in
/// the manner of a profile likelihood: 95 % where the limit is 2 variance ln 20 (the exponential tail of a likelihood in
/// which the place of the change is a discrete parameter; Siegmund 1988, "Confidence sets in change-point problems").
///
/// O(days of the two segments). Not a test whether there was a change.
package enum ChangeRange {
    /// ln 20: 95 %.
    private static let depth = log(20.0)

    /// - Parameters:
    ///   - values: of the two segments around the change, in the order of time.
    ///   - variance: of one day, times its dependence factor.
    /// - Returns: first and last likely start of the new level, as indices of `values`; nil under two values.
    package static func starts(in values: [Double], variance: Double) -> ClosedRange<Int>? {
        guard values.count > 1, values.areFinite else { return nil }
        let gains = gains(values), limit = gains.max()! - 2 * variance * depth
        let likely = gains.indices.filter { gains[$0] >= limit }
        return (likely.first! + 1)...(likely.last! + 1)
    }

    /// By how much splitting after each value lowers the squares about the means.
    private static func gains(_ values: [Double]) -> [Double] {
        let mean = values.mean, count = Double(values.count)
        var sum = 0.0
        return values.indices.dropLast().map { index in
            sum += values[index] - mean
            let before = Double(index + 1)
            return sum * sum * count / (before * (count - before))
        }
    }
}
