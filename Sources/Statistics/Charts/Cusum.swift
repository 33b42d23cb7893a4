/// Tabular CUSUM, both sides (Page 1954, "Continuous inspection schemes", Biometrika 41; head start by Lucas & Crosier 1982,
/// Technometrics 24): sums what lies beyond an allowance and signals a small lasting shift long before a single value does.
///
/// O(1) a day. `CusumRunLength` tells how often it signals for nothing. Not on a baseline of a few weeks (a third of stable
/// teams would alarm), nor where bad days come in rows, nor unconfirmed over thousands of units.
package struct Cusum: Sendable, Equatable {
    /// Half the shift one wants to see, and where it signals, in standard deviations: a shift of one is seen after some ten
    /// days, a false signal comes after 465 independent ones (Montgomery, "Introduction to Statistical Quality Control").
    package static let usualAllowance = 0.5, usualLimit = 5.0

    package enum Side: Sendable { case above, below }

    package struct Signal: Sendable, Equatable {
        package var side: Side
        /// 0-based; the value after the sum was last zero.
        package var start: Int
        /// Estimated shift from the target in standard deviations, negative below it.
        package var shift: Double
    }

    package let allowance: Double
    package let limit: Double
    package private(set) var above: Double
    package private(set) var below: Double
    private var daysAbove = 0
    private var daysBelow = 0
    private var days = 0

    /// - Parameter headStart: what both sums begin with; half the limit after a repair, to see whether it helped.
    package init(allowance: Double = usualAllowance, limit: Double = usualLimit, headStart: Double = 0) {
        (self.allowance, self.limit, above, below) = (allowance, limit, headStart, headStart)
    }

    /// - Parameter z: the next value, in standard deviations from the target; one that is not a number passes unseen.
    package mutating func add(_ z: Double) -> Signal? {
        days += 1
        guard !z.isNaN else { return nil }
        above = max(0, above + z - allowance)
        below = max(0, below - z - allowance)
        daysAbove = above > 0 ? daysAbove + 1 : 0
        daysBelow = below > 0 ? daysBelow + 1 : 0
        if above > limit { return Signal(side: .above, start: days - daysAbove, shift: allowance + above / Double(daysAbove)) }
        if below > limit { return Signal(side: .below, start: days - daysBelow, shift: -allowance - below / Double(daysBelow)) }
        return nil
    }
}
