/// Adjusted p that keep the probability of even one false name at the level, whatever the dependence between the tests (Holm 1979, "A
/// simple sequentially rejective multiple test procedure", Scand. J. Stat. 6): the i-th smallest of m times m - i + 1, never falling.
///
/// O(m log m). For a handful of questions of which none may be wrong; among thousands of units it finds next to nothing, see
/// `BenjaminiHochberg`.
package enum Holm {
    /// - Parameter p: NaN where nothing was tested.
    /// - Returns: adjusted p in the same order, NaN where nothing was tested.
    package static func adjusted(_ p: [Double]) -> [Double] {
        let order = p.indices.filter { p[$0].isFinite }.sorted { (p[$0], $0) < (p[$1], $1) }
        var adjusted = [Double](repeating: .nan, count: p.count), largest = 0.0
        for (rank, index) in order.enumerated() {
            largest = max(largest, min(1, p[index] * Double(order.count - rank)))
            adjusted[index] = largest
        }
        return adjusted
    }
}
