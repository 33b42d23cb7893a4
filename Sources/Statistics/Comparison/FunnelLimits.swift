/// Limits of a funnel plot: between which a unit's share or rate lies with a given probability when it is like all others
/// (Spiegelhalter 2005, "Funnel plots for comparing institutional performance", Stat. Med. 24). Exact distributions,
/// interpolated between counts: with F(r - 1) < p <= F(r) the limit is r - (F(r) - p)/(F(r) - F(r - 1)).
///
/// Probabilities 0.025 and 0.975 warn, 0.001 and 0.999 alarm. O(1) for each limit. Tells "unusual", not "bad". Where units
/// differ by more than chance see `Overdispersion`.
package enum FunnelLimits {
    /// Limit of a share; below 0 where even no hit at all is not unusual: draw it at 0, nobody can lie below.
    /// - Parameters:
    ///   - share: of all units together, or the one aimed at.
    ///   - base: n of the unit.
    package static func share(_ probability: Double, share: Double, base: Double) -> Double {
        let count = Binomial.quantile(probability, trials: base, probability: share)
        return interpolated(probability, count) { Binomial.cumulative($0, trials: base, probability: share) } / base
    }

    /// Limit of observed over expected counts; below 0 as for a share.
    package static func ratio(_ probability: Double, expected: Double) -> Double {
        interpolated(probability, Poisson.quantile(probability, mean: expected)) { Poisson.cumulative($0, mean: expected) } / expected
    }

    /// Limit of a share by the normal approximation, with a variance between units: see `Overdispersion.tau2`.
    package static func approximateShare(_ probability: Double, share: Double, base: Double, between tau2: Double = 0) -> Double {
        share + StandardNormal.quantile(probability) * (share * (1 - share) / base + tau2).squareRoot()
    }

    private static func interpolated(_ probability: Double, _ count: Double, _ cumulative: (Double) -> Double) -> Double {
        let reached = cumulative(count)
        return count - (reached - probability) / (reached - cumulative(count - 1))
    }
}
