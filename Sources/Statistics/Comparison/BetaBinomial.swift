import Foundation

/// Shares of many units as draws from one beta distribution, counts as binomial given the share (Skellam 1948, JRSS B 10;
/// greatest likelihood after Griffiths 1973, Biometrics 29). A unit's share is drawn towards its peers' the more, the
/// smaller its base. O(units x about 400). The likelihood is flat where units differ little: alpha and beta then mean
/// little by themselves, the shrunk shares are stable. Not where x may exceed n.
package struct BetaBinomial: Sendable, Equatable {
    package let alpha: Double
    package let beta: Double
    /// With binomial coefficients.
    package let logLikelihood: Double

    /// Beyond this alpha + beta, units differ by chance alone.
    private static let strongest = 1e7

    /// - Returns: nil under two units with a base, where all or none are met, or a count exceeds its base.
    package init?(hits: [Double], bases: [Double]) {
        let units = zip(hits, bases).filter { $0.1 > 0 }
        guard units.count > 1, units.allSatisfy({ $0.0 >= 0 && $0.0 <= $0.1 }) else { return nil }
        let share = units.reduce(0) { $0 + $1.0 } / units.reduce(0) { $0 + $1.1 }
        guard share > 0, share < 1 else { return nil }
        let counts = Counts(units: units, share: share)
        let strength = GoldenSection.maximum(in: 0...log(BetaBinomial.strongest)) { counts.best(strength: exp($0)).logLikelihood }
        let best = counts.best(strength: exp(strength))
        alpha = best.mean * exp(strength)
        beta = (1 - best.mean) * exp(strength)
        logLikelihood = best.logLikelihood + counts.coefficients
    }

    package func shrunk(hits: Double, base: Double) -> Double { (hits + alpha) / (base + alpha + beta) }

    /// Quantile of a unit's share given its counts.
    package func quantile(_ probability: Double, hits: Double, base: Double) -> Double {
        Incomplete.betaInverse(probability, a: hits + alpha, b: base - hits + beta)
    }
}

private struct Counts {
    let units: [(Double, Double)]
    let share: Double

    var coefficients: Double {
        units.reduce(0) { $0 + LogGamma.value($1.1 + 1) - LogGamma.value($1.0 + 1) - LogGamma.value($1.1 - $1.0 + 1) }
    }

    /// The mean share that fits best when alpha + beta is given: Newton's steps from the pooled one, by bisection where they
    /// would leave 0 ... 1.
    func best(strength: Double) -> (mean: Double, logLikelihood: Double) {
        var low = 0.0, high = 1.0, mean = share
        for _ in 0..<60 {
            let slope = slope(mean, strength)
            if slope > 0 { low = mean } else { high = mean }
            let next = (low + high) / 2, secant = mean + slope * (mean * (1 - mean)) / information(strength)
            let step = (secant > low && secant < high ? secant : next) - mean
            mean += step
            if abs(step) < 1e-12 { break }
        }
        return (mean, logLikelihood(mean, strength))
    }

    /// Roughly the information about the mean, times mean (1 - mean).
    private func information(_ strength: Double) -> Double { units.reduce(0) { $0 + $1.1 * (strength + 1) / (strength + $1.1) } }

    private func slope(_ mean: Double, _ strength: Double) -> Double {
        let a = mean * strength, b = (1 - mean) * strength, centre = LogGamma.slope(b) - LogGamma.slope(a)
        return strength * units.reduce(0) { $0 + LogGamma.slope($1.0 + a) - LogGamma.slope($1.1 - $1.0 + b) + centre }
    }

    private func logLikelihood(_ mean: Double, _ strength: Double) -> Double {
        let a = mean * strength, b = (1 - mean) * strength
        let whole = LogGamma.value(strength) - LogGamma.value(a) - LogGamma.value(b)
        return units.reduce(0) { $0 + whole + LogGamma.value($1.0 + a) + LogGamma.value($1.1 - $1.0 + b) - LogGamma.value($1.1 + strength) }
    }
}
