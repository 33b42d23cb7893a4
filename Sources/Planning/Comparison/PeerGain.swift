import Statistics

/// What reaching the level of the advanced would bring.
package struct PeerGain: Sendable {
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

    /// Why the gain is not told.
    package enum Silence: Error, Sendable, Equatable {
        /// So few could be compared.
        case tooFew(Int)
        /// Dates that are reached or not have no level.
        case noLevels
    }

    /// How far a member lies on the worse side of that level; 0 for who reaches it.
    package func gap(of member: Int) -> Double { max(0, sign * (level - levels[member])) }

    private let sign: Double

    package static let quantiles = [0.75, 0.9]
    package static let mostNamed = 10
}

extension PeerComparison {
    /// One for each quantile, or why there is none. Takes a thousand draws of all members.
    package func gains() -> Result<[PeerGain], PeerGain.Silence> {
        guard hasLevels else { return .failure(.noLevels) }
        let found = PeerGain.quantiles.compactMap { PeerGain(self, $0) }
        return found.isEmpty ? .failure(.tooFew(members.count)) : .success(found)
    }
}

extension PeerGain {
    /// Where less is better, everything is turned round: the advanced are those below.
    fileprivate init?(_ comparison: PeerComparison, _ quantile: Double) {
        let members = comparison.members, sign = comparison.worse.sign
        guard
            let gap = PeerGap(
                values: members.map { sign * $0.level }, errors: members.map(\.standardError), volumes: members.map(\.volume), quantile: quantile)
        else { return nil }
        (self.quantile, self.sign, level, levels) = (quantile, sign, sign * gap.level, gap.levels.map { sign * $0 })
        (gains, total, interval, largest) = (gap.gains, gap.gain, gap.interval, gap.largest(PeerGain.mostNamed))
    }
}
