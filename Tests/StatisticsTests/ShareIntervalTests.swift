import Statistics
import Testing

@Suite struct ShareIntervalTests {
    /// Reference: scipy 1.17, `binomtest(count, n).proportion_ci(method="wilson")`.
    @Test(arguments: [(9, 10, 0.5958499732047615, 0.9821237869049271), (0, 20, 0.0, 0.16112515805281938), (450, 500, 0.8705780903680599, 0.9233224372626984)])
    func theRangeIsThatOfTheReference(count: Int, all: Int, low: Double, high: Double) throws {
        let interval = try #require(ShareInterval(count, of: all))
        #expect(abs(interval.low - low) < 1e-9 && abs(interval.high - high) < 1e-9)
    }

    @Test func ofNothingNothingIsSaid() { #expect(ShareInterval(0, of: 0) == nil) }
}
