import Planning
import Statistics
import Testing
import Works

/// Two mines in two quarters. Both improve, and yet the whole gets worse, because the weak one's plan has grown.
@Suite struct WeightOfPlansTests {
    @Test func aShiftOfPlansIsToldApartFromBetterWork() throws {
        var factory = Factory()
        func days(_ plan: Double, _ level: Double) -> [Double] { (0..<30).map { plan * (level + Double(($0 * 7) % 11 - 5) / 1000) } }
        factory.add("Works/Strong", plan: Array(repeating: 900, count: 30) + Array(repeating: 500, count: 30), actual: days(900, 1.10) + days(500, 1.12))
        factory.add("Works/Weak", plan: Array(repeating: 100, count: 30) + Array(repeating: 500, count: 30), actual: days(100, 0.90) + days(500, 0.92))
        let spans = [1...30, 31...60].map { days in BriefSpan(from: Factory.day(days.lowerBound), on: Factory.day(days.upperBound), until: Factory.day(60)) }
        let briefs = spans.map { BriefComputation(span: $0).brief(of: [factory.panorama()]) }
        let mix = try #require(MixShift(of: UnitPath("Works"), indicator: "output", from: briefs[0], to: briefs[1]))
        #expect(abs(mix.before - 1.08) < 0.002 && abs(mix.after - 1.02) < 0.002)
        #expect(abs(mix.parts.rate - 0.02) < 0.002 && abs(mix.parts.mix + 0.08) < 0.002)
        #expect(mix.isReversed && mix.misleads)
    }
}

/// Two shops, and a third that opens with two thirds of the weight.
@Suite struct ShopThatOpensTests {
    @Test func aUnitThatComesIsWeightThatMoved() throws {
        var factory = Factory()
        func days(_ plan: Double, _ level: Double) -> [Double] { (0..<30).map { plan * (level + Double(($0 * 7) % 11 - 5) / 1000) } }
        factory.add("Works/A", plan: Array(repeating: 100, count: 60), actual: days(100, 0.92) + days(100, 0.92))
        factory.add("Works/B", plan: Array(repeating: 100, count: 60), actual: days(100, 0.90) + days(100, 0.90))
        factory.add(
            "Works/C", plan: Array(repeating: 0, count: 30) + Array(repeating: 400, count: 30), actual: Array(repeating: 0, count: 30) + days(400, 0.70))
        let spans = [1...30, 31...60].map { days in BriefSpan(from: Factory.day(days.lowerBound), on: Factory.day(days.upperBound), until: Factory.day(60)) }
        let briefs = spans.map { BriefComputation(span: $0).brief(of: [factory.panorama()]) }
        let mix = try #require(MixShift(of: UnitPath("Works"), indicator: "output", from: briefs[0], to: briefs[1]))
        #expect(abs(mix.before - 0.91) < 0.002 && abs(mix.after - 0.77) < 0.002)
        #expect(mix.isMostlyMix && abs(mix.parts.rate) < 0.002 && abs(mix.parts.mix + 0.14) < 0.002)
    }
}
