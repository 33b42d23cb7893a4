import Planning
import Testing
import Works

@testable import Planning

/// Otto's quarters, the oldest first.
@Suite struct LastingGapTests {
    private func quarter(_ first: String, isBehind: Bool) -> LastingGap.Quarter {
        LastingGap.Quarter(first: Day(first)!, level: 0.8, advanced: 1.1, isBehind: isBehind)
    }

    @Test func twoQuartersOnEndAreCalled() {
        let gap = LastingGap([quarter("1958-10-01", isBehind: false), quarter("1959-01-01", isBehind: true), quarter("1959-04-01", isBehind: true)])
        #expect(gap.length == 2 && gap.isCalled)
    }

    @Test func aQuarterThatTellsNothingEndsTheRow() {
        let before = quarter("1958-10-01", isBehind: true), after = quarter("1959-04-01", isBehind: true)
        #expect(LastingGap([before, nil, after]).length == 1 && !LastingGap([before, nil, after]).isCalled)
        #expect(LastingGap([before, after, nil]).length == 0)
    }
}
