/// Effect on one unit beside one or a few peers: what the peers let expect after the event, learned from the time before,
/// against what came (the regression form of Brodersen et al. 2015, "Inferring causal impact", Ann. Appl. Stat. 9). O(days).
///
/// Independent days; where they depend on each other widen the error by the root of `NeweyWest.factor` of the residuals. Not
/// where peers felt the event too, nor with nearly as many peers as days: then see `SyntheticControl`.
package struct CounterfactualRegression: Sendable {
    /// Mean effect a day.
    package let effect: Double
    package let standardError: Double
    package let degreesOfFreedom: Double
    /// Residuals of the days before.
    package let residuals: [Double]

    /// - Parameters:
    ///   - values: of the unit, one per day.
    ///   - peers: one column each, as long.
    ///   - event: index of the first day after.
    /// - Returns: nil with too few days before or none after, or where a value is not a number.
    package init?(_ values: [Double], peers: [[Double]], event: Int) {
        let columns = [[Double](repeating: 1, count: values.count)] + peers
        guard event > 0, event < values.count, values.areFinite, peers.allSatisfy(\.areFinite) else { return nil }
        guard let fit = LeastSquares(columns: columns.map { Array($0.prefix(event)) }, outcome: Array(values.prefix(event))) else { return nil }
        let means = columns.map { Array($0.dropFirst(event)).mean }, days = Double(values.count - event)
        effect = Array(values.dropFirst(event)).mean - zip(means, fit.coefficients).reduce(0) { $0 + $1.0 * $1.1 }
        let ofLine = means.indices.reduce(0) { sum, a in sum + means.indices.reduce(0) { $0 + means[a] * fit.inverse[a][$1] * means[$1] } }
        standardError = (fit.variance * (1 / days + ofLine)).squareRoot()
        (degreesOfFreedom, residuals) = (fit.degreesOfFreedom, fit.residuals)
    }

    package func interval(level: Double) -> ClosedRange<Double> {
        let half = StudentT.quantile((1 + level) / 2, degreesOfFreedom: degreesOfFreedom) * standardError
        return (effect - half)...(effect + half)
    }
}
