import KnownWorks
import Planning
import Testing
import Works

@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct SlippingCalibration {
    struct Case: Sendable, CustomTestStringConvertible {
        var phi: Double
        /// Known: false share of the named, share named on day 100 of those that fell by one and by two daily sd.
        var falseShare: Double
        var one: Double
        var two: Double
        var testDescription: String { "dependence \(phi)" }
    }

    private static let cases = [
        Case(phi: 0, falseShare: 0.028, one: 0.76, two: 1.00), Case(phi: 0.3, falseShare: 0.030, one: 0.30, two: 0.99),
        Case(phi: 0.6, falseShare: 0.015, one: 0.03, two: 0.62),
    ]
    private static var teams: Int { Tier.current == .long ? 20_000 : 10_000 }

    /// Two of a hundred fall by one daily standard deviation after day 70, two by two.
    @Test(arguments: cases) func thoseThatFallAreNamed(_ trial: Case) {
        func fall(_ team: Int) -> Double { team % 100 == 7 || team % 100 == 57 ? 1 : team % 100 == 32 || team % 100 == 82 ? 2 : 0 }
        let futures = KnownFutures(teams: Self.teams, days: 100, phi: trial.phi, seed: 31, falls: fall, fallsAfter: 70)
        let named = futures.brief(days: 100, on: 100).slipping.compactMap { Int($0.unit.name.dropFirst()) }.filter { $0 >= 1_000_000 }.map {
            fall($0 - 1_000_000)
        }
        let falseNames = CountedShare(hits: named.count { $0 == 0 }, count: named.count)
        let one = CountedShare(hits: named.count { $0 == 1 }, count: Self.teams / 50), two = CountedShare(hits: named.count { $0 == 2 }, count: Self.teams / 50)
        calibration("named as slipping that did not fall", trial.testDescription, counted: "\(falseNames)", promised: "at most 5 %")
        calibration("fell by one daily standard deviation, named 30 days after", trial.testDescription, counted: "\(one)", promised: "")
        calibration("fell by two, named 30 days after", trial.testDescription, counted: "\(two)", promised: "")
        #expect(falseNames.agrees(with: trial.falseShare, of: 500))
        #expect(one.agrees(with: trial.one, of: 400))
        #expect(two.agrees(with: trial.two, of: 400))
    }

    @Test func nobodyIsNamedWhereNobodyFalls() {
        let futures = KnownFutures(teams: Self.teams, days: 100, phi: 0.3, seed: 21)
        #expect(futures.brief(days: 100, on: 100).slipping.isEmpty)
    }
}
