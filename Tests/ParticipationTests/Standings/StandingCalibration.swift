import KnownWorks
import Participation
import Statistics
import Testing
import Works

/// How often places, grades and shares hold where the truth is known.
@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct StandingCalibration {
    struct League: Sendable, CustomTestStringConvertible {
        var units: Int
        /// Standard deviation of the true levels, in standard errors of the seen ones.
        var spread: Double
        var testDescription: String { "\(units) units, spread \(spread)" }
    }

    private static let leagues = [
        League(units: 5, spread: 0), League(units: 5, spread: 3), League(units: 40, spread: 1), League(units: 40, spread: 5), League(units: 300, spread: 3),
    ]

    /// The promise is 95 % for all places at once; that one unit is wrongly told apart of others is enough to break it.
    @Test(arguments: leagues) func allPlacesHoldAtOnce(_ league: League) {
        let count = trials(short: 100, long: 1000)
        var held = 0, width = 0.0
        for seed in 1...count {
            let (truth, standing) = StandingCalibration.drawn(league, UInt64(seed))
            if standing.placed.allSatisfy({ StandingCalibration.holds($0, truth) }) { held += 1 }
            width += standing.placed.map { Double($0.possible.worst - $0.possible.best + 1) }.reduce(0, +) / Double(league.units * count)
        }
        let share = CountedShare(hits: held, count: count)
        calibration(
            "places hold all at once (mean width \(width.rounded()))", league.testDescription, counted: "\(share)", promised: "95 %")
        #expect(share.share > 0.95 || share.agrees(with: 0.95, of: 100_000))
    }

    /// The share of pairs in different grades that stand the other way round is as large as is said, and under one in five.
    @Test func gradesMisrankAsFewAsTheySay() {
        var said = 0.0, wrong = 0, apart = 0
        let count = trials(short: 60, long: 600)
        for seed in 1...count {
            let (truth, standing) = StandingCalibration.drawn(League(units: 60, spread: 1.5), UInt64(seed))
            said += (standing.misranked ?? 0) / Double(count)
            for upper in standing.placed {
                for lower in standing.placed where upper.grade! < lower.grade! {
                    apart += 1
                    if truth[upper.unit]! < truth[lower.unit]! { wrong += 1 }
                }
            }
        }
        let found = Double(wrong) / Double(max(apart, 1))
        calibration(
            "pairs apart in grades that stand the other way round", "60 units, spread 1.5", counted: "\((found * 1000).rounded() / 10) %",
            promised: "\((said * 1000).rounded() / 10) %")
        #expect(abs(found - said) < 0.03 && found < 0.2)
    }

    struct Teams: Sendable, CustomTestStringConvertible {
        var teams: Int
        /// Each meets its plan with a probability of its own, drawn about 80 %; how far they lie apart.
        var apart: Double
        var testDescription: String { "\(teams) teams, twenty days, apart by \(apart)" }
    }

    @Test(arguments: [Teams(teams: 10, apart: 0), Teams(teams: 10, apart: 0.1), Teams(teams: 30, apart: 0.1), Teams(teams: 30, apart: 0.2)])
    func theShareOfTeamDaysLiesInItsInterval(_ field: Teams) {
        var held = 0, plain = 0
        let count = trials(short: 1000, long: 10_000)
        for seed in 1...count {
            var generator = SeededGenerator(seed: UInt64(seed))
            let hits = (0..<field.teams).map { _ -> Double in
                // Two values of equal weight have the mean and the distance that is wanted.
                let probability = 0.8 + (generator.uniform() < 0.5 ? field.apart : -field.apart)
                return Double((0..<20).count { _ in generator.uniform() < probability })
            }
            let interval = ClusteredShare(hits: hits, bases: hits.map { _ in 20 })!.interval!
            if interval.low <= 0.8, 0.8 <= interval.high { held += 1 }
            let alone = ShareInterval(Int(hits.reduce(0, +)), of: 20 * field.teams)!
            if alone.low <= 0.8, 0.8 <= alone.high { plain += 1 }
        }
        let share = CountedShare(hits: held, count: count)
        calibration("the interval of a share of team-days holds", field.testDescription, counted: "\(share)", promised: "95 %")
        calibration(
            "the same as if all days were teams", field.testDescription, counted: "\(CountedShare(hits: plain, count: count))", promised: "")
        #expect(share.share > 0.92)
    }

    private func trials(short: Int, long: Int) -> Int { Tier.current == .long ? long : short }

    private static func drawn(_ league: League, _ seed: UInt64) -> (truth: [UnitPath: Double], standing: Standing) {
        var generator = SeededGenerator(seed: seed)
        let truth = (0..<league.units).map { (UnitPath("League/Unit \($0)"), league.spread * generator.normal()) }
        let seen = truth.map { Standing.Contender($0.0, score: $0.1 + generator.normal(), error: 1) }
        return (Dictionary(uniqueKeysWithValues: truth), Standing(of: seen, seed: seed)!)
    }

    /// Where truths are equal, all their places are true, and all must be possible.
    private static func holds(_ placed: Standing.Placed, _ truth: [UnitPath: Double]) -> Bool {
        let own = truth[placed.unit]!, better = truth.values.count { $0 > own }, worse = truth.values.count { $0 < own }
        return placed.possible.best <= better + 1 && placed.possible.worst >= truth.count - worse
    }
}
