import KnownWorks
import Statistics
import Testing

/// Alarms of quiet series, and how soon a fall is seen.
@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct ChartCalibration {
    struct Case: Sendable, CustomTestStringConvertible {
        var phi: Double
        /// Known: share of quiet series of 100 days in which the CUSUM signals, and in which PELT finds a change.
        var cusum: Double
        var changes: Double
        var testDescription: String { "dependence \(phi)" }
    }

    private static let cases = [
        Case(phi: 0, cusum: 0.185, changes: 0.004), Case(phi: 0.3, cusum: 0.649, changes: 0.003), Case(phi: 0.6, cusum: 0.931, changes: 0.002),
    ]
    private static let days = 100

    @Test(arguments: cases) func quietSeriesAlarmAsOftenAsKnown(_ trial: Case) {
        let count = trials(short: 3000, long: 20_000)
        let cusum = StatisticsTests.count(count) { seed in
            var series = Quiet(phi: trial.phi, seed: seed), cusum = Cusum()
            return series.days(Self.days).contains { cusum.add($0) != nil }
        }
        let penalty = LevelChanges.penalty(variance: 1, factor: Dependence.factor(phi: trial.phi), days: Self.days)
        let changes = StatisticsTests.count(count) { seed in
            var series = Quiet(phi: trial.phi, seed: seed)
            return LevelChanges(series.days(Self.days), penalty: penalty)?.starts.isEmpty == false
        }
        calibration("CUSUM (0.5, 5) signals in 100 quiet days", trial.testDescription, counted: "\(cusum)", promised: "nothing: a filter")
        calibration("PELT finds a change in 100 quiet days", trial.testDescription, counted: "\(changes)", promised: "at most 1 %")
        #expect(cusum.agrees(with: trial.cusum, of: knownTrials), "CUSUM \(cusum)")
        #expect(changes.agrees(with: trial.changes, of: knownTrials), "PELT \(changes)")
    }

    /// A fall by one and by two standard deviations, after thirty quiet days: mean days until the CUSUM signals.
    @Test(arguments: [(1.0, 10.4), (2.0, 4.0)]) func aFallIsSeenAsSoonAsComputed(_ fall: Double, _ known: Double) {
        let count = trials(short: 3000, long: 20_000)
        let delays = (1...count).map { seed in
            var series = Quiet(phi: 0, seed: UInt64(seed)), cusum = Cusum(), delay = 0.0
            repeat { delay += 1 } while cusum.add(series.day() - fall) == nil
            return delay
        }
        calibration(
            "days until a CUSUM signals a fall", "by \(fall) standard deviations", counted: "\((delays.mean * 10).rounded() / 10)",
            promised: "\((CusumRunLength().mean(shift: fall) * 10).rounded() / 10)")
        #expect(abs(delays.mean - known) < 0.4)
        #expect(abs(delays.mean - CusumRunLength().mean(shift: fall)) < 0.3)
    }
}
