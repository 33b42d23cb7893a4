/// Bad days come in rows. The lag-1 autocorrelation of a unit's standardised residuals, corrected for bias and pooled with
/// its peers', gives the factor by which dependence widens the variance of a mean: (1 + phi)/(1 - phi) for AR(1)
/// (Bartlett 1946; bias correction after Marriott & Pope 1954 and Kendall 1954).
///
/// A unit's own estimate alone is too noisy: used as it is, up to 39 % of the units named would be named wrongly. So it is
/// shrunk towards its family's or its depth's mean. Not for series with fewer than eight counted days.
package enum Dependence {
    /// Beyond a factor of ten nothing would ever be found; such a series needs a person to look at it.
    package static let largestFactor = 10.0
    package static let largestPhi = (largestFactor - 1) / (largestFactor + 1)
    /// A family with fewer lag-1 pairs borrows the dependence of its whole depth.
    package static let familyPairs = 2000.0
    /// A depth with fewer pairs borrows that of the next one below.
    package static let depthPairs = 60.0

    @inlinable package static func factor(phi: Double) -> Double { (1 + phi) / (1 - phi) }

    /// One unit's own estimate.
    /// - Parameters:
    ///   - products: sum of e(t) e(t-1) over neighbouring counted days.
    ///   - squares: sum of e(t)^2.
    ///   - pairs: number of those neighbours.
    /// - Returns: NaN where it cannot be had.
    package static func own(products: Double, squares: Double, pairs: Double, days: Double) -> Double {
        guard days >= Smallest.days, squares > 0, pairs > 0 else { return .nan }
        let r = products / squares * (days - 1) / pairs
        return r + (1 + 4 * r) / days
    }

    /// Limited to 0 ... `largestPhi`, and so that never fewer than four independent days are left.
    package static func limited(_ phi: Double, days: Double) -> Double {
        let widest = max(1, days / 4)
        return min(max(phi, 0), largestPhi, (widest - 1) / (widest + 1))
    }
}
