import Statistics
import Testing

@Suite struct HandicapTests {
    private let table = KnownTable("handicap")

    @Test func fourteenUnitsScoreAsKnown() throws {
        let handicap = try #require(Handicap(start: table.numbers("pre"), conditions: [table.numbers("equip")], result: table.numbers("post")))
        #expect(difference(handicap.coefficients, [31.5603556, 0.6922425, 4.0639689]) < 1e-7 && difference(handicap.variance, 3.5447874) < 1e-7)
        #expect(difference(handicap.expected, table.numbers("fitted")) < 1e-9 && distance(handicap.scores, table.numbers("resid")) < 1e-9)
        #expect(difference(handicap.leverage, table.numbers("leverage")) < 1e-9)
        #expect(distance(handicap.studentised, table.numbers("studentized_internal")) < 1e-9)
        #expect(distance(handicap.studentisedByOthers, table.numbers("studentized_external")) < 1e-9)
    }

    /// Gains punish those who started high, the scores do not.
    @Test func scoresDoNotDependOnTheStart() throws {
        let start = table.numbers("pre"), handicap = try #require(Handicap(start: start, conditions: [table.numbers("equip")], result: table.numbers("post")))
        let mean = start.mean
        #expect(abs(zip(start, handicap.scores).reduce(0) { $0 + ($1.0 - mean) * $1.1 }) < 1e-9)
        #expect(zip(start, table.numbers("gain")).reduce(0) { $0 + ($1.0 - mean) * $1.1 } < 0)
    }

    @Test func tooFewUnitsHaveNoHandicap() {
        #expect(Handicap(start: [1, 2], result: [1, 2]) == nil && Handicap(start: [1, 1, 1], result: [1, 2, 3]) == nil)
        #expect(Handicap(start: [1, 2, .nan], result: [1, 2, 3]) == nil)
    }
}
