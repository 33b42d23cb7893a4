/// A range for a share of which x of n were seen.
///
/// Wilson (1927), "Probable inference, the law of succession, and statistical inference": the values of the true share at
/// which what was seen lies within z standard errors. It stays between 0 and 1 and holds its promise for small n, where
/// x/n +- z root(p(1-p)/n) does not. O(1). Not for counts that depend on each other: their range is wider than this.
package struct ShareInterval: Sendable, Equatable {
    package let low: Double
    package let high: Double

    /// - Parameters:
    ///   - count: how many of `all`; both whole numbers, 0 <= count <= all.
    ///   - z: 1.96 for 95 %.
    /// - Returns: nil where nothing was seen.
    package init?(_ count: Int, of all: Int, z: Double = 1.959963984540054) {
        guard all > 0 else { return nil }
        self.init(effective: Double(all), share: Double(count) / Double(all), z: z)
    }

    /// - Parameter n: above 0; of counts that depend on each other the number of those that would tell as much and do not.
    init(effective n: Double, share p: Double, z: Double) {
        let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        (low, high) = (max(0, middle - half), min(1, middle + half))
    }
}
