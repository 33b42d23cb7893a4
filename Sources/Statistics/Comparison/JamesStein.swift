/// Shrinkage of values of one known variance (James & Stein 1961; with the mean of all as the point to shrink to, Efron &
/// Morris 1977, "Stein's paradox in statistics", Sci. Am. 236). Together nearer to the truth than the values themselves,
/// whatever the truth. O(K). For four values or more; with unequal errors use `NormalShrinkage`.
package struct JamesStein: Sendable, Equatable {
    package let mean: Double
    /// What is kept of a value's distance from the mean, 0 ... 1.
    package let kept: Double

    /// - Parameter variance: of one value.
    /// - Returns: nil under four values, where nothing is gained.
    package init?(values: [Double], variance: Double) {
        guard values.count > 3, values.areFinite, variance >= 0 else { return nil }
        let squares = values.squaresAboutMean
        mean = values.mean
        kept = squares > 0 ? max(0, 1 - Double(values.count - 3) * variance / squares) : 0
    }

    package func shrunk(_ value: Double) -> Double { mean + kept * (value - mean) }
}
