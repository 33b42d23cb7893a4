/// Fair comparison of units that started differently: the result less what the start and the conditions let expect, by
/// analysis of covariance (Fisher 1932; against gain scores see Lord 1967, "A paradox in the interpretation of group
/// comparisons", and Senn 2006, Stat. Med. 25). Gains punish those who started high; these scores do not.
///
/// O(K columns^2). Fit on all units or on last year, not on winners. Noise in the start draws its coefficient to 0: take
/// the mean of three months, or shrink it first. Not a proof of cause.
package struct Handicap: Sendable {
    /// Constant, start, then the conditions in the order given.
    package let coefficients: [Double]
    /// Residual variance.
    package let variance: Double
    /// What start and conditions let expect, and what came beyond it.
    package let expected: [Double]
    package let scores: [Double]
    /// Weight of each unit's own result in what is expected of it.
    package let leverage: [Double]
    private let degreesOfFreedom: Double

    /// - Parameters:
    ///   - start: level before, one per unit.
    ///   - conditions: further columns, each one value per unit.
    ///   - result: level after.
    /// - Returns: nil with too few units, or where a condition follows from the others.
    package init?(start: [Double], conditions: [[Double]] = [], result: [Double]) {
        let ones = [Double](repeating: 1, count: result.count)
        guard let fit = LeastSquares(columns: [ones, start] + conditions, outcome: result) else { return nil }
        (coefficients, variance, expected, scores) = (fit.coefficients, fit.variance, fit.fitted, fit.residuals)
        (leverage, degreesOfFreedom) = (fit.leverage, fit.degreesOfFreedom)
    }

    /// Standard error of each score.
    package var errors: [Double] { leverage.map { (variance * max(0, 1 - $0)).squareRoot() } }

    /// Scores in their own standard errors (internally studentised).
    package var studentised: [Double] { zip(scores, errors).map { $1 > 0 ? $0 / $1 : 0 } }

    /// The same with the variance of all others: beyond 3 the unit does not belong to the field, or its figures are wrong.
    package var studentisedByOthers: [Double] {
        studentised.map { r in r * ((degreesOfFreedom - 1) / max(degreesOfFreedom - r * r, .leastNonzeroMagnitude)).squareRoot() }
    }
}
