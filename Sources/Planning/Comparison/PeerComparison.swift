import Foundation
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
        members = PeerComparison.withTypicalErrors(group.members.compactMap { analysis.member($0) })
        roof = members.map(\.unit).roof
    }
}

extension PeerComparison {
    private static func withTypicalErrors(_ members: [Member]) -> [Member] {
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
        guard let unit = tree.index(of: path) else { return nil }
        let measured = measured(unit), error = judgements[unit].standardError
        guard measured.days >= Smallest.days, measured.value.isFinite else { return nil }
        return PeerComparison.Member(
            unit: path, volume: model == .share ? measured.base : measured.plan, level: measured.value,
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
    private func people(_ unit: Int) -> Int? {
        if tree.people[unit] > 0 { return Int(tree.people[unit]) }
        let below = tree.children(of: unit).filter(isPresent).map(people)
        return below.isEmpty || below.contains(nil) ? nil : below.reduce(0) { $0 + ($1 ?? 0) }
    }
}

extension PeerComparison {
    /// Limits of the funnel at volumes from the smallest to the largest: the errors of a typical unit shrink with the root of its volume;
    /// where units differ by more than chance, that is added (Spiegelhalter 2005).
    package func limits(_ share: Double, at volumes: [Double]) -> (low: [Double], high: [Double]) {
        let width = StandardNormal.quantile((1 + share) / 2), between = between
        let variance = members.map { $0.standardError * $0.standardError * $0.volume }.sorted().quantile(0.5)
        let reach = volumes.map { width * (variance / $0 + between).squareRoot() }
        return (reach.map { centre - $0 }, reach.map { centre + $0 })
    }

    /// Variance between units beyond chance; 0 where chance explains them.
    private var between: Double {
        let z = members.map { ($0.level - centre) / $0.standardError }
        let spread = z.reduce(0) { $0 + $1 * $1 } / Double(z.count)
        guard Double(z.count) * spread > ChiSquare.quantile(0.95, degreesOfFreedom: Double(z.count)) else { return 0 }
        return Overdispersion.additive(spread, weights: members.map { 1 / ($0.standardError * $0.standardError) })
    }

    /// From the smallest volume to the largest, closer where the limits bend.
    package var funnelVolumes: [Double] {
        guard let least = members.map(\.volume).min(), let most = members.map(\.volume).max(), most > least, least > 0 else {
            return members.first.map { [$0.volume * 0.8, $0.volume * 1.2] } ?? []
        }
        let steps = 40
        return (0...steps).map { least * pow(most / least, Double($0) / Double(steps)) }
    }
}
