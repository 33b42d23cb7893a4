import Foundation

/// When work that goes on without a pause is done: the first time at which a steady drift with noise has covered what is left
/// (Schrödinger 1915; Tweedie 1957, "Statistical properties of inverse Gaussian distributions", Ann. Math. Stat. 28). Times are in
/// working days. O(1), a quantile some fifty steps.
///
/// A check beside `RatioForecast`, which pages use: this one knows the drift without doubt, the same plan on every day, and no
/// dependence between days; its intervals are too narrow for all three reasons.
package struct InverseGaussian: Sendable, Equatable {
    /// Mean time, and what is left squared over the variance of a day.
    package let mean: Double
    private let shape: Double

    /// - Parameters:
    ///   - remaining: what is left, in the unit of measure.
    ///   - drift: what a day brings on average.
    ///   - sigma: standard deviation of a day.
    /// - Returns: nil where one of them is not above 0.
    package init?(remaining: Double, drift: Double, sigma: Double) {
        guard remaining > 0, drift > 0, sigma > 0, (remaining / sigma).isFinite, (remaining / drift).isFinite else { return nil }
        (mean, shape) = (remaining / drift, remaining * remaining / (sigma * sigma))
    }

    package var deviation: Double { (mean * mean * mean / shape).squareRoot() }

    /// Probability of being done by then.
    package func cumulative(_ time: Double) -> Double {
        guard time > 0 else { return 0 }
        let root = (shape / time).squareRoot(), ahead = root * (time / mean - 1), mirrored = root * (time / mean + 1)
        return StandardNormal.cumulative(ahead) + StandardNormal.density(ahead) * InverseGaussian.tailOverDensity(mirrored)
    }

    /// Of the standard normal: beyond 30 by its asymptotic series, because both tail and density are then no longer numbers.
    private static func tailOverDensity(_ x: Double) -> Double {
        guard x > 30 else { return StandardNormal.cumulative(-x) / StandardNormal.density(x) }
        let square = x * x
        return (1 - 1 / square + 3 / (square * square) - 15 / (square * square * square)) / x
    }

    package func quantile(_ probability: Double) -> Double {
        var low = 0.0, high = mean
        while cumulative(high) < probability { (low, high) = (high, 2 * high) }
        while true {
            let middle = (low + high) / 2
            guard middle > low, middle < high else { return middle }
            if cumulative(middle) < probability { low = middle } else { high = middle }
        }
    }
}
