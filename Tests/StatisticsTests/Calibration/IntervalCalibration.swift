import KnownWorks
import Statistics
import Testing

/// How often intervals hold the truth that is known here.
@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct IntervalCalibration {
    /// Twelve units, spread 1, standard errors 0.4 to 0.8. The promise is 95 %; places are whole, so more is kept.
    @Test func placesHoldTheTruePlaces() {
        let count = trials(short: 300, long: 3000)
        var together = 0, large = 0, alone = CountedShare(hits: 0, count: 0)
        for seed in 1...count {
            let league = League(units: 12, spread: 1, errors: 0.4...0.8, seed: UInt64(seed))
            let ranks = RankIntervals(values: league.seen, errors: league.errors, draws: 2000, seed: UInt64(seed))!
            if league.held(ranks.simultaneous) == 12 { together += 1 }
            if league.held(LargeLeague.places(values: league.seen, errors: league.errors)!) == 12 { large += 1 }
            alone = alone + CountedShare(hits: league.held(ranks.marginal), count: 12)
        }
        let all = CountedShare(hits: together, count: count), wide = CountedShare(hits: large, count: count)
        for (name, held) in [("all at once", all), ("all at once, for large leagues", wide), ("each alone", alone)] {
            calibration("intervals of the places of twelve hold", name, counted: "\(held)", promised: "95 %")
        }
        for share in [all, wide, alone] { #expect(share.share > 0.95 - 0.03) }
    }

    private struct League {
        let truth: [Double]
        let errors: [Double]
        let seen: [Double]

        init(units: Int, spread: Double, _ shape: Shape = .normal, errors range: ClosedRange<Double>, seed: UInt64) {
            var generator = SeededGenerator(seed: seed)
            truth = (0..<units).map { _ in 100 + spread * shape.draw(&generator) }
            errors = (0..<units).map { _ in range.lowerBound + (range.upperBound - range.lowerBound) * generator.uniform() }
            seen = zip(truth, errors).map { $0 + $1 * generator.normal() }
        }

        func held(_ places: [RankInterval]) -> Int {
            zip(truth, places).count { unit, place in (place.best...place.worst).contains(1 + truth.count { $0 > unit }) }
        }
    }

    /// Of the true levels, in their standard deviation.
    enum Shape: String, Sendable {
        case normal, flat, heavy = "heavy tails"

        func draw(_ generator: inout SeededGenerator) -> Double {
            switch self {
            case .normal: return generator.normal()
            case .flat: return (generator.uniform() - 0.5) * 12.0.squareRoot()
            case .heavy:
                // Student's t with three degrees of freedom.
                let squares = (0..<3).reduce(0.0) { sum, _ in
                    let normal = generator.normal()
                    return sum + normal * normal
                }
                return generator.normal() / squares.squareRoot()
            }
        }
    }

    struct GapCase: Sendable, CustomTestStringConvertible {
        var units: Int
        var spread: Double
        var shape = Shape.normal
        var errors: ClosedRange<Double>
        /// Known: share of the true gains inside the 90 % interval.
        var held: Double
        var testDescription: String { "\(units) units, spread \(spread), \(shape.rawValue), errors \(errors.lowerBound) to \(errors.upperBound)" }
    }

    private static let gaps = [
        GapCase(units: 20, spread: 6, errors: 2...5, held: 0.946), GapCase(units: 60, spread: 6, errors: 2...5, held: 0.945),
        GapCase(units: 60, spread: 6, errors: 8...8, held: 0.943), GapCase(units: 60, spread: 1, errors: 8...8, held: 0.928),
        GapCase(units: 60, spread: 0, errors: 8...8, held: 0.953),
        GapCase(units: 20, spread: 6, shape: .flat, errors: 2...5, held: 0.938), GapCase(units: 60, spread: 6, shape: .flat, errors: 2...5, held: 0.926),
        GapCase(units: 60, spread: 6, shape: .flat, errors: 8...8, held: 0.924), GapCase(units: 300, spread: 6, shape: .flat, errors: 2...5, held: 0.936),
        GapCase(units: 20, spread: 6, shape: .heavy, errors: 2...5, held: 0.925), GapCase(units: 60, spread: 6, shape: .heavy, errors: 2...5, held: 0.936),
        GapCase(units: 60, spread: 6, shape: .heavy, errors: 8...8, held: 0.934),
        GapCase(units: 300, spread: 6, shape: .heavy, errors: 2...5, held: 0.903),
    ]

    @Test(arguments: gaps) func theGainToTheAdvancedLiesInItsInterval(_ trial: GapCase) {
        let held = count(trials(short: 400, long: 4000)) { seed in
            let league = League(units: trial.units, spread: trial.spread, trial.shape, errors: trial.errors, seed: seed),
                mark = league.truth.sorted().quantile(0.9)
            let gain = league.truth.reduce(0) { $0 + max(0, mark - $1) }
            let gap = PeerGap(values: league.seen, errors: league.errors, volumes: league.truth.map { _ in 1 }, quantile: 0.9, draws: 300, seed: seed)!
            return gap.interval.contains(gain)
        }
        calibration("the interval of the gain to the advanced holds", trial.testDescription, counted: "\(held)", promised: "90 %")
        #expect(held.agrees(with: trial.held, of: 4000))
        #expect(held.share >= 0.9 - 3 * (0.09 / Double(held.count)).squareRoot(), "\(held)")
    }
}
