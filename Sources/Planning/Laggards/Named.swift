package import Works

/// A unit and an indicator: what a finding is about.
package struct Named: Hashable, Sendable {
    package let unit: UnitPath
    package let indicator: String

    package init(unit: UnitPath, indicator: String) { (self.unit, self.indicator) = (unit, indicator) }
    package init(_ laggard: Laggard) { self.init(unit: laggard.unit, indicator: laggard.indicator) }
    package init(_ slip: Slip) { self.init(unit: slip.unit, indicator: slip.indicator) }
}
