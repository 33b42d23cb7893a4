/// Who is unusual among peers, in either direction? Units' shares about their pooled share, with an additive variance
/// between units where they differ by more than chance (Spiegelhalter 2005, "Funnel plots for comparing institutional
/// performance" and "Handling over-dispersion of performance indicators", Stat. Med. 24, Qual. Saf. Health Care 14).
///
/// Tells "unusual", not "bad", and not "below target": that is `ShareTest`. O(K log K).
package struct Overdispersion: Sendable, Equatable {
    package let pooled: Double
    /// Mean square of the standardised differences: raw, and with the outer tenths drawn in.
    package let raw: Double
    package let winsorised: Double
    /// Variance between units; 0 unless the winsorised spread exceeds chance.
    package let tau2: Double
    package let isApplied: Bool

    /// nil for fewer than two units with a base, or a pooled share of 0 or 1.
    package init?(met: [Double], base: [Double]) {
        let units = zip(met, base).filter { $0.1 > 0 }
        let pooled = units.reduce(0) { $0 + $1.0 } / units.reduce(0) { $0 + $1.1 }
        guard units.count >= 2, pooled > 0, pooled < 1 else { return nil }
        let variance = pooled * (1 - pooled)
        let z = units.map { x, n in (x / n - pooled) / (variance / n).squareRoot() }
        self.pooled = pooled
        raw = z.reduce(0) { $0 + $1 * $1 } / Double(z.count)
        winsorised = Overdispersion.winsorised(z)
        isApplied = Overdispersion.exceedsChance(winsorised, of: z.count)
        tau2 = isApplied ? Overdispersion.additive(winsorised, weights: units.map { $0.1 / variance }) : 0
    }

    /// Variance between units of any kind of level; 0 unless the winsorised spread exceeds chance.
    /// - Parameters:
    ///   - z: each unit's difference from the centre, in its standard error.
    ///   - weights: one over the squares of the errors.
    package static func between(_ z: [Double], weights: [Double]) -> Double {
        let spread = winsorised(z)
        return exceedsChance(spread, of: z.count) ? additive(spread, weights: weights) : 0
    }

    private static func exceedsChance(_ spread: Double, of units: Int) -> Bool {
        Double(units) * spread > ChiSquare.quantile(0.95, degreesOfFreedom: Double(units))
    }

    /// Two-sided p of a unit's difference from the pooled share.
    package func pValue(met: Double, base: Double) -> Double {
        let error = (pooled * (1 - pooled) / base + tau2).squareRoot()
        return 2 * StandardNormal.cumulative(-abs(met / base - pooled) / error)
    }

    /// Mean square after the outer tenth on each side is drawn in to the type-7 quantiles.
    private static func winsorised(_ z: [Double]) -> Double {
        let sorted = z.sorted()
        let (low, high) = (sorted.quantile(0.1), sorted.quantile(0.9))
        return z.reduce(0) { sum, z in
            let drawn = Swift.min(Swift.max(z, low), high)
            return sum + drawn * drawn
        } / Double(z.count)
    }

    /// Method of moments (DerSimonian & Laird 1986) about the pooled share.
    package static func additive(_ spread: Double, weights: [Double]) -> Double {
        let count = Double(weights.count), sum = weights.reduce(0, +), squares = weights.reduce(0) { $0 + $1 * $1 }
        return max(0, (count * spread - (count - 1)) / (sum - squares / sum))
    }
}
