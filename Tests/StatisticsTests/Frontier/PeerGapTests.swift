import Statistics
import Testing

@Suite struct PeerGapTests {
    private func shops(_ count: Int, spread: Double, error: Double, seed: UInt64) -> (truth: [Double], seen: [Double]) {
        var generator = SeededGenerator(seed: seed)
        let truth = (0..<count).map { _ in 100 + spread * generator.normal() }
        return (truth, truth.map { $0 + error * generator.normal() })
    }

    private func gap(_ seen: [Double], error: Double) throws -> PeerGap {
        try #require(PeerGap(values: seen, errors: seen.map { _ in error }, volumes: seen.map { _ in 1 }, quantile: 0.9, draws: 200))
    }

    /// Raw values promise 10 % of the whole here.
    @Test func noiseAlonePromisesNothing() throws {
        let (_, seen) = shops(200, spread: 0, error: 8, seed: 1), gap = try gap(seen, error: 8)
        #expect(gap.gain / 200 < 5 && gap.interval.lowerBound / 200 < 1)
    }

    @Test func aTrueGapIsFound() throws {
        let (truth, seen) = shops(200, spread: 6, error: 8, seed: 2), gap = try gap(seen, error: 8)
        let mark = truth.sorted().quantile(0.9), gain = truth.reduce(0) { $0 + max(0, mark - $1) }
        #expect(abs(gap.gain / gain - 1) < 0.25 && gap.interval.contains(gain))
    }

    @Test func thoseBelowTheMarkMakeTheGain() throws {
        let (_, seen) = shops(40, spread: 6, error: 1, seed: 3), gap = try gap(seen, error: 1), ten = gap.largest(10)
        #expect(ten.count == 10 && ten.first == seen.firstIndex(of: seen.min()!))
        #expect(gap.gains.sorted().prefix(4).reduce(0, +) < 0.01 * gap.gain && gap.gains == gap.gaps)
    }

    /// Whatever the field looks like: one far ahead of all, two camps, hardly any noise, nothing but noise.
    @Test(arguments: [0.01, 0.3, 1, 10]) func theTotalNeverLiesOutsideItsInterval(_ error: Double) throws {
        let oneAhead: [Double] = (0..<30).map { $0 == 0 ? 130 : 100 + Double($0 % 3) }, twoCamps: [Double] = (0..<30).map { $0 < 12 ? 101 : 109 }
        let even: [Double] = (0..<30).map { 100 + Double($0) }
        for field in [oneAhead, twoCamps, even] {
            let gap = try gap(field, error: error)
            #expect(gap.interval.contains(gap.gain), "\(field) at \(error): \(gap.gain) in \(gap.interval)")
            #expect(abs(gap.gaps.reduce(0, +) - gap.gain) < 1e-9)
        }
    }

    /// A quarter and a tenth, from the same draws: who asks for more is promised more.
    @Test func theHigherMarkPromisesMore() throws {
        let (_, seen) = shops(40, spread: 6, error: 3, seed: 6)
        let both = try #require(PeerGap.all([0.75, 0.9], values: seen, errors: seen.map { _ in 3 }, volumes: seen.map { _ in 1 }, draws: 200))
        #expect(both[0].gain < both[1].gain && both[0].level < both[1].level && both[0].levels == both[1].levels)
    }

    @Test func tooFewPeersGetAnHonestRefusal() {
        let (_, seen) = shops(19, spread: 6, error: 1, seed: 4)
        #expect(PeerGap(values: seen, errors: seen.map { _ in 1 }, volumes: seen, quantile: 0.9) == nil)
        #expect(PeerGap(values: seen + [.nan], errors: (seen + [0]).map { _ in 1 }, volumes: seen + [1], quantile: 0.9) == nil)
    }

    @Test func theSameSeedGivesTheSameInterval() throws {
        let (_, seen) = shops(30, spread: 6, error: 3, seed: 5)
        #expect(try gap(seen, error: 3) == gap(seen, error: 3))
    }
}
