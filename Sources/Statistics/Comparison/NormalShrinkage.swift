/// Many units' true values as draws from one normal distribution: what a unit's own value and its error say when seen with
/// its peers' (Efron & Morris 1975, JASA 70; Morris 1983, JASA 78). O(1) for each unit.
///
/// The variance between units comes from `derSimonianLaird`, `mostLikely` or `PauleMandel`. Deviations are plug-in, as if mean and
/// variance were known: too small under twenty units. Shrink towards the peers, never towards unlike units.
package struct NormalShrinkage: Sendable, Equatable {
    package var mean: Double
    /// Variance between the units' true values.
    package var tau2: Double

    package init(mean: Double, tau2: Double) { (self.mean, self.tau2) = (mean, tau2) }

    /// Share of the way to the mean: error^2 / (error^2 + tau2).
    package func shrinkage(error: Double) -> Double { error == 0 ? 0 : error * error / (error * error + tau2) }

    package func shrunk(_ value: Double, error: Double) -> (value: Double, deviation: Double) {
        let kept = 1 - shrinkage(error: error)
        return (mean + kept * (value - mean), error * kept.squareRoot())
    }

    /// Shrunk by the root only, so that all units together spread as far as their true values do (Louis 1984, JASA 79; Ghosh
    /// 1992, JASA 87). For gaps and quantiles of a group; a single unit's best guess is `shrunk`.
    package func constrained(_ value: Double, error: Double) -> Double { mean + (1 - shrinkage(error: error)).squareRoot() * (value - mean) }
}

/// Values with their standard errors; those without one take no part.
struct Measured {
    let values: [Double]
    let variances: [Double]

    init?(_ values: [Double], errors: [Double]) {
        precondition(values.count == errors.count, "one error for each value")
        let usable = zip(values, errors).filter { $0.isFinite && $1 > 0 && $1.isFinite }
        guard usable.count > 1 else { return nil }
        (self.values, variances) = (usable.map(\.0), usable.map { $0.1 * $0.1 })
    }

    /// Mean weighted by 1/(error^2 + tau2), and the sum of the weights.
    func centre(tau2: Double) -> (mean: Double, weight: Double) {
        var sum = 0.0, weights = 0.0
        for (value, variance) in zip(values, variances) {
            sum += value / (variance + tau2)
            weights += 1 / (variance + tau2)
        }
        return (sum / weights, weights)
    }
}
