/// False-discovery control (Benjamini & Hochberg 1995, JRSS B 57): adjusted p, the share of false names to expect when
/// everything up to here is named. O(m log m). Controls one look; not a year of daily looks.
package enum BenjaminiHochberg {
    /// The share of false names that is accepted.
    package static let level = 0.05

    /// - Parameter p: NaN where nothing was tested.
    /// - Returns: adjusted p in the same order, NaN where nothing was tested.
    package static func adjusted(_ p: [Double]) -> [Double] {
        let tested = p.indices.filter { p[$0].isFinite }
        var adjusted = [Double](repeating: .nan, count: p.count)
        for (index, q) in zip(tested, BenjaminiHochberg.adjusted(smallest: tested.map { p[$0] }, of: tested.count)) { adjusted[index] = q }
        return adjusted
    }

    /// The adjusted p of the smallest of `count` p values, when none of the others can be named: exact wherever the result is
    /// at most `level`, because what is not named cannot pull another below it.
    package static func adjusted(smallest p: [Double], of count: Int) -> [Double] {
        let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
        var adjusted = [Double](repeating: 1, count: p.count)
        var least = 1.0
        for (rank, index) in order.enumerated().reversed() {
            least = min(least, p[index] * Double(count) / Double(rank + 1))
            adjusted[index] = least
        }
        return adjusted
    }
}
