/// As `Holm`, but from the largest p down (Hochberg 1988, "A sharper Bonferroni procedure for multiple tests of significance",
/// Biometrika 75): the i-th smallest of m times m - i + 1, never above the next one's. Never above Holm's.
///
/// O(m log m). Only where tests are independent or move together; else `Holm`.
package enum Hochberg {
    /// - Parameter p: NaN where nothing was tested.
    /// - Returns: adjusted p in the same order, NaN where nothing was tested.
    package static func adjusted(_ p: [Double]) -> [Double] {
        let order = p.indices.filter { p[$0].isFinite }.sorted { (p[$0], $0) < (p[$1], $1) }
        var adjusted = [Double](repeating: .nan, count: p.count), least = 1.0
        for (rank, index) in order.enumerated().reversed() {
            least = min(least, p[index] * Double(order.count - rank))
            adjusted[index] = least
        }
        return adjusted
    }
}
