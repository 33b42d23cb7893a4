/// Effect of a measure on several units beside untouched ones: mean change of the helped less mean change of the others (Card &
/// Krueger 1994, AER 84; one figure a unit after Bertrand, Duflo & Mullainathan 2004, QJE 119). Student's t with the pooled
/// variance and units - 2 degrees of freedom; beside it `PermutationTest`, which needs no normal changes. O(units).
///
/// Only where both would have gone the same way without the measure: draw the time before. Not for measures that began at
/// different times, taken together; nor where the others felt the measure too. Who was chosen for being low rises by
/// himself: see `RegressionToTheMean`.
package struct DifferenceInDifferences: Sendable, Equatable {
    package let effect: Double
    package let standardError: Double
    package let degreesOfFreedom: Double
    /// Without the assumption that both groups vary alike (Welch 1947, Biometrika 34).
    package let unequalError: Double
    package let unequalDegreesOfFreedom: Double

    /// - Parameters: the change of each unit, see `BeforeAfter`.
    /// - Returns: nil without two units on one side and one on the other, or where a change is not a number.
    package init?(helped: [Double], others: [Double]) {
        guard !helped.isEmpty, !others.isEmpty, helped.count + others.count > 2, helped.areFinite, others.areFinite else { return nil }
        let (n, m) = (Double(helped.count), Double(others.count))
        effect = helped.mean - others.mean
        degreesOfFreedom = n + m - 2
        standardError = ((helped.squaresAboutMean + others.squaresAboutMean) / degreesOfFreedom * (1 / n + 1 / m)).squareRoot()
        let (a, b) = (helped.squaresAboutMean / (n - 1) / n, others.squaresAboutMean / (m - 1) / m)
        unequalError = (a + b).squareRoot()
        unequalDegreesOfFreedom = (a + b) * (a + b) / (a * a / (n - 1) + b * b / (m - 1))
    }

    package var t: Double { effect / standardError }

    /// Two-sided.
    package var pValue: Double { 2 * StudentT.cumulative(-abs(t), degreesOfFreedom: degreesOfFreedom) }

    package func interval(level: Double) -> ClosedRange<Double> {
        let half = StudentT.quantile((1 + level) / 2, degreesOfFreedom: degreesOfFreedom) * standardError
        return (effect - half)...(effect + half)
    }
}
