import Foundation

/// How far apart units of one kind are: output per unit of input at the 90th percentile over that at the 10th (Syverson 2011,
/// "What determines productivity?", J. Econ. Literature 49, where it is 1.92 within US industries). O(K log K).
///
/// Measuring errors and unlike products widen it; it is no forecast of a gain.
package struct ProductivityDispersion: Sendable, Equatable {
    package let logGap: Double
    package var ratio: Double { exp(logGap) }

    /// - Parameter productivity: positive, all in the same unit.
    /// - Returns: nil for none, or one that is not positive.
    package init?(_ productivity: [Double]) {
        guard !productivity.isEmpty, productivity.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
        let sorted = productivity.map { log($0) }.sorted()
        logGap = sorted.quantile(0.9) - sorted.quantile(0.1)
    }
}
