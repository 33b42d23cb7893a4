/// Which loss is the largest, and how sure that is (Pareto diagram: Juran 1951, "Quality Control Handbook"; days drawn again
/// with replacement: Efron 1979, Ann. Stat. 7). O(draws x days x reasons).
///
/// Minutes alone: show counts beside them, few long stops and many short ones need different help. Void where "other" holds
/// more than a tenth. Days that depend on each other make it look surer than it is.
package struct LossPareto: Sendable, Equatable {
    /// Below this the first and the second are not told apart and nobody should be sent after "the" obstacle.
    package static let certainty = 0.95

    /// By reason, in the order given.
    package let totals: [Double]
    /// Probability of being the largest, by reason.
    package let largest: [Double]
    /// 95 % interval of the share of all losses, by reason (percentiles of the draws; Efron 1979). A share of 0 where a draw has no loss.
    package let intervals: [ClosedRange<Double>]

    package var shares: [Double] {
        let all = totals.reduce(0, +)
        return totals.map { all > 0 ? $0 / all : 0 }
    }

    /// - Parameter losses: one row per reason, one value per day (minutes, or minutes times planned rate), not negative.
    /// - Returns: nil without reasons or days, or where a loss is negative or not a number.
    package init?(losses: [[Double]], draws: Int = 20_000, seed: UInt64 = 1) {
        guard let days = losses.first?.count, days > 0, losses.allSatisfy({ $0.count == days && $0.allSatisfy { $0 >= 0 && $0.isFinite } }) else { return nil }
        totals = losses.map { $0.reduce(0, +) }
        let byDay = (0..<days).flatMap { day in losses.map { $0[day] } }
        let drawn = LossPareto.drawn(byDay, reasons: losses.count, days: days, draws: LossPareto.affordable(draws, days * losses.count), seed: seed)
        (largest, intervals) = (drawn.largest, drawn.shares.map(LossPareto.middle))
    }

    /// A year of days by a hundred reasons is drawn less often; below a thousand a probability of 95 % would waver.
    private static func affordable(_ draws: Int, _ cells: Int) -> Int { min(draws, max(1000, 100_000_000 / cells)) }

    /// The one obstacle to name; nil where the data do not separate the first from the second.
    package var key: Int? { totals.indices.first { totals[$0] > 0 && largest[$0] >= LossPareto.certainty } }

    /// Reasons from the largest loss down, ties in the order given.
    package var order: [Int] { totals.indices.sorted { (totals[$1], $0) < (totals[$0], $1) } }

    private static func drawn(_ byDay: [Double], reasons: Int, days: Int, draws: Int, seed: UInt64) -> (largest: [Double], shares: [[Double]]) {
        var shares = [[Double]](repeating: [], count: reasons)
        var generator = SeededGenerator(seed: seed), firsts = [Double](repeating: 0, count: reasons), sums = firsts
        for _ in 0..<draws {
            for reason in 0..<reasons { sums[reason] = 0 }
            for _ in 0..<days {
                let start = Int(generator.uniform() * Double(days)) * reasons
                for reason in 0..<reasons { sums[reason] += byDay[start + reason] }
            }
            // A draw in which several are largest counts in parts for each.
            let most = sums.max()!, ties = sums.count { $0 == most }
            for reason in 0..<reasons where sums[reason] == most { firsts[reason] += 1 / Double(ties) }
            let all = sums.reduce(0, +)
            for reason in 0..<reasons { shares[reason].append(all > 0 ? sums[reason] / all : 0) }
        }
        return (firsts.map { $0 / Double(draws) }, shares)
    }

    private static func middle(of shares: [Double]) -> ClosedRange<Double> {
        let sorted = shares.sorted()
        return sorted.quantile(0.025)...sorted.quantile(0.975)
    }
}
