import Statistics
import Testing

/// Twenty days of a hundred pieces with 95 good ones, then twenty with 85.
@Suite struct ShareShiftTests {
    private static let base = [Double](repeating: 100, count: 40)
    private static let met = (0..<40).map { $0 < 20 ? 95.0 : 85 }

    @Test func theFallIsFoundWhereItIs() throws {
        let found = try #require(ShareShift(met: Self.met, base: Self.base))
        // 2 (1900 ln 0.95 + 100 ln 0.05 + 1700 ln 0.85 + 300 ln 0.15 - 3600 ln 0.9 - 400 ln 0.1) = 115.7665.
        #expect(abs(found.t + 10.75948) < 1e-5 && found.split == 19 && found.days == 40)
        #expect(found.pValue(factor: 1) < 1e-9)
    }

    @Test func daysThatVaryMoreThanCountsMakeItLessSure() throws {
        // Ten pieces more and less in turn: squares about the levels 40 x 100 / 100 = 40, over 38 days and 0.09 are 11.696.
        let restless = Self.met.enumerated().map { $0.element + ($0.offset % 2 == 0 ? 5 : -5) * 2 - ($0.element > 90 && $0.offset % 2 == 0 ? 10 : 0) }
        let calm = try #require(ShareShift(met: Self.met, base: Self.base)), found = try #require(ShareShift(met: restless, base: Self.base))
        #expect(found.t > calm.t / 2 && found.pValue(factor: 1) > calm.pValue(factor: 1))
        #expect(calm.pValue(factor: 2) > calm.pValue(factor: 1))
    }

    @Test func aRiseIsNoFallAndWhereNothingIsMissedNothingFell() throws {
        let rise = try #require(ShareShift(met: Self.met.reversed(), base: Self.base)), whole = try #require(ShareShift(met: Self.base, base: Self.base))
        for quiet in [rise, whole] { #expect(quiet.t == 0 && quiet.pValue(factor: 1) == 1) }
    }

    @Test func daysWithoutABaseDoNotCount() throws {
        let gap = try #require(ShareShift(met: [0] + Self.met + [0], base: [0] + Self.base + [0])),
            without = try #require(ShareShift(met: Self.met, base: Self.base))
        #expect(gap.t == without.t && gap.split == without.split + 1)
        #expect(ShareShift(met: Array(Self.met.dropLast()), base: Array(Self.base.dropLast())) == nil, "thirty-nine days")
    }

    /// Three days missed of seventy, all among the last ten: chance does that in some of a thousand, not in one of ten thousand.
    @Test func aFewMissedDaysAreNoProof() throws {
        let found = try #require(ShareShift(met: (0..<70).map { [61, 64, 68].contains($0) ? 0 : 1 }, base: [Double](repeating: 1, count: 70)))
        #expect((0.003...0.1).contains(found.pValue(factor: 1)), "\(found.pValue(factor: 1))")
    }
}
