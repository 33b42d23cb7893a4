import Statistics
package import Works

/// Of the other units under the same roof: how many reach their plan. A count, not yet a verdict on the plan.
package struct Neighbours: Sendable, Equatable {
    package var reach: Int
    package var of: Int
}

extension Brief {
    /// nil without neighbours that can be judged; units that only stand under a catch-all are no peers.
    package func neighbours(of unit: UnitPath, indicator: String) -> Neighbours? {
        guard let (analysis, index) = found(unit, indicator), let parent = analysis.tree.parent(of: index), !analysis.tree.isUnderCatchAll(index) else {
            return nil
        }
        let others = analysis.tree.children(of: parent).filter { $0 != index }.compactMap { analysis.hasMetPlanToDate($0) }
        return others.isEmpty ? nil : Neighbours(reach: others.count { $0 }, of: others.count)
    }

    /// The fall of a unit's level where it is beyond doubt and large enough to matter.
    package func reliableFall(of unit: UnitPath, indicator: String) -> LevelShift? {
        guard let (analysis, index) = found(unit, indicator), !analysis.tree.hasTooFewPeople(index) else { return nil }
        guard let shift = analysis.shift(index, analysis.unitDays(index)), let q = shift.qValue else { return nil }
        return q <= BenjaminiHochberg.level && shift.drop >= LevelShiftScan.dropWorthNaming ? shift : nil
    }
}
