import Statistics
import Testing

/// Units whose leaders were only lucky, and units whose leaders truly led.
@Suite struct LeadersReturnTests {
    /// A hundred units at random; true levels scatter by `between`, each half is seen with an error of 2 %.
    private func field(between: Double, fall: Double = 0) -> [LeadersReturn.Unit] {
        var generator = SeededGenerator(seed: 5)
        return (0..<400).map { _ in
            let level = 1 + between * generator.normal()
            return LeadersReturn.Unit(first: level + 0.02 * generator.normal(), second: level - fall + 0.02 * generator.normal(), error: 0.02)
        }
    }

    @Test func luckyLeadersComeDownByAsMuchAsChanceLetsExpect() throws {
        let luck = try #require(LeadersReturn(field(between: 0), worthNaming: 0.03))
        // The mean of the upper quarter of a normal distribution lies 1.27 deviations above its middle.
        #expect(luck.leaders == 100 && abs(luck.byChance - 1.271 * 0.02) < 0.003 && abs(luck.fall - luck.byChance) < 0.005)
        #expect(abs(Double(luck.dropped) - luck.droppedByChance) < 12)
        let half = try #require(LeadersReturn(field(between: 0.02), worthNaming: 0.03))
        #expect(abs(half.fall - half.byChance) < 0.005 && half.byChance < luck.byChance)
    }

    @Test func whatAllLoseIsNoFallOfTheLeaders() throws {
        let usual = try #require(LeadersReturn(field(between: 0.02), worthNaming: 0.03))
        let season = try #require(LeadersReturn(field(between: 0.02, fall: 0.2), worthNaming: 0.03))
        #expect(abs(usual.fall - season.fall) < 1e-9 && usual.dropped == season.dropped)
    }

    @Test func ofSevenUnitsNothingIsSaid() {
        #expect(LeadersReturn(Array(field(between: 0).prefix(7)), worthNaming: 0.03) == nil)
        let silent = field(between: 0).prefix(8).map { LeadersReturn.Unit(first: $0.first, second: .nan, error: $0.error) }
        #expect(LeadersReturn(silent, worthNaming: 0.03) == nil)
    }
}
