import Planning
import Statistics
import Testing
import Works

@testable import Planning

/// Otto's quarters, the oldest first, beside the other mines.
@Suite struct LastingGapTests {
    private func quarter(_ first: String, _ side: LastingGap.Side) -> LastingGap.Quarter {
        let gap = side == .behind ? -0.1 : side == .ahead ? 0.1 : 0
        return LastingGap.Quarter(1 + gap, PeersTogether.Gap(peers: 1, gap: gap, error: 0.01), of: 3, sign: 1, from: Day(first)!)
    }

    @Test func twoQuartersOnEndAreCalled() {
        let gap = LastingGap([quarter("1958-10-01", .level), quarter("1959-01-01", .behind), quarter("1959-04-01", .behind)])
        #expect(gap.length == 2 && gap.isBehind)
    }

    @Test func aQuarterThatTellsNothingEndsTheRow() {
        let before = quarter("1958-10-01", .behind), after = quarter("1959-04-01", .behind)
        #expect(LastingGap([before, nil, after]).length == 1 && !LastingGap([before, nil, after]).isCalled)
        #expect(LastingGap([before, after, nil]).length == 0)
    }

    @Test func whoFallsBehindAfterHavingBeenAheadIsNotCalled() {
        #expect(LastingGap([quarter("1959-01-01", .ahead), quarter("1959-04-01", .behind)]).length == 1)
        let ahead = LastingGap([quarter("1959-01-01", .ahead), quarter("1959-04-01", .ahead)])
        #expect(ahead.isCalled && !ahead.isBehind)
    }

    @Test func aGapThatIsSureButSmallIsNone() {
        let small = LastingGap.Quarter(0.995, PeersTogether.Gap(peers: 1, gap: -0.005, error: 0.0001), of: 2, sign: 1, from: Day("1959-04-01")!)
        #expect(small.side == .level)
    }

    @Test func whereLessIsBetterTheLowerOneIsAhead() {
        let waste = LastingGap.Quarter(0.8, PeersTogether.Gap(peers: 1, gap: -0.2, error: 0.01), of: 2, sign: -1, from: Day("1959-04-01")!)
        #expect(waste.side == .ahead && waste.gap == 0.2)
    }
}
