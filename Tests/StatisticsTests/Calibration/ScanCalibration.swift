import KnownWorks
import Statistics
import Testing

/// The scan for a fall, of one series whose dependence is known: how often it finds one that is not there, and how soon one that is.
@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct ScanCalibration {
    struct Case: Sendable, CustomTestStringConvertible {
        var phi: Double
        var tails = KnownWorks.Tails.normal
        /// Known: share of quiet series of 100 days with p of at most 0.05.
        var alarms: Double
        var testDescription: String { "dependence \(phi)\(tails == .heavy ? ", heavy tails" : "")" }
    }

    private static let cases = [
        Case(phi: 0, alarms: 0.050), Case(phi: 0.3, alarms: 0.044), Case(phi: 0.6, alarms: 0.035), Case(phi: 0, tails: .heavy, alarms: 0.046),
        Case(phi: 0.6, tails: .heavy, alarms: 0.032),
    ]

    @Test(arguments: cases) func quietSeriesSeldomFall(_ trial: Case) {
        let alarms = (1...trials(short: 750, long: 5000)).reduce(CountedShare(hits: 0, count: 0)) { sum, seed in
            let four = Four(phi: trial.phi, tails: trial.tails, seed: UInt64(seed))
            return sum + CountedShare(hits: four.p(days: 100).count { $0 <= 0.05 }, count: 4)
        }
        calibration("a fall found in quiet series of 100 days", trial.testDescription, counted: "\(alarms)", promised: "at most 5 %")
        #expect(alarms.agrees(with: trial.alarms, of: knownTrials), "\(alarms)")
        #expect(alarms.share <= 0.05 + 3 * (0.05 * 0.95 / Double(alarms.count)).squareRoot(), "\(alarms)")
    }

    struct Fall: Sendable {
        var by: Double
        var phi: Double
        /// Known: mean days after the fall until p is at most 0.001.
        var days: Double
    }

    /// After seventy quiet days; a fall that is not found within a hundred days counts as found then.
    @Test(arguments: [
        Fall(by: 1, phi: 0, days: 20.4), Fall(by: 2, phi: 0, days: 7.5), Fall(by: 1, phi: 0.3, days: 44.5), Fall(by: 2, phi: 0.3, days: 10.6),
    ])
    func aFallIsFoundAsSoonAsKnown(_ fall: Fall) {
        let delays = (1...trials(short: 60, long: 500)).flatMap { seed in
            Four(phi: fall.phi, tails: .normal, seed: UInt64(seed), fall: fall.by, after: 70).delays(after: 70, level: 0.001)
        }
        let error = (delays.squaresAboutMean / Double(delays.count - 1) / Double(delays.count)).squareRoot()
        calibration(
            "days until the scan finds a fall", "by \(fall.by) daily standard deviations, dependence \(fall.phi)",
            counted: "\((delays.mean * 10).rounded() / 10)", promised: "")
        #expect(abs(delays.mean - fall.days) < 4 * error + 0.3, "\(delays.mean)")
    }

    /// Four series side by side: plan 100, daily standard deviation 12.
    private struct Four {
        private let actual: [Lanes]
        private let phi: Double
        static let longest = 170

        init(phi: Double, tails: KnownWorks.Tails, seed: UInt64, fall: Double = 0, after: Int = longest) {
            let lanes = (0..<4).map { lane in
                var series = Quiet(phi: phi, tails: tails, seed: 4 * seed + UInt64(lane))
                return series.days(Self.longest).enumerated().map { 100 + 12 * ($0.element - ($0.offset < after ? 0 : fall)) }
            }
            actual = (0..<Self.longest).map { day in Lanes(lanes[0][day], lanes[1][day], lanes[2][day], lanes[3][day]) }
            self.phi = phi
        }

        func p(days: Int) -> [Double] {
            let plan = [Lanes](repeating: Lanes(repeating: 100), count: days),
                series = LaneMeter(days: days, worse: .below).measureWithGaps(plan: plan, actual: actual)
            return (0..<4).map { LevelShiftScan.pValue(t: series.shift[$0], days: Double(days), factor: Dependence.factor(phi: phi)) }
        }

        /// Days from the fall to the first look at which p is at most the level.
        func delays(after day: Int, level: Double) -> [Double] {
            var found = [Double](repeating: Double(Self.longest - day), count: 4), open = Set(0..<4)
            for now in day + 1..<Self.longest where !open.isEmpty {
                for (lane, p) in p(days: now).enumerated() where p <= level && open.remove(lane) != nil { found[lane] = Double(now - day) }
            }
            return found
        }
    }
}
