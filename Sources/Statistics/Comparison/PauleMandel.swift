/// Shrinkage towards the peers, so that a small unit is not shamed, or praised, by chance.
///
/// Normal model: value = family mean + true deviation (variance tau2) + error. tau2 by Paule & Mandel 1982 ("Consensus
/// values and weighting factors", J. Res. NBS 87): the one that makes the weighted sum of squares equal to its expectation;
/// found by Newton's method from 0, where the statistic is convex and falling. O(units x about 6). The standard deviation
/// counts the error of the family's mean. Not for ranking, nor across families that do different work.
package struct PauleMandel: Sendable, Equatable {
    /// Variance between the units' true values.
    package let tau2: Double
    package let mean: Double
    /// Variance of `mean`.
    let meanVariance: Double
    let count: Int

    /// - Parameters:
    ///   - values: one per peer.
    ///   - errors: their standard errors; a peer without one (NaN) takes no part.
    package init(values: [Double], errors: [Double]) {
        var peers = Peers(values, errors)
        (tau2, mean, meanVariance, count) = peers.solve()
    }

    /// A unit's value and standard deviation after shrinkage; alone it stays what it is.
    package func shrunk(_ value: Double, error: Double) -> (value: Double, deviation: Double) {
        guard count > 1 else { return (value, error) }
        let error2 = error * error
        let towardsMean = error2 / (error2 + tau2)
        let variance = error2 * (1 - towardsMean) + towardsMean * towardsMean * meanVariance
        return (mean + (1 - towardsMean) * (value - mean), variance.squareRoot())
    }
}

/// The usable peers, four side by side; the last four filled up with peers of no weight.
private struct Peers {
    private var values: [SIMD4<Double>] = []
    private var errors2: [SIMD4<Double>] = []
    private var count = 0
    /// Values are held as differences from it, so that squares of differences keep their digits.
    private var origin = 0.0

    init(_ allValues: [Double], _ allErrors: [Double]) {
        values.reserveCapacity(allValues.count / 4 + 1)
        errors2.reserveCapacity(allValues.count / 4 + 1)
        for (value, error) in zip(allValues, allErrors) where error > 0 && value.isFinite && error.isFinite { add(value, error) }
    }

    private mutating func add(_ value: Double, _ error: Double) {
        if count == 0 { origin = value }
        if count % 4 == 0 {
            values.append(.zero)
            errors2.append(SIMD4(repeating: .infinity))
        }
        values[count / 4][count % 4] = value - origin
        errors2[count / 4][count % 4] = error * error
        count += 1
    }

    /// Newton's steps end when they no longer matter against the errors.
    private static let tolerance = 1e-12
    private static let mostSteps = 60

    mutating func solve() -> (tau2: Double, mean: Double, meanVariance: Double, count: Int) {
        let typical = errors2.reduce(0) { sum, four in sum + four.replacing(with: 0, where: four .== .infinity).sum() } / Double(max(count, 1))
        var tau2 = 0.0
        for _ in 0..<Peers.mostSteps {
            let sums = sums(tau2)
            let excess = sums.spread - Double(count - 1)
            guard excess > 0 || tau2 > 0 else { break }
            let step = excess / sums.slope
            tau2 = max(0, tau2 + step)
            if abs(step) <= Peers.tolerance * (tau2 + typical) { break }
        }
        let last = sums(tau2)
        return (tau2, origin + last.mean, 1 / last.weight, count)
    }

    /// One pass: weights 1/(error^2 + tau2), their mean, the weighted sum of squares about it and minus its derivative.
    private func sums(_ tau2: Double) -> (weight: Double, mean: Double, spread: Double, slope: Double) {
        var w = SIMD4<Double>.zero, wy = w, wyy = w, ww = w, wwy = w, wwyy = w
        for (y, e2) in zip(values, errors2) {
            let weight = 1 / (e2 + tau2)
            let first = weight * y, second = weight * first
            w += weight
            wy += first
            wyy += first * y
            ww += weight * weight
            wwy += second
            wwyy += second * y
        }
        let weight = w.sum(), mean = wy.sum() / weight
        let slope = wwyy.sum() - 2 * mean * wwy.sum() + mean * mean * ww.sum()
        return (weight, mean, wyy.sum() - mean * wy.sum(), slope)
    }
}
