extension NormalShrinkage {
    /// Variance between units of greatest likelihood (Hardy & Thompson 1996, "A likelihood approach to meta-analysis", Stat.
    /// Med. 15), by repeated weighting. O(units x steps). Too small under some ten units, as any estimate that takes the mean
    /// for known.
    /// - Returns: nil under two units with an error.
    package static func mostLikely(values: [Double], errors: [Double]) -> NormalShrinkage? {
        guard let units = Measured(values, errors: errors) else { return nil }
        var tau2 = units.values.squaresAboutMean / Double(units.values.count)
        for _ in 0..<mostSteps {
            let next = improved(tau2, units)
            let step = abs(next - tau2)
            tau2 = next
            if step <= tolerance * (tau2 + units.variances[0]) { break }
        }
        return NormalShrinkage(mean: units.centre(tau2: tau2).mean, tau2: tau2)
    }

    private static let mostSteps = 10_000
    private static let tolerance = 1e-13

    private static func improved(_ tau2: Double, _ units: Measured) -> Double {
        let mean = units.centre(tau2: tau2).mean
        var excess = 0.0, weights = 0.0
        for (value, variance) in zip(units.values, units.variances) {
            let weight = 1 / ((variance + tau2) * (variance + tau2))
            excess += weight * ((value - mean) * (value - mean) - variance)
            weights += weight
        }
        return max(0, excess / weights)
    }
}
