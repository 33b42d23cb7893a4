package import Works

/// How many of the units at the bottom met the plan of one day. A unit under five people counts in the sums alone.
package struct DayMet: Sendable, Equatable {
    package var met = 0
    package var missed = 0
    /// Planned, and nothing is reported.
    package var silent = 0

    package var planned: Int { met + missed + silent }
    package var reported: Int { met + missed }

    package init(met: Int = 0, missed: Int = 0, silent: Int = 0) { (self.met, self.missed, self.silent) = (met, missed, silent) }

    static func += (sum: inout DayMet, other: DayMet) {
        (sum.met, sum.missed, sum.silent) = (sum.met + other.met, sum.missed + other.missed, sum.silent + other.silent)
    }
}

extension Panorama {
    /// Of a unit and of each right below it; nil where the unit is not known, or the indicator knows no days to be met.
    package func met(of path: UnitPath, on day: Day) -> (whole: DayMet, below: [(unit: UnitPath, met: DayMet)])? {
        guard indicator.kind != .milestone, indicator.direction != .within, let unit = tree.index(of: path), let day = index(of: day) else { return nil }
        let below = tree.children(of: unit).map { (unit: tree.paths[$0], met: met(below: $0, day)) }
        var whole = ownMet(unit, day)
        for one in below { whole += one.met }
        return (whole, below)
    }

    /// One of those at the bottom is asked about one by one: it has a plan of its own and nothing planned below it.
    private func met(below unit: Int, _ day: Int) -> DayMet {
        var sum = ownMet(unit, day)
        for child in tree.children(of: unit) { sum += met(below: child, day) }
        return sum
    }

    private func ownMet(_ unit: Int, _ day: Int) -> DayMet {
        guard tree.isLeaf(unit), unitSlot[unit] >= 0 else { return DayMet() }
        let slot = Int(unitSlot[unit]), plan = column(.plan, slot: slot, days: day..<day + 1)[0]
        guard plan > 0 else { return DayMet() }
        let actual = column(.actual, slot: slot, days: day..<day + 1)[0]
        if actual.isNaN { return DayMet(silent: 1) }
        let isMet = indicator.direction == .less ? actual <= plan : actual >= plan
        return isMet ? DayMet(met: 1) : DayMet(missed: 1)
    }
}
