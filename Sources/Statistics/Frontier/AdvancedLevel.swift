/// The level that a share of units stays below, after noise is taken out: a raw quantile of noisy figures lies too far out.
/// Constrained empirical-Bayes levels (Louis 1984) spread as the true ones do. O(K log K) for K units.
///
/// Only among units of one kind; below twenty it is no quantile.
package struct AdvancedLevel: Sendable, Equatable {
    /// Fewer peers do not make a quantile.
    package static let fewestPeers = 20

    /// Each unit's level with noise taken out, in the order given.
    package let levels: [Double]
    private let ordered: [Double]

    /// - Parameters:
    ///   - values: level of each unit (output per hour, completion, share).
    ///   - errors: their standard errors, positive.
    /// - Returns: nil with fewer than twenty units, or where one has no error.
    package init?(values: [Double], errors: [Double]) {
        guard values.count >= AdvancedLevel.fewestPeers, errors.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
        let family = PauleMandel(values: values, errors: errors), prior = NormalShrinkage(mean: family.mean, tau2: family.tau2)
        levels = zip(values, errors).map { prior.constrained($0, error: $1) }
        ordered = levels.sorted()
    }

    /// - Parameter quantile: 0.75 is the level that three quarters stay below.
    package func level(_ quantile: Double) -> Double { ordered.quantile(quantile) }
}
