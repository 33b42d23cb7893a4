import Statistics
import Works

/// What comparable units bring in a working day, sorted once: how many of them reach a plan is then a few searches, whichever of them asks and
/// however many they are. O(peers log peers) to sort, O(log peers) to ask.
struct PeerRates: Sendable {
    let basis: PeerGroup.Basis
    /// Whether rates rest on days; single figures have no error that could be told.
    let hasDays: Bool
    /// Those that can be held against a plan; of the others the people are not known.
    private let measured: Int
    private let unmeasured: Int
    /// Turned so that more is better; as they are, and with the doubt taken off and added.
    private let rates: [Double]
    private let low: [Double]
    private let high: [Double]
    private let best: [Rate]
    /// Squared error times volume of a typical unit, for one whose days are all alike.
    private let typical: Double

    private struct Rate: Sendable {
        let unit: UnitPath
        let value: Double
        let error: Double
    }

    /// Whoever asks may be among the best.
    private static let mostNamed = 3
    /// 95 % one-sided.
    private static let certainty = 1.645

    /// Whose they are: all units of a group that the works has named have the same peers, and so have units of the same traits at one depth.
    enum Key: Hashable {
        case named(String)
        case alike(UnitTraits, depth: Int)

        init(_ traits: UnitTraits, depth: Int) {
            if let group = traits.peerGroup, !group.isEmpty { self = .named(group) } else { self = .alike(traits, depth: depth) }
        }
    }

    init(_ comparison: PeerComparison) {
        let sign = comparison.worse.sign, found = comparison.members.compactMap { PeerRates.rate($0, sign) }
        (basis, hasDays) = (comparison.group.basis, comparison.hasDays)
        (measured, unmeasured) = (found.count, comparison.members.count - found.count)
        rates = found.map(\.value).sorted()
        low = found.map { $0.value - PeerRates.certainty * $0.error }.sorted()
        high = found.map { $0.value + PeerRates.certainty * $0.error }.sorted()
        let variances = comparison.members.map { $0.standardError * $0.standardError * $0.volume }.sorted()
        typical = variances.isEmpty ? 0 : variances.quantile(0.5)
        best = Array(found.sorted { ($1.value, $0.unit) < ($0.value, $1.unit) }.prefix(PeerRates.mostNamed + 1))
    }

    private static func rate(_ member: PeerComparison.Member, _ sign: Double) -> Rate? {
        member.rate.map { Rate(unit: member.unit, value: sign * $0, error: member.level > 0 ? $0 * member.standardError / member.level : 0) }
    }
}

extension PeerRates {
    /// What they say of a plan.
    /// - Parameters:
    ///   - own: the unit itself, which is no peer of its own; nil where it has no level yet.
    ///   - asked: nil where the people of the unit are not known.
    func evidence(of own: PeerComparison.Member?, asked: Double?, sign: Double, _ yardstick: PlanVerdict.Yardstick) -> PlanVerdict.Evidence {
        let itself = own.flatMap { PeerRates.rate(withError($0), sign) }, others = measured - (itself == nil ? 0 : 1)
        let unknown = unmeasured - (own != nil && itself == nil ? 1 : 0)
        var evidence = PlanVerdict.Evidence(basis: basis, yardstick: yardstick, hasDays: hasDays, unmeasured: asked == nil ? others + unknown : unknown)
        guard let asked else { return evidence }
        let line = PlanVerdict.line(asked, sign)
        func reaching(_ values: [Double], errors: Double) -> Int {
            let isOwn = itself.map { $0.value + errors * $0.error >= line } ?? false
            return values.count(from: line) - (isOwn ? 1 : 0)
        }
        (evidence.peers, evidence.reach) = (others, reaching(rates, errors: 0))
        // Of single figures nobody knows what chance did: none reaches it beyond doubt, and whoever does not might.
        (evidence.surelyReach, evidence.mayReach) =
            hasDays ? (reaching(low, errors: -PeerRates.certainty), reaching(high, errors: PeerRates.certainty)) : (0, others)
        evidence.best = best.filter { $0.unit != own?.unit && $0.value >= line }.prefix(PeerRates.mostNamed).map(\.unit)
        return evidence
    }
}

extension PeerRates {
    private func withError(_ own: PeerComparison.Member) -> PeerComparison.Member {
        var own = own
        if own.standardError == 0, own.volume > 0 { own.standardError = (typical / own.volume).squareRoot() }
        return own
    }
}

extension [Double] {
    /// How many of sorted values are at least so large.
    fileprivate func count(from line: Double) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] >= line { high = middle } else { low = middle + 1 }
        }
        return count - low
    }
}
