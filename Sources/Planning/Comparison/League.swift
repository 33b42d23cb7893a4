package import Statistics
package import Works

/// The units that may be put in an order with each other, by one indicator over the span of a brief: what each was asked for, what it
/// reached, and how sure that is. The same units as in a comparison, without what only a comparison needs.
package struct League: Sendable {
    package struct Unit: Sendable {
        package let path: UnitPath
        /// nil where unknown.
        package let people: Int?
        /// Counted days.
        package let days: Double
        /// Plan to date, of a ratio its base.
        package let volume: Double
        /// Completion of the plan to date, of a ratio the ratio.
        package let level: Double
        /// nil where the unit's own days tell none: all alike, or too few.
        package let standardError: Double?
        /// What a counted day asked for, and what it brought; of a ratio the target and the ratio.
        package let asked: Double
        package let reached: Double
    }

    package let indicator: Indicator
    package let group: PeerGroup
    /// In path order; those of which nothing is reported are left out.
    package let units: [Unit]
    /// Would belong to it, but fewer than five people work there: nothing is told of them.
    package let tooSmall: [UnitPath]
    /// The side on which to be is worse.
    package let worse: LevelTest.Worse
    private let roof: UnitPath?

    /// Levels are ratios, not completions of a plan.
    package var isOfRatio: Bool { indicator.kind == .ratio || indicator.direction == .within }

    /// A unit's name below the nearest unit above all of them.
    package func name(of unit: UnitPath) -> String { unit.name(below: roof) }
}

extension League {
    /// nil where the unit has no plan of the indicator, too few people to be spoken of, or only dates are planned.
    /// - Parameter brief: of the whole works.
    package init?(of unit: UnitPath, indicator: String, in brief: Brief, _ organisation: Organisation) {
        guard let (analysis, index) = brief.found(unit, indicator), analysis.model != .fact else { return nil }
        let tree = analysis.tree, spoken = tree.paths.indices.filter { analysis.isPresent($0) && !tree.isCatchAll[$0] }
        let judged = spoken.filter { !tree.hasTooFewPeople($0) }.map { tree.paths[$0] }
        guard let group = PeerGroups(organisation, on: brief.on, judged: judged).group(of: unit) else { return nil }
        let small = spoken.filter { tree.hasTooFewPeople($0) }.map { tree.paths[$0] }
        (self.indicator, self.group, worse) = (analysis.indicator, group, analysis.rule.worse)
        tooSmall = PeerGroups(organisation, on: brief.on, judged: [tree.paths[index]] + small).others(like: unit, on: group.basis)
        units = group.members.compactMap { analysis.leagueUnit($0) }
        roof = group.members.roof
    }
}

extension Analysis {
    fileprivate func leagueUnit(_ path: UnitPath) -> League.Unit? {
        guard let unit = tree.index(of: path) else { return nil }
        let measured = measured(unit), error = judgements[unit].standardError, isShare = model == .share
        guard measured.days > 0, measured.value.isFinite else { return nil }
        return League.Unit(
            path: path, people: tree.people[unit] > 0 ? Int(tree.people[unit]) : nil, days: measured.days, volume: isShare ? measured.base : measured.plan,
            level: measured.value,
            standardError: error.isFinite && error > 0 ? error : nil, asked: isShare ? measured.target(model) : measured.plan / measured.days,
            reached: isShare ? measured.value : measured.actual / measured.days)
    }
}

extension UnitPath {
    func name(below roof: UnitPath?) -> String { levels.dropFirst(roof.map { $0.depth + 1 } ?? 0).joined(separator: " ▸ ") }
}

extension [UnitPath] {
    /// The nearest unit above all of them.
    var roof: UnitPath? {
        var roof = first?.parent
        while let candidate = roof, !allSatisfy({ $0.isWithin(candidate) }) { roof = candidate.parent }
        return roof
    }
}
