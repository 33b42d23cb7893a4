import Foundation

/// Effect of an event on counts of one unit alone (defects, accidents, stops): by what factor they changed at once, beside a steady
/// growth or decline (Wagner et al. 2002; Lopez Bernal, Cummins & Gasparrini 2017, Int. J. Epidemiology 46). O(periods).
///
/// log of the count expected = log exposure + b0 + b1 t + b2 D + conditions; the factor is exp(b2). Counts vary more than Poisson's in
/// nearly every works, so errors are widened by Pearson's dispersion. As weak a design as `InterruptedTimeSeries`, which is for
/// amounts; not for counts of which most are 0, nor where bad periods come in rows.
package struct InterruptedCounts: Sendable {
    /// b0, b1, b2, then the conditions.
    package let coefficients: [Double]
    /// Variance of the counts over that of Poisson's.
    package let dispersion: Double
    /// Of b2 where counts vary as Poisson's, and with the dispersion.
    package let poissonError: Double
    package var standardError: Double { poissonError * max(1, dispersion).squareRoot() }
    package let degreesOfFreedom: Double

    /// - Parameters:
    ///   - counts: one per period, in the order of time, not negative.
    ///   - exposures: hours worked, pieces made: what a count is held against; positive.
    ///   - event: index of the first period after.
    ///   - conditions: further columns (season, product), one value per period.
    /// - Returns: nil with fewer than twelve periods on a side, without any count, or where a value is not a number.
    package init?(counts: [Double], exposures: [Double], event: Int, conditions: [[Double]] = []) {
        precondition(counts.count == exposures.count, "one exposure for each period")
        guard event >= InterruptedTimeSeries.fewestDays, counts.count - event >= InterruptedTimeSeries.fewestDays else { return nil }
        guard counts.areFinite, counts.allSatisfy({ $0 >= 0 }), counts.contains(where: { $0 > 0 }), exposures.allSatisfy({ $0 > 0 && $0.isFinite }) else {
            return nil
        }
        let periods = counts.indices, columns = [periods.map { _ in 1 }, periods.map { Double($0 + 1) }, periods.map { $0 < event ? 0 : 1.0 }]
        guard let fit = PoissonRegression(columns: columns + conditions, counts: counts, exposures: exposures) else { return nil }
        (coefficients, dispersion, degreesOfFreedom) = (fit.coefficients, fit.dispersion, fit.degreesOfFreedom)
        poissonError = fit.covariance[2][2].squareRoot()
    }

    /// Below 1 where counts fell.
    package var factor: Double { exp(coefficients[2]) }

    /// Of the factor, by Student's t.
    package func interval(level: Double) -> ClosedRange<Double> {
        let half = StudentT.quantile((1 + level) / 2, degreesOfFreedom: degreesOfFreedom) * standardError
        return exp(coefficients[2] - half)...exp(coefficients[2] + half)
    }
}
