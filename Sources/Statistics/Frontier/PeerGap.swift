/// What the whole gains if all its units reach the level of their advanced peers, after noise is taken out: a raw quantile
/// promises 10 % where there is only noise. Everything is told from the same draws of the true levels (`TrueLevels`): levels and gains
/// are means over them, the interval holds nine tenths of them, so one never contradicts the other. O(K) for each draw, of which
/// large fields take fewer.
///
/// A potential, not a forecast; gains of several indicators do not add up. Only among units of one kind: same product,
/// equipment, shift system and size.
package struct PeerGap: Sendable, Equatable {
    /// The level to reach.
    package let level: Double
    /// Each unit's level with noise taken out, in the order given.
    package let levels: [Double]
    /// What each unit may be expected to lack, and what that is worth: gap x volume.
    package let gaps: [Double]
    package let gains: [Double]
    /// Holds the true gain of the whole in 90 % of fields or more.
    package let interval: ClosedRange<Double>

    package var gain: Double { gains.reduce(0, +) }

    /// Of one quantile.
    package init?(values: [Double], errors: [Double], volumes: [Double], quantile: Double, draws: Int = usualDraws, seed: UInt64 = 1) {
        guard let gap = PeerGap.all([quantile], values: values, errors: errors, volumes: volumes, draws: draws, seed: seed)?.first else { return nil }
        self = gap
    }

    /// One for each quantile (0.75 or 0.9), from the same draws.
    /// - Parameters:
    ///   - values: level of each unit (output per hour, completion, share).
    ///   - errors: their standard errors, positive.
    ///   - volumes: what one unit of level is worth in each (hours, plan).
    /// - Returns: nil with fewer than twenty peers, or where one has no error.
    package static func all(
        _ quantiles: [Double], values: [Double], errors: [Double], volumes: [Double], draws: Int = usualDraws, seed: UInt64 = 1
    ) -> [PeerGap]? {
        guard values.count >= AdvancedLevel.fewestPeers, errors.areUsable, let truth = TrueLevels(values: values, errors: errors) else { return nil }
        var generator = SeededGenerator(seed: seed), sums = quantiles.map { _ in Sums(values.count) }, levels = [Double](repeating: 0, count: values.count)
        let count = affordable(draws, of: values.count)
        for _ in 0..<count {
            let drawn = truth.draw(&generator)
            for unit in drawn.indices { levels[unit] += drawn[unit] / Double(count) }
            for (place, quantile) in quantiles.enumerated() { sums[place].add(drawn, volumes, drawn.quantileBySelection(quantile)) }
        }
        return sums.map { PeerGap($0, levels, volumes) }
    }

    private init(_ sums: Sums, _ levels: [Double], _ volumes: [Double]) {
        let count = Double(sums.totals.count), totals = sums.totals.sorted()
        (level, self.levels, gaps) = (sums.marks / count, levels, sums.gaps.map { $0 / count })
        gains = zip(gaps, volumes).map { $0 * $1 }
        interval = PeerGap.widened(totals.quantile(0.05)...totals.quantile(0.95), about: gains.reduce(0, +))
    }

    /// Draws are made as if the field had one of the shapes that are thought of, about a middle that is known; so nine tenths of them hold the true
    /// gain in only 85 to 91 % of fields. Counted (`IntervalCalibration`), a fifth more makes 90 % or more of it in all of them.
    private static let widening = 1.2

    /// Nothing can be lost by learning: the lower end is never below 0. The total is always inside.
    private static func widened(_ interval: ClosedRange<Double>, about total: Double) -> ClosedRange<Double> {
        let below = max(0, total - interval.lowerBound), above = max(0, interval.upperBound - total)
        return max(0, total - widening * below)...total + widening * above
    }

    package static let usualDraws = 1000

    /// The whole of many units is surer than that of few, and its interval needs fewer draws; below a hundred its ends would waver.
    private static func affordable(_ draws: Int, of units: Int) -> Int { min(draws, max(100, 1_000_000 / units)) }

    /// The units most of the gain comes from, largest first, ties in the order given.
    package func largest(_ count: Int) -> [Int] {
        Array(gains.indices.filter { gains[$0] > 0 }.sorted { (gains[$1], $0) < (gains[$0], $1) }.prefix(count))
    }
}

/// What draws add up to for one quantile.
private struct Sums {
    var gaps: [Double]
    var marks = 0.0
    var totals: [Double] = []

    init(_ units: Int) { gaps = [Double](repeating: 0, count: units) }

    mutating func add(_ levels: [Double], _ volumes: [Double], _ mark: Double) {
        var total = 0.0
        for unit in levels.indices where levels[unit] < mark {
            gaps[unit] += mark - levels[unit]
            total += volumes[unit] * (mark - levels[unit])
        }
        marks += mark
        totals.append(total)
    }
}

extension [Double] {
    fileprivate var areUsable: Bool { allSatisfy { $0 > 0 && $0.isFinite } }
}
