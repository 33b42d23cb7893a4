package import Works

/// A unit's plan is met only when all its indicators are: output without quality and economy is half a plan.
package struct ComprehensiveCompletion: Sendable, Equatable {
    package var unit: UnitPath
    /// Indicators with a plan to date, and those of them that have met it.
    package var planned: [String]
    package var met: [String]

    package var missed: [String] { planned.filter { !met.contains($0) } }
    package var isMet: Bool { !planned.isEmpty && met.count == planned.count }
}

extension Brief {
    /// Plan to date against actual to date, indicator by indicator: a fact about sums, not a test. nil without any plan, and
    /// for a unit under five people.
    package func comprehensiveCompletion(of unit: UnitPath) -> ComprehensiveCompletion? {
        var completion = ComprehensiveCompletion(unit: unit, planned: [], met: [])
        for analysis in analyses {
            guard let index = analysis.tree.index(of: unit), let isMet = analysis.hasMetPlanToDate(index) else { continue }
            completion.planned.append(analysis.indicator.name)
            if isMet { completion.met.append(analysis.indicator.name) }
        }
        return completion.planned.isEmpty ? nil : completion
    }

    /// Of each unit whose totals are told.
    package func comprehensiveCompletions(_ which: Which) -> [ComprehensiveCompletion] {
        var told: Set<UnitPath> = []
        let units = analyses.flatMap { analysis in self.units(which, of: analysis).lazy.map { analysis.tree.paths[$0] } }
        return units.filter { told.insert($0).inserted }.compactMap(comprehensiveCompletion)
    }

    /// Of the units directly below, those that meet all their plans, and all that have any.
    package func comprehensivelyComplete(below unit: UnitPath) -> (met: Int, of: Int) {
        let children = Set(
            analyses.flatMap { analysis in
                analysis.tree.index(of: unit).map { analysis.tree.children(of: $0).map { analysis.tree.paths[$0] } } ?? []
            })
        let completions = children.compactMap { comprehensiveCompletion(of: $0) }
        return (completions.count { $0.isMet }, completions.count)
    }
}
