import Statistics
import Testing

@Suite struct ClusteredShareTests {
    @Test func teamsThatCountOnceHaveWilsonsRange() throws {
        let share = try #require(ClusteredShare(hits: (0..<35).map { $0 < 30 ? 1 : 0 }, bases: [Double](repeating: 1, count: 35)))
        let wilson = try #require(ShareInterval(30, of: 35))
        #expect(share.share == 30.0 / 35 && share.effective == 35)
        #expect(abs(share.interval!.low - wilson.low) < 1e-9 && abs(share.interval!.high - wilson.high) < 1e-9)
    }

    /// Five teams of twenty days: 20, 18, 16, 14 and 12 met, so p = 0.8. Sum of squared distances 0 + ... = 16 + 4 + 0 + 4 + 16 = 40; variance
    /// 40/100^2 x 5/4 = 0.005; effective number 0.16/0.005 = 32 of a hundred.
    @Test func daysOfOneTeamTellLessThanAsManyTeams() throws {
        let share = try #require(ClusteredShare(hits: [20, 18, 16, 14, 12], bases: [20, 20, 20, 20, 20]))
        #expect(share.share == 0.8 && abs(share.effective - 32) < 1e-9)
        // Wilson with 32 and Student's 2.776 for four degrees of freedom.
        #expect(abs(share.interval!.low - 0.55615) < 1e-4 && abs(share.interval!.high - 0.92738) < 1e-4)
    }

    @Test func peopleOfALargeTeamMeetOrMissTogether() throws {
        let one = try #require(ClusteredShare(hits: [1, 1, 0, 1, 0, 1], bases: [1, 1, 1, 1, 1, 1], weights: [50, 5, 5, 5, 5, 5]))
        #expect(one.share == 65.0 / 75 && one.effective <= 75 * 75 / 2625)
    }

    @Test func whereAllMetAsManyCountAsThereAreTeams() throws {
        let share = try #require(ClusteredShare(hits: [20, 20, 20, 20, 20, 20], bases: [20, 20, 20, 20, 20, 20]))
        #expect(share.effective == 6 && share.interval!.high == 1 && share.interval!.low < 0.6)
    }

    @Test func underFiveTeamsNothingSaysHowTheyDiffer() throws {
        #expect(try #require(ClusteredShare(hits: [18, 12], bases: [20, 20])).interval == nil)
        #expect(ClusteredShare(hits: [0], bases: [0]) == nil && ClusteredShare(hits: [], bases: []) == nil)
    }

    @Test func aTeamWithoutABaseTakesNoPart() {
        #expect(ClusteredShare(hits: [1, 0, 0], bases: [1, 1, 0]) == ClusteredShare(hits: [1, 0], bases: [1, 1]))
    }
}
