package import Planning
package import Works

/// Who stands where in the league of a unit.
package struct StandingQuestion: Sendable, Equatable {
    /// By what the units are put in order.
    package enum Basis: String, Sendable, CaseIterable {
        /// By what they have reached.
        case level
        /// By what they have reached beyond what their start lets expect.
        case progress
    }

    package var unit: UnitPath
    package var indicator: String
    package var span: BriefSpan
    package var basis: Basis
    /// Units with less volume have no place; nil: a tenth of the league's median.
    package var leastVolume: Double?

    package init(unit: UnitPath, indicator: String, span: BriefSpan, basis: Basis = .level, leastVolume: Double? = nil) {
        (self.unit, self.indicator, self.span, self.basis, self.leastVolume) = (unit, indicator, span, basis, leastVolume)
    }
}
