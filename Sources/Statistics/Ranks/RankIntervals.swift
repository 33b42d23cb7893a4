/// Places as intervals: all at once hold with probability `level`, or each alone (Mogstad, Romano, Shaikh & Wilhelm 2024,
/// "Inference for ranks", Rev. Econ. Studies 91; stepdown of Romano & Wolf 2005, JASA 100). A unit's place lies between one
/// more than the number of those proven better, and the number of all less those proven worse.
///
/// Pairs are told apart where their difference exceeds a critical number of its standard errors, found from normal draws; the
/// pairs told apart leave, the rest is tried again. O(draws x K^2) for each step: for leagues up to some 200, beyond see
/// `LargeLeague`. The same seed and the same common draws give the same places again. Errors are taken as independent.
package struct RankIntervals: Sendable {
    package let level: Double
    private let values: [Double]
    private let errors: [Double]
    private let draws: Draws

    /// - Parameters:
    ///   - errors: standard errors, positive.
    ///   - draws: 10,000 give a critical number to about 0.01.
    /// - Returns: nil without units, or where one has no number or no error.
    package init?(values: [Double], errors: [Double], level: Double = 0.95, draws: Int = 10_000, seed: UInt64 = 1) {
        precondition(values.count == errors.count, "one error for each value")
        guard !values.isEmpty, values.areFinite, errors.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
        (self.values, self.errors, self.level) = (values, errors, level)
        self.draws = Draws(errors: errors, count: draws, seed: seed)
    }

    /// Hold all at once.
    package var simultaneous: [RankInterval] {
        let beaten = Set(stepdown(values.indices.flatMap { a in values.indices.filter { $0 != a }.map { Pair(better: a, worse: $0) } }))
        return values.indices.map { unit in interval(unit, beaten) }
    }

    /// Each holds by itself: narrower, for the one unit that looks for its place, not for a table of all.
    package var marginal: [RankInterval] {
        values.indices.map { unit in
            let pairs = values.indices.filter { $0 != unit }.flatMap { [Pair(better: unit, worse: $0), Pair(better: $0, worse: unit)] }
            return interval(unit, Set(stepdown(pairs)))
        }
    }

    private func interval(_ unit: Int, _ beaten: Set<Pair>) -> RankInterval {
        let better = values.indices.count { beaten.contains(Pair(better: $0, worse: unit)) }
        let worse = values.indices.count { beaten.contains(Pair(better: unit, worse: $0)) }
        return RankInterval(best: 1 + better, worst: values.count - worse)
    }
}

extension RankIntervals {
    struct Pair: Hashable {
        var better: Int
        var worse: Int
    }

    /// The pairs proven to stand in this order.
    private func stepdown(_ pairs: [Pair]) -> [Pair] {
        var open = pairs, proven: [Pair] = []
        while !open.isEmpty {
            let critical = draws.criticalNumber(open.map { ($0.better, $0.worse, 1 / error($0)) }, level: level)
            let told = open.filter { values[$0.better] - values[$0.worse] > critical * error($0) }
            guard !told.isEmpty else { break }
            proven += told
            open.removeAll { values[$0.better] - values[$0.worse] > critical * error($0) }
        }
        return proven
    }

    private func error(_ pair: Pair) -> Double {
        (errors[pair.better] * errors[pair.better] + errors[pair.worse] * errors[pair.worse]).squareRoot()
    }

    /// The critical number of all pairs, before any is told apart: the studentized range over root two where errors are equal.
    package var criticalNumber: Double {
        draws.criticalNumber(
            values.indices.flatMap { a in values.indices.filter { $0 != a }.map { (a, $0, 1 / error(Pair(better: a, worse: $0))) } }, level: level)
    }
}

/// Normal errors of all units, eight draws side by side.
private struct Draws: Sendable {
    typealias Eight = SIMD8<Double>
    private let units: Int
    private let errors: [Eight]

    init(errors deviations: [Double], count: Int, seed: UInt64) {
        units = deviations.count
        var generator = SeededGenerator(seed: seed)
        errors = (0..<(count + 7) / 8).flatMap { _ in
            deviations.map { deviation in
                var eight = Eight.zero
                for lane in 0..<8 { eight[lane] = deviation * generator.normal() }
                return eight
            }
        }
    }

    /// Quantile of the largest standardised difference over the pairs.
    func criticalNumber(_ pairs: [(better: Int, worse: Int, precision: Double)], level: Double) -> Double {
        guard !pairs.isEmpty else { return .infinity }
        var largest: [Double] = []
        largest.reserveCapacity(errors.count / units * 8)
        errors.withUnsafeBufferPointer { errors in
            pairs.withUnsafeBufferPointer { pairs in
                for start in stride(from: 0, to: errors.count, by: units) {
                    let most = Draws.largest(errors.baseAddress! + start, pairs)
                    for lane in 0..<8 { largest.append(most[lane]) }
                }
            }
        }
        largest.sort()
        return largest[min(Int((level * Double(largest.count)).rounded(.up)), largest.count) - 1]
    }

    private static func largest(_ errors: UnsafePointer<Eight>, _ pairs: UnsafeBufferPointer<(better: Int, worse: Int, precision: Double)>) -> Eight {
        var most = Eight(repeating: -.infinity)
        for pair in pairs {
            let apart = (errors[pair.better] - errors[pair.worse]) * pair.precision
            most.replace(with: apart, where: apart .> most)
        }
        return most
    }
}
