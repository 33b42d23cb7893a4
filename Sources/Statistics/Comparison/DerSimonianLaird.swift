extension NormalShrinkage {
    /// Variance between units by moments (DerSimonian & Laird 1986, "Meta-analysis in clinical trials", Controlled Clinical
    /// Trials 7): what the weighted sum of squares exceeds its expectation by. O(units), no iteration.
    ///
    /// Too small where errors differ much or units are few; `PauleMandel` is better there.
    /// - Returns: nil under two units with an error.
    package static func derSimonianLaird(values: [Double], errors: [Double]) -> NormalShrinkage? {
        guard let units = Measured(values, errors: errors) else { return nil }
        let (mean, sum) = units.centre(tau2: 0)
        var spread = 0.0, squares = 0.0
        for (value, variance) in zip(units.values, units.variances) {
            spread += (value - mean) * (value - mean) / variance
            squares += 1 / (variance * variance)
        }
        let tau2 = max(0, (spread - Double(units.values.count - 1)) / (sum - squares / sum))
        return NormalShrinkage(mean: units.centre(tau2: tau2).mean, tau2: tau2)
    }
}
