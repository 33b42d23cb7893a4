import Participation
import Statistics
import Testing
import Works

@Suite struct StandingTests {
    private func standing(_ scores: [Double], _ errors: [Double]) throws -> Standing {
        try #require(Standing(of: zip(scores, errors).enumerated().map { .init(UnitPath("Mill/Team \($0)"), score: $1.0, error: $1.1) }))
    }

    /// The first two are proven better than the last two, the middle ones are not told apart.
    @Test func whoIsNotToldApartSharesThePlace() throws {
        let placed = try standing([10, 7, 6.6, 3, 0], [0.5, 0.5, 0.6, 0.4, 0.8]).placed
        #expect(placed.map(\.place) == [1, 2, 2, 4, 5])
        #expect(placed.map(\.possible.worst) == [1, 3, 3, 4, 5])
    }

    @Test func aGoodFigureOfFewDaysDoesNotPushASureOneDown() throws {
        // Of team 0 hardly anything is known: nobody is proven better than either of the first two, and only team 1 is proven better than the last.
        let placed = try standing([10, 9, 5], [4, 0.5, 0.5]).placed
        #expect(placed.map(\.place) == [1, 1, 2])
        #expect(placed.map(\.possible.worst) == [3, 2, 3])
    }

    @Test func aSmallLeagueHasNoGradesAndALargeOneHas() throws {
        #expect(try standing([1, 2, 3], [1, 1, 1]).misranked == nil)
        let large = try standing((0..<40).map { $0 < 20 ? 0 : 10 }, [Double](repeating: 1, count: 40))
        #expect(large.grades == 2 && Set(large.placed.prefix(20).map(\.grade)) == [1])
        #expect(try #require(large.misranked) < 0.01)
    }

    @Test func aFieldOfThreeThousandIsGradedInItsOrder() throws {
        var generator = SeededGenerator(seed: 7)
        let truth = (0..<3000).map { _ in generator.normal() }, seen = truth.map { $0 + 0.3 * generator.normal() }
        let field = try standing(seen, [Double](repeating: 0.3, count: 3000))
        #expect(field.method == .together && field.grades > 2)
        let byScore = field.placed.sorted { $0.score > $1.score }.compactMap(\.grade)
        #expect(byScore == byScore.sorted() && byScore.count == 3000)
        #expect(try #require(field.misranked) < 0.2)
    }

    /// Of any field, small or large, with errors of many sizes: one place is one grade, and a better place is never a worse grade.
    @Test(arguments: [40, 300, 2500]) func whoSharesAPlaceSharesAGrade(_ units: Int) throws {
        var generator = SeededGenerator(seed: UInt64(units))
        let errors = (0..<units).map { _ in 0.05 + 0.6 * generator.uniform() }
        let placed = try standing(errors.map { generator.normal() + $0 * generator.normal() }, errors).placed
        for (place, sharing) in Dictionary(grouping: placed, by: \.place) { #expect(Set(sharing.map(\.grade)).count == 1, "place \(place)") }
        let grades = placed.sorted { $0.place < $1.place }.compactMap(\.grade)
        #expect(grades == grades.sorted() && grades.last ?? 0 > 1)
    }

    @Test func nobodyHasNoStanding() { #expect(Standing(of: []) == nil) }
}
