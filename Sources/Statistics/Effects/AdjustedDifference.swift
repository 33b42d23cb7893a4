/// Effect of a measure on units that were chosen for standing low (or high), beside untouched ones: the level after, less what the
/// untouched show for units of that level before (analysis of covariance: Fisher 1932, "Statistical Methods for Research Workers", 4th ed.; for
/// units chosen by their baseline: Barnett, van der Pols & Dobson 2005, Int. J. Epidemiology 34; Senn 2006, Stat. Med. 25). O(units).
///
/// after = a + b before + effect x helped. What comes back by itself is in b, learned from the untouched: neither the spread of the true levels nor
/// the dependence of days need be known. One figure a unit before and after, as in `DifferenceInDifferences`, which is for units drawn by
/// lot. Rests on a straight line that holds for the chosen too.
package struct AdjustedDifference: Sendable, Equatable {
    package let effect: Double
    package let standardError: Double
    /// Units less three.
    package let degreesOfFreedom: Double
    /// b: 1 where nothing comes back by itself, 0 where all does.
    package let slope: Double
    /// What the untouched let expect of the helped without help: mean change, and of that the part that is coming back.
    package let expectedChange: Double
    package let returning: Double

    /// - Parameters: level of each unit before and after.
    /// - Returns: nil with fewer than three untouched units, where all of these stood alike, or a value is not a number.
    package init?(helped: [BeforeAfter], others: [BeforeAfter]) {
        let all = helped + others, before = all.map(\.before), after = all.map(\.after)
        guard !helped.isEmpty, others.count > 2, before.areFinite, after.areFinite, others.map(\.before).squaresAboutMean > 0 else { return nil }
        let isHelped = all.indices.map { $0 < helped.count ? 1.0 : 0 }
        guard let fit = LeastSquares(columns: [all.map { _ in 1 }, before, isHelped], outcome: after) else { return nil }
        (effect, slope, degreesOfFreedom) = (fit.coefficients[2], fit.coefficients[1], fit.degreesOfFreedom)
        standardError = fit.covariance[2][2].squareRoot()
        let change = others.map(\.change).mean
        returning = (slope - 1) * (helped.map(\.before).mean - others.map(\.before).mean)
        expectedChange = change + returning
    }

    package func interval(level: Double) -> ClosedRange<Double> {
        let half = StudentT.quantile((1 + level) / 2, degreesOfFreedom: degreesOfFreedom) * standardError
        return (effect - half)...(effect + half)
    }
}
