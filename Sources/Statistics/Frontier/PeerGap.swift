/// What the whole gains if all its units reach the level of their advanced peers, after noise is taken out: a raw quantile
/// promises 10 % where there is only noise. The gap is measured between constrained empirical-Bayes levels (Louis 1984), its
/// interval from draws of the true levels (`TrueLevels`). O(K log K) for each draw.
///
/// A potential, not a forecast; gains of several indicators do not add up. Only among units of one kind: same product,
/// equipment, shift system and size.
package struct PeerGap: Sendable, Equatable {
    /// Fewer peers do not make a quantile.
    package static let fewestPeers = 20

    /// The level to reach.
    package let level: Double
    /// Each unit's level with noise taken out, and what reaching the level would add (level x volume), in the order given.
    package let levels: [Double]
    package let gains: [Double]
    /// 90 % interval of the whole gain.
    package let interval: ClosedRange<Double>

    package var gain: Double { gains.reduce(0, +) }

    /// - Parameters:
    ///   - values: level of each unit (output per hour, completion, share).
    ///   - errors: their standard errors, positive.
    ///   - volumes: what one unit of level is worth in each (hours, plan).
    ///   - quantile: 0.75 or 0.9.
    /// - Returns: nil with fewer than twenty peers, or where one has no error.
    package init?(values: [Double], errors: [Double], volumes: [Double], quantile: Double, draws: Int = 1000, seed: UInt64 = 1) {
        guard values.count >= PeerGap.fewestPeers, let truth = TrueLevels(values: values, errors: errors) else { return nil }
        let family = PauleMandel(values: values, errors: errors), prior = NormalShrinkage(mean: family.mean, tau2: family.tau2)
        levels = zip(values, errors).map { prior.constrained($0, error: $1) }
        let mark = levels.sorted().quantile(quantile)
        level = mark
        gains = PeerGap.gains(levels, volumes, mark)
        var generator = SeededGenerator(seed: seed)
        let drawn = (0..<draws).map { _ in
            let levels = truth.draw(&generator)
            return PeerGap.gains(levels, volumes, levels.sorted().quantile(quantile)).reduce(0, +)
        }.sorted()
        interval = drawn.quantile(0.05)...drawn.quantile(0.95)
    }

    private static func gains(_ levels: [Double], _ volumes: [Double], _ mark: Double) -> [Double] {
        zip(levels, volumes).map { $1 * max(0, mark - $0) }
    }

    /// The units most of the gain comes from, largest first, ties in the order given.
    package func largest(_ count: Int) -> [Int] {
        Array(gains.indices.filter { gains[$0] > 0 }.sorted { (gains[$1], $0) < (gains[$0], $1) }.prefix(count))
    }
}
