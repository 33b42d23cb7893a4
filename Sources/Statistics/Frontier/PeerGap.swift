/// What the whole gains if all its units reach the level of their advanced peers, after noise is taken out: a raw quantile
/// promises 10 % where there is only noise. The gap is measured between constrained empirical-Bayes levels (Louis 1984), its
/// interval from draws of the true levels (`TrueLevels`). O(K) for each draw, of which large fields take fewer.
///
/// A potential, not a forecast; gains of several indicators do not add up. Only among units of one kind: same product,
/// equipment, shift system and size.
package struct PeerGap: Sendable, Equatable {
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
        guard let advanced = AdvancedLevel(values: values, errors: errors), let truth = TrueLevels(values: values, errors: errors) else { return nil }
        (levels, level) = (advanced.levels, advanced.level(quantile))
        gains = PeerGap.gains(levels, volumes, level)
        var generator = SeededGenerator(seed: seed)
        let drawn = (0..<PeerGap.affordable(draws, of: values.count)).map { _ in
            let levels = truth.draw(&generator)
            return PeerGap.gains(levels, volumes, levels.quantileBySelection(quantile)).reduce(0, +)
        }.sorted()
        interval = drawn.quantile(0.05)...drawn.quantile(0.95)
    }

    /// The whole of many units is surer than that of few, and its interval needs fewer draws; below a hundred its ends would waver.
    private static func affordable(_ draws: Int, of units: Int) -> Int { min(draws, max(100, 2_000_000 / units)) }

    private static func gains(_ levels: [Double], _ volumes: [Double], _ mark: Double) -> [Double] {
        zip(levels, volumes).map { $1 * max(0, mark - $0) }
    }

    /// The units most of the gain comes from, largest first, ties in the order given.
    package func largest(_ count: Int) -> [Int] {
        Array(gains.indices.filter { gains[$0] > 0 }.sorted { (gains[$1], $0) < (gains[$0], $1) }.prefix(count))
    }
}
