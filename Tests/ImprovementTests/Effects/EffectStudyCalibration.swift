import Improvement
import KnownWorks
import Statistics
import Testing

/// How often the whole question goes wrong: from the records to the answer, nothing known beforehand.
@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct EffectStudyCalibration {
    private static var trials: Int { Tier.current == .long ? 4000 : 400 }

    /// Help without effect goes to the looms that stand lowest. Called effective (two-sided at 95 %) must be at most one in forty; the trial
    /// allows for its own chance.
    @Test(arguments: [(looms: 1, phi: 0.0), (looms: 1, phi: 0.6), (looms: 4, phi: 0.0), (looms: 4, phi: 0.6)])
    func helpWithoutEffectIsSeldomCalledEffective(_ trial: (looms: Int, phi: Double)) {
        let called = CountedShare(hits: (1...Self.trials).count { study(trial, seed: UInt64($0), effect: 0)?.answer == .worked }, count: Self.trials)
        calibration(
            "help without effect called effective, whole study", "\(trial.looms) lowest of 40, dependence \(trial.phi)", counted: "\(called)",
            promised: "at most 2.5 %")
        #expect(called.share <= 0.025 + 3 * (0.025 * 0.975 / Double(Self.trials)).squareRoot(), "\(called)")
    }

    @Test(arguments: [(looms: 1, phi: 0.0), (looms: 4, phi: 0.0), (looms: 4, phi: 0.6)])
    func intervalsHoldAnEffectOfTenPoints(_ trial: (looms: Int, phi: Double)) {
        let held = CountedShare(
            hits: (1...Self.trials).count { seed in
                (try? study(trial, seed: UInt64(seed), effect: 0.1)?.outcome.get().interval.contains(0.1)) ?? false
            }, count: Self.trials)
        calibration(
            "the interval of an effect holds, whole study", "\(trial.looms) lowest of 40, dependence \(trial.phi)", counted: "\(held)", promised: "95 %")
        #expect(held.share >= 0.95 - 3 * (0.95 * 0.05 / Double(Self.trials)).squareRoot(), "\(held)")
    }

    /// One loom truly stands low and stays so, beside looms that are alike. Said to have become worse must be at most one in forty, but for peers
    /// that seem to differ by chance; and the interval holds that nothing came.
    @Test(arguments: [0.05, 0.1, 0.3]) func whoTrulyStandsLowBesideEqualsIsNotSaidToBecomeWorse(_ low: Double) {
        let studies = (1...Self.trials).compactMap { seed in
            Weaving(teams: 25, spread: 0, scatter: 0.12, seed: UInt64(seed)) { team, _ in team == 9 ? -low : 0 }.study([9], since: 30)
        }
        let worse = CountedShare(hits: studies.count { $0.answer == .worsened }, count: studies.count)
        let held = CountedShare(hits: studies.count { (try? $0.outcome.get().interval.contains(0)) ?? false }, count: studies.count)
        let place = "1 of 25 truly lower by \(Int((low * 100).rounded())) points, the others alike"
        calibration("help without effect said to make worse, whole study", place, counted: "\(worse)", promised: "2.5 %, with peers that seem to differ 3.5 %")
        calibration("the interval of no effect holds, whole study", place, counted: "\(held)", promised: "95 %")
        #expect(worse.share <= 0.035 + 3 * (0.025 * 0.975 / Double(Self.trials)).squareRoot(), "\(worse)")
        #expect(held.share >= 0.95 - 3 * (0.95 * 0.05 / Double(Self.trials)).squareRoot(), "\(held)")
    }

    private func study(_ trial: (looms: Int, phi: Double), seed: UInt64, effect: Double) -> EffectStudy? {
        let plain = Weaving(teams: 40, spread: 0.03, scatter: 0.12, phi: trial.phi, seed: seed)
        let lowest = plain.lowest(trial.looms, before: 30)
        let mill =
            effect == 0
            ? plain
            : Weaving(teams: 40, spread: 0.03, scatter: 0.12, phi: trial.phi, seed: seed) { team, day in
                lowest.contains(team) && day >= 30 ? effect : 0
            }
        return mill.study(lowest, since: 30)
    }
}
