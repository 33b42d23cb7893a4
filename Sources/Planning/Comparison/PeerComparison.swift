package import Statistics
package import Works

/// A unit among those it may be compared with, by one indicator over the span of a brief.
///
/// Levels are completions of the plan to date, of a ratio the ratio itself; volumes are the plan to date, of a ratio its base. So level times
/// volume is in the indicator's unit of measure.
package struct PeerComparison: Sendable {
    package struct Member: Sendable {
        package let unit: UnitPath
        package let volume: Double
        package let level: Double
        /// Where a unit's days are all alike, that of a typical unit of its volume; 0 where all units' are.
        package internal(set) var standardError: Double
        /// What a person brings in a working day, of a ratio the ratio: what is like for units of any size. nil where the people are unknown.
        package let rate: Double?
    }

    package let unit: UnitPath
    package let indicator: Indicator
    package let group: PeerGroup
    package let members: [Member]
    /// Dates that are reached or not have none.
    package let hasLevels: Bool
    /// Whether levels rest on eight days or more each; else, where nobody has as many, on single figures.
    package let hasDays: Bool
    /// Levels are the ratios themselves. One without an upper end, such as tonnes an hour, is compared as a completion.
    package let hasRatios: Bool
    /// The side on which to be is worse.
    package let worse: LevelTest.Worse
    /// The nearest unit above all members.
    private let roof: UnitPath?

    /// A member's name below the nearest unit above all of them: teams of one name are told apart by their mine.
    package func name(of unit: UnitPath) -> String { unit.name(below: roof) }

    package var own: Member? { members.first { $0.unit == unit } }

    /// What all have together.
    package var centre: Double { members.reduce(0) { $0 + $1.level * $1.volume } / members.reduce(0) { $0 + $1.volume } }
}

extension PeerComparison {
    /// nil where the unit has no plan of the indicator, or too few people to be spoken of.
    /// - Parameter brief: of the whole works. Of several units, ask the `PeerField`.
    package init?(of unit: UnitPath, indicator: String, in brief: Brief, _ organisation: Organisation) {
        guard let comparison = PeerField(indicator, in: brief, organisation)?.comparison(of: unit) else { return nil }
        self = comparison
    }

    init?(of unit: UnitPath, _ group: PeerGroup, by analysis: Analysis) {
        guard let index = analysis.tree.index(of: unit), analysis.isPresent(index) else { return nil }
        (self.unit, self.group, indicator, worse, hasLevels) = (unit, group, analysis.indicator, analysis.rule.worse, analysis.model != .fact)
        let told = PeerComparison.withTypicalErrors(group.members.compactMap { analysis.member($0) })
        hasDays = !told.isEmpty
        members = told.isEmpty ? group.members.compactMap { analysis.figure($0) } : told
        hasRatios = analysis.model == .share
        roof = members.map(\.unit).roof
    }
}

extension PeerComparison {
    static func withTypicalErrors(_ members: [Member]) -> [Member] {
        let known = members.filter { $0.standardError > 0 }.map { $0.standardError * $0.standardError * $0.volume }.sorted()
        guard !known.isEmpty, known.count < members.count else { return members }
        let typical = known.quantile(0.5)
        return members.map { member in
            var member = member
            if member.standardError == 0, member.volume > 0 { member.standardError = (typical / member.volume).squareRoot() }
            return member
        }
    }

    /// Without it there is no chance to reckon with.
    package var hasScatter: Bool { members.allSatisfy { $0.standardError > 0 } }
}

extension Analysis {
    /// nil without a level: after fewer than eight days nobody is compared.
    func member(_ path: UnitPath) -> PeerComparison.Member? {
        guard let unit = tree.index(of: path), measured(unit).days >= Smallest.days else { return nil }
        return member(unit, error: judgements[unit].standardError)
    }

    /// Where nobody has eight days, as with figures of a year: each as it stands, with no error that could be told.
    func figure(_ path: UnitPath) -> PeerComparison.Member? {
        guard let unit = tree.index(of: path), measured(unit).days > 0 else { return nil }
        return member(unit, error: 0)
    }

    private func member(_ unit: Int, error: Double) -> PeerComparison.Member? {
        let measured = measured(unit)
        guard measured.value.isFinite else { return nil }
        return PeerComparison.Member(
            unit: tree.paths[unit], volume: model == .share ? measured.base : measured.plan, level: measured.value,
            standardError: error.isFinite && error > 0 ? error : 0, rate: rate(unit, measured.value * (model == .share ? 1 : measured.plan / measured.days)))
    }

    /// What the plan asks of a person in a working day; of a ratio its target.
    func askedRate(_ unit: Int) -> Double? {
        let measured = measured(unit)
        guard measured.days > 0 else { return nil }
        return rate(unit, model == .share ? measured.target(model) : measured.plan / measured.days)
    }

    private func rate(_ unit: Int, _ ofADay: Double) -> Double? {
        indicator.kind == .ratio || model == .share ? ofADay : people(unit).map { ofADay / Double($0) }
    }

    /// Those of the unit, else of all units below it; nil where one is unknown.
    func people(_ unit: Int) -> Int? {
        if tree.people[unit] > 0 { return Int(tree.people[unit]) }
        let below = tree.children(of: unit).filter(isPresent).map(people)
        return below.isEmpty || below.contains(nil) ? nil : below.reduce(0) { $0 + ($1 ?? 0) }
    }
}
