import Foundation
package import Statistics
package import Works

/// A unit among those it may be compared with, by one indicator over the span of a brief: where each lies, what the advanced reach, and
/// what the whole would gain if the rest reached it too.
///
/// Levels are completions of the plan to date, of a ratio the ratio itself; volumes are the plan to date, of a ratio its base. So a
/// gain is in the indicator's unit of measure.
package struct PeerComparison: Sendable {
    package struct Member: Sendable {
        package let unit: UnitPath
        package let volume: Double
        package let level: Double
        package let standardError: Double
    }

    /// What reaching the level of the advanced would bring.
    package struct Gain: Sendable {
        /// 0.75 or 0.9: better than this share of the peers.
        package let quantile: Double
        package let level: Double
        /// In the order of the members.
        package let levels: [Double]
        package let gains: [Double]
        package let total: Double
        /// 90 % interval of the total.
        package let interval: ClosedRange<Double>
        /// Members most of it comes from, largest first.
        package let largest: [Int]
    }

    /// Why the gain is not told.
    package enum Silence: Sendable, Equatable {
        /// So few could be compared.
        case tooFew(Int)
        /// Dates that are reached or not have no level.
        case noLevels
    }

    package let unit: UnitPath
    package let indicator: Indicator
    package let group: PeerGroup
    package let members: [Member]
    /// One for each quantile, or why there is none.
    package let gains: [Gain]
    package let silence: Silence?
    /// The side on which to be is worse.
    package let worse: LevelTest.Worse
    /// The nearest unit above all members.
    private let roof: UnitPath?

    package static let quantiles = [0.75, 0.9]
    package static let mostNamed = 10

    /// A member's name below the nearest unit above all of them: teams of one name are told apart by their mine.
    package func name(of unit: UnitPath) -> String { unit.levels.dropFirst(roof.map { $0.depth + 1 } ?? 0).joined(separator: " ▸ ") }

    private static func roof(of members: [Member]) -> UnitPath? {
        var roof = members.first?.unit.parent
        while let candidate = roof, !members.allSatisfy({ $0.unit.isWithin(candidate) }) { roof = candidate.parent }
        return roof
    }

    package var own: Member? { members.first { $0.unit == unit } }

    /// What all have together.
    package var centre: Double { members.reduce(0) { $0 + $1.level * $1.volume } / members.reduce(0) { $0 + $1.volume } }
}

extension PeerComparison {
    /// nil where the unit has no plan of the indicator, or too few people to be spoken of.
    /// - Parameter brief: of the whole works.
    package init?(of unit: UnitPath, indicator: String, in brief: Brief, _ organisation: Organisation) {
        guard let (analysis, _) = brief.found(unit, indicator) else { return nil }
        let judged = analysis.tree.paths.indices.filter { analysis.isPresent($0) && !analysis.tree.hasTooFewPeople($0) && !analysis.tree.isCatchAll[$0] }
        let groups = PeerGroups(organisation, on: brief.on, judged: judged.map { analysis.tree.paths[$0] })
        guard let group = groups.group(of: unit) else { return nil }
        (self.unit, self.indicator, self.group, worse) = (unit, analysis.indicator, group, analysis.rule.worse)
        members = group.members.compactMap { analysis.member($0) }
        roof = PeerComparison.roof(of: members)
        (gains, silence) = PeerComparison.gains(members, analysis)
    }

    private static func gains(_ members: [Member], _ analysis: Analysis) -> ([Gain], Silence?) {
        if analysis.model == .fact { return ([], .noLevels) }
        let found = quantiles.compactMap { gain($0, members, analysis.rule.worse.sign) }
        return found.isEmpty ? ([], .tooFew(members.count)) : (found, nil)
    }

    /// Where less is better, everything is turned round: the advanced are those below.
    private static func gain(_ quantile: Double, _ members: [Member], _ sign: Double) -> Gain? {
        let gap = PeerGap(
            values: members.map { sign * $0.level }, errors: members.map(\.standardError), volumes: members.map(\.volume), quantile: quantile)
        return gap.map {
            Gain(
                quantile: quantile, level: sign * $0.level, levels: $0.levels.map { sign * $0 }, gains: $0.gains, total: $0.gain, interval: $0.interval,
                largest: $0.largest(mostNamed))
        }
    }
}

extension Analysis {
    /// nil without a level or an error: after fewer than eight days nobody is compared.
    fileprivate func member(_ path: UnitPath) -> PeerComparison.Member? {
        guard let unit = tree.index(of: path) else { return nil }
        let measured = measured(unit), error = judgements[unit].standardError
        guard measured.days >= Smallest.days, measured.value.isFinite, error.isFinite, error > 0 else { return nil }
        return PeerComparison.Member(
            unit: path, volume: model == .share ? measured.base : measured.plan, level: measured.value, standardError: error)
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
