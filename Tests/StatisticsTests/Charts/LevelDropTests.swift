import Statistics
import Testing

/// Twenty days at 105 and 95 in turn, then twenty at 95 and 85, of 100 planned.
@Suite struct LevelDropTests {
    static let plan = [Double](repeating: 100, count: 40)
    static let actual = (0..<40).map { day in (day % 2 == 0 ? 95.0 : 105) - (day < 20 ? 0 : 10) }
    static let alone = PauleMandel(values: [], errors: [])

    @Test func withoutPeersTheDropIsThatBetweenTheTwoLevels() throws {
        let drop = try #require(LevelDrop(plan: Self.plan, actual: Self.actual, split: 19, phi: 0, peers: Self.alone))
        #expect(abs(drop.drop - 0.1) < 1e-12 && drop.byChance == 0)
        // Squares about two levels: 40 x 25 / 100 = 10, over 38 days 0.2632 a tonne; each side has 2,000 t: root of 2 x 0.2632 / 2000.
        let interval = drop.interval(level: 0.95)
        #expect(abs(interval.upperBound - 0.1 - 2.0244 * 0.016222) < 1e-5)
        #expect(drop.starts.contains(20) && drop.starts.count < 6)
    }

    @Test func luckIsTakenOutOfAFormerLevelAsFarAsPeersTell() throws {
        // Peers scatter by 1 % about the plan: the unit's own error is 1.15 %, so most of its lead was luck.
        let peers = PauleMandel(values: [-0.01, 0.01, 0.012, -0.012], errors: [0.001, 0.001, 0.001, 0.001])
        let lead = Self.actual.map { $0 + 5 }
        let drop = try #require(LevelDrop(plan: Self.plan, actual: lead, split: 19, phi: 0, peers: peers))
        #expect(drop.seenBefore.value == 1.05 && drop.before.value < 1.03 && drop.before.value > 1.01)
        #expect(abs(drop.byChance + drop.before.value - 1.05) < 1e-12 && drop.drop < 0.08)
    }

    @Test func dependenceWidensTheIntervalAndDaysWithoutPlanDoNotCount() throws {
        let sure = try #require(LevelDrop(plan: Self.plan, actual: Self.actual, split: 19, phi: 0, peers: Self.alone)).interval(level: 0.95)
        let unsure = try #require(LevelDrop(plan: Self.plan, actual: Self.actual, split: 19, phi: 0.4, peers: Self.alone)).interval(level: 0.95)
        #expect(unsure.upperBound - unsure.lowerBound > 1.5 * (sure.upperBound - sure.lowerBound))
        let gap = try #require(LevelDrop(plan: Self.plan + [0], actual: Self.actual + [0], split: 19, phi: 0, peers: Self.alone))
        #expect(gap.interval(level: 0.95) == sure)
    }

    @Test func whereNothingVariesOrASideIsEmptyNothingIsSaid() {
        let flat = [Double](repeating: 100, count: 40)
        #expect(LevelDrop(plan: flat, actual: flat, split: 19, phi: 0, peers: Self.alone) == nil)
        #expect(LevelDrop(plan: Self.plan, actual: Self.actual, split: 39, phi: 0, peers: Self.alone) == nil)
    }
}
