/// How much of the children's deviations the parent's total hides: 1 - |sum of deviations| / sum of |deviations|.
/// 0 = nothing, 1 = all. O(children). A fact about sums, not a test.
package struct MaskingIndex: Sendable {
    private var net = 0.0
    private var gross = 0.0

    package init() {}

    /// - Parameter deviation: actual minus plan, in the unit of measure.
    package mutating func add(_ deviation: Double) {
        net += deviation
        gross += abs(deviation)
    }

    /// nil when no child deviates.
    package var value: Double? { gross > 0 ? 1 - abs(net) / gross : nil }
}
