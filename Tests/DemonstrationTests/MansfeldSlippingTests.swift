import Demonstration
import Planning
import Testing
import Works

/// The report of 1959: the mine that long led the branch went back steadily.
@Suite struct MansfeldSlippingTests {
    @Test func ottoBrosowskiIsNamedAsSlippingAndDated() throws {
        let brief = MansfeldTests.mansfeld.year("copper", on: day(1959, 7, 31))
        let leaders = try #require(SlippingLeaders(below: MansfeldTests.works, indicator: "copper", in: brief))
        let first = try #require(leaders.cases.first)
        #expect(first.fall.unit == MansfeldTests.otto)
        // It went back from April to July; the level halfway down is reached at the end of May.
        #expect((day(1959, 5, 15)...day(1959, 6, 15)).contains(first.fall.since), "\(first.fall.since)")
        #expect(first.fall.range.lowerBound >= day(1959, 4, 1) && first.fall.range.upperBound <= day(1959, 6, 30))
        #expect(first.fall.before > 1.05 && first.fall.interval.lowerBound > 0.2 && first.fall.latest < 0.75)
        #expect(first.below.count > 25, "its teams are the same fall seen closer")
    }

    @Test func inMarchNobodyHasSlipped() throws {
        let brief = MansfeldTests.mansfeld.year("copper", on: day(1959, 3, 31))
        #expect(try #require(SlippingLeaders(below: MansfeldTests.works, indicator: "copper", in: brief)).cases.isEmpty)
    }
}
