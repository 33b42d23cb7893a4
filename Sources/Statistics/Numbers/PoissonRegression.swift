import Foundation

/// Counts whose logarithm lies on a plane (Nelder & Wedderburn 1972, "Generalized linear models", JRSS A 135), by least squares with
/// weights made anew until nothing moves. O(rows x columns^2) for each of some six steps. Not where all counts are 0.
struct PoissonRegression {
    let coefficients: [Double]
    /// Of the coefficients, for counts that vary as Poisson's do.
    let covariance: [[Double]]
    /// By how much counts vary more than Poisson's: Pearson's chi-square over rows less columns.
    let dispersion: Double
    let degreesOfFreedom: Double

    private static let mostSteps = 100, tolerance = 1e-13

    /// - Parameters:
    ///   - columns: the design, each as long as `counts`; a column of ones is not added.
    ///   - exposures: positive; a count of twice the exposure is expected to be twice as large.
    /// - Returns: nil where least squares are not possible, or no end is found.
    init?(columns: [[Double]], counts: [Double], exposures: [Double]) {
        let offsets = exposures.map { log($0) }
        var expected = counts.map { $0 + 0.5 }, last: [Double]?
        for _ in 0..<PoissonRegression.mostSteps {
            guard let fit = PoissonRegression.step(columns, counts, offsets, expected) else { return nil }
            expected = zip(LeastSquares.combined(columns, fit.coefficients, rows: counts.count), offsets).map { exp($0 + $1) }
            if let last, zip(last, fit.coefficients).allSatisfy({ abs($0 - $1) <= PoissonRegression.tolerance * (1 + abs($1)) }) {
                (coefficients, covariance, degreesOfFreedom) = (fit.coefficients, fit.inverse, fit.degreesOfFreedom)
                dispersion = zip(counts, expected).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 } / fit.degreesOfFreedom
                return
            }
            last = fit.coefficients
        }
        return nil
    }

    /// One weighted fit: every row times the root of the count expected of it.
    private static func step(_ columns: [[Double]], _ counts: [Double], _ offsets: [Double], _ expected: [Double]) -> LeastSquares? {
        let roots = expected.map { $0.squareRoot() }
        let working = counts.indices.map { roots[$0] * (log(expected[$0]) - offsets[$0] + (counts[$0] - expected[$0]) / expected[$0]) }
        return LeastSquares(columns: columns.map { zip($0, roots).map(*) }, outcome: working)
    }
}
