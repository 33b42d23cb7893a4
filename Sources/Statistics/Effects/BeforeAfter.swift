/// A unit's series around an event, collapsed to two means: with one figure a unit, days that depend on each other cannot
/// make an effect look surer than it is (Bertrand, Duflo & Mullainathan 2004, QJE 119). O(days).
package struct BeforeAfter: Sendable, Equatable {
    package let before: Double
    package let after: Double

    package var change: Double { after - before }

    package init(before: Double, after: Double) { (self.before, self.after) = (before, after) }

    /// - Parameters:
    ///   - values: in the order of time; days that are not numbers take no part.
    ///   - event: index of the first day after.
    /// - Returns: nil without a day on either side.
    package init?(_ values: [Double], event: Int) {
        let before = values.prefix(event).filter(\.isFinite), after = values.dropFirst(event).filter(\.isFinite)
        guard !before.isEmpty, !after.isEmpty else { return nil }
        (self.before, self.after) = (before.mean, after.mean)
    }
}
