package import Works

/// What was found, in the order in which it is told: a laggard inside a lagging parent is detail of it and folded under it.
package struct TodayFindings: Sendable {
    /// A laggard with those below it that lag too.
    package struct Case: Sendable {
        package let laggard: Laggard
        package internal(set) var details: [Laggard] = []
    }

    /// Named by the rule, but no alarm.
    package struct Explained: Sendable {
        package let found: Case
        package let excuse: Excuse
    }

    package private(set) var hidden: [Case] = []
    package private(set) var explained: [Explained] = []
    package private(set) var behind: [Case] = []
    /// Levels that fell, of units that are not told as laggards anyway.
    package let slipping: [Slip]
    package let aheadAreas: [Advance]
    package let aheadTeams: [Advance]
    package let tooSmall: [TooSmall]

    /// So many of each kind open the page whole.
    package static let whole = 3

    /// - Parameter brief: told of the unit whose page it is; what lags directly below that unit is news of its own there.
    package init(_ brief: Brief) {
        let named = Set(brief.laggards.map(Named.init))
        slipping = brief.slipping.filter { !named.contains(Named($0)) }
        aheadAreas = brief.advanced.filter { brief.hasUnitsBelow($0.unit, $0.indicator) }
        aheadTeams = brief.advanced.filter { !brief.hasUnitsBelow($0.unit, $0.indicator) }
        tooSmall = brief.tooSmall
        tell(brief, named)
    }

    private mutating func tell(_ brief: Brief, _ named: Set<Named>) {
        var cases: [Case] = [], placeOf: [Named: Int] = [:]
        // Parents come before what is below them: laggards stand by depth.
        for laggard in brief.laggards {
            if let roof = brief.laggingRoof(of: laggard, named), let place = placeOf[roof] {
                cases[place].details.append(laggard)
                placeOf[Named(laggard)] = place
            } else {
                placeOf[Named(laggard)] = cases.count
                cases.append(Case(laggard: laggard))
            }
        }
        foldUnderItself(&cases, brief.unit)
        for one in cases where one.laggard.isHidden {
            if let excuse = brief.excuse(of: one.laggard) { explained.append(Explained(found: one, excuse: excuse)) } else { hidden.append(one) }
        }
        behind = cases.filter { !$0.laggard.isHidden }
    }

    /// More than this side by side nobody reads: the table of the units below shows them.
    private static let mostToldApart = 5

    /// Where a unit lags with most of what is below it, it is the finding and they are its details.
    private func foldUnderItself(_ cases: inout [Case], _ unit: UnitPath) {
        for own in cases.indices where cases[own].laggard.unit == unit {
            let below = cases.filter { $0.laggard.unit != unit && !$0.laggard.isHidden && $0.laggard.indicator == cases[own].laggard.indicator }
            guard below.count > TodayFindings.mostToldApart else { continue }
            cases[own].details += below.flatMap { [$0.laggard] + $0.details }
        }
        let folded = Set(cases.filter { $0.laggard.unit == unit }.flatMap(\.details).map(Named.init))
        cases.removeAll { folded.contains(Named($0.laggard)) }
    }
}

extension Brief {
    /// The lagging unit right above a laggard, unless that is the one whose page it is.
    fileprivate func laggingRoof(of laggard: Laggard, _ named: Set<Named>) -> Named? {
        guard !laggard.isHidden, let roof = realParent(of: laggard.unit, laggard.indicator), roof != unit else { return nil }
        let name = Named(unit: roof, indicator: laggard.indicator)
        return named.contains(name) ? name : nil
    }

    /// The nearest unit above that is no catch-all.
    func realParent(of unit: UnitPath, _ indicator: String) -> UnitPath? {
        found(unit, indicator).flatMap { analysis, index in analysis.tree.realParent(of: index).map { analysis.tree.paths[$0] } }
    }

    package func hasUnitsBelow(_ unit: UnitPath, _ indicator: String) -> Bool {
        found(unit, indicator).map { !$0.tree.isLeaf($1) } ?? false
    }
}
