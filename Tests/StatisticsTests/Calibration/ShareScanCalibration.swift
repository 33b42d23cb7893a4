import KnownWorks
import Statistics
import Testing

/// The scan for a fall of a share, where there is none.
@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct ShareScanCalibration {
    struct Case: Sendable, CustomTestStringConvertible {
        var base: Int
        var share: Double
        /// By so much the share of a day varies beyond counting, each day with 0.3 of the day before.
        var restless = 0.0
        /// Known: share of quiet series of 100 days with p of at most 0.05, and of at most 0.001.
        var alarms: Double
        var rare: Double
        var testDescription: String { "\(base) a day, \(share) met\(restless > 0 ? ", days vary by \(restless) and depend on the day before" : "")" }

        /// Of days as they are seen: counting dilutes what one day has of the day before.
        var phi: Double {
            let counting = share * (1 - share) / Double(base)
            return 0.3 * restless * restless / (restless * restless + counting)
        }
    }

    private static let cases = [
        Case(base: 1, share: 0.8, alarms: 0.054, rare: 0.0005), Case(base: 1, share: 0.95, alarms: 0.033, rare: 0.0001),
        Case(base: 50, share: 0.98, alarms: 0.040, rare: 0.0008), Case(base: 200, share: 0.9, alarms: 0.034, rare: 0.0009),
        Case(base: 200, share: 0.9, restless: 0.03, alarms: 0.051, rare: 0.0013),
    ]

    @Test(arguments: cases) func quietSharesSeldomFall(_ trial: Case) {
        let p = (1...trials(short: 3000, long: 20_000)).map { seed in
            ShareShift(met: quiet(trial, seed: UInt64(seed)), base: [Double](repeating: Double(trial.base), count: 100))!
                .pValue(factor: Dependence.factor(phi: trial.phi))
        }
        let alarms = CountedShare(hits: p.count { $0 <= 0.05 }, count: p.count), rare = CountedShare(hits: p.count { $0 <= 0.001 }, count: p.count)
        calibration("a fall found in quiet shares of 100 days", trial.testDescription, counted: "\(alarms)", promised: "at most 5 %")
        calibration("the same, p at most 0.001", trial.testDescription, counted: "\(rare.hits) of \(rare.count)", promised: "at most 0.1 %")
        #expect(alarms.agrees(with: trial.alarms, of: knownTrials), "\(alarms)")
        #expect(rare.agrees(with: trial.rare, of: knownTrials), "\(rare.hits) of \(rare.count)")
    }

    private func quiet(_ trial: Case, seed: UInt64) -> [Double] {
        var days = Quiet(phi: 0.3, seed: seed), generator = SeededGenerator(seed: seed &+ 1_000_000)
        return (0..<100).map { _ in
            let share = min(max(trial.share + trial.restless * days.day(), 0), 1)
            return Double((0..<trial.base).count { _ in generator.uniform() < share })
        }
    }
}
