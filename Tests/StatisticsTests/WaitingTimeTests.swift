import Statistics
import Testing

@Suite struct WaitingTimeTests {
    /// Freireich et al. 1963, the 21 patients under 6-MP: the median of the product-limit estimate is 23 weeks.
    @Test func aPublishedMedianComesOut() {
        let came = [6, 6, 6, 7, 10, 13, 16, 22, 23].map { WaitingTime.Wait.came(after: $0) }
        let last = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map { WaitingTime.Wait.lasts(for: $0) }
        #expect(WaitingTime(came + last).median == 23)
    }

    @Test func withoutAnyThatStillWaitsItIsTheMedian() { #expect(WaitingTime([1, 2, 3, 4].map { .came(after: $0) }).median == 2) }

    @Test func whereHalfHaveNotComeNothingIsTold() {
        #expect(WaitingTime([.came(after: 1), .lasts(for: 2), .lasts(for: 3)]).median == nil)
        #expect(WaitingTime([]).median == nil)
    }
}
