import Statistics

/// What reaching the level of the advanced would bring.
package struct PeerGain: Sendable {
    /// 0.75 or 0.9: better than this share of the peers.
    package let quantile: Double
    package let level: Double
    /// In the order of the members; a gap is how far one lies on the worse side of that level.
    package let levels: [Double]
    package let gaps: [Double]
    package let gains: [Double]
    package let total: Double
    /// 90 % interval of the total; nil where nothing tells chance from what lasts, as with one figure a year: then the total is the most it can be.
    package let interval: ClosedRange<Double>?
    /// Members most of it comes from, largest first.
    package let largest: [Int]

    /// Why the gain is not told.
    package enum Silence: Error, Sendable, Equatable {
        /// So few could be compared.
        case tooFew(Int)
        /// Dates that are reached or not have no level.
        case noLevels
    }

    package static let quantiles = [0.75, 0.9]
    package static let mostNamed = 10
}

extension PeerComparison {
    /// One for each quantile, or why there is none. Takes a thousand draws of all members.
    package func gains() -> Result<[PeerGain], PeerGain.Silence> {
        guard hasLevels else { return .failure(.noLevels) }
        guard members.count >= AdvancedLevel.fewestPeers else { return .failure(.tooFew(members.count)) }
        // Where less is better, everything is turned round: the advanced are those below.
        let sign = worse.sign, values = members.map { sign * $0.level }, volumes = members.map(\.volume)
        let found = PeerGap.all(PeerGain.quantiles, values: values, errors: members.map(\.standardError), volumes: volumes)
        guard let found else { return .success(PeerGain.quantiles.map { PeerGain(asItStands: $0, values, volumes, sign) }) }
        return .success(zip(PeerGain.quantiles, found).map { PeerGain($0, $1, sign) })
    }
}

extension PeerGain {
    fileprivate init(_ quantile: Double, _ gap: PeerGap, _ sign: Double) {
        (self.quantile, level, levels) = (quantile, sign * gap.level, gap.levels.map { sign * $0 })
        (gaps, gains, total, interval, largest) = (gap.gaps, gap.gains, gap.gain, gap.interval, gap.largest(PeerGain.mostNamed))
    }

    /// The spread between units as it is: chance and differences of their ground are in it.
    fileprivate init(asItStands quantile: Double, _ values: [Double], _ volumes: [Double], _ sign: Double) {
        let mark = values.sorted().quantile(quantile), gaps = values.map { max(0, mark - $0) }, gains = zip(gaps, volumes).map { $0 * $1 }
        (self.quantile, level, levels) = (quantile, sign * mark, values.map { sign * $0 })
        (self.gaps, self.gains, total, interval) = (gaps, gains, gains.reduce(0, +), nil)
        largest = Array(gains.indices.filter { gains[$0] > 0 }.sorted { (gains[$1], $0) < (gains[$0], $1) }.prefix(PeerGain.mostNamed))
    }
}
