import Statistics
import Testing

@Suite struct GradesTests {
    /// Three camps of three; where the first two share a place, they are one grade.
    @Test func whoSharesAPlaceSharesAGrade() throws {
        let levels = [9.0, 9, 9, 5, 5, 5, 1, 1, 1], deviations = levels.map { _ in 0.5 }
        #expect(try #require(Grades(levels: levels, deviations: deviations)).grades == [1, 1, 1, 2, 2, 2, 3, 3, 3])
        let shared = try #require(Grades(levels: levels, deviations: deviations, places: [1, 1, 1, 1, 1, 1, 7, 7, 7]))
        #expect(shared.grades == [1, 1, 1, 1, 1, 1, 2, 2, 2])
        let all = try #require(Grades(levels: levels, deviations: deviations, places: levels.map { _ in 1 }))
        #expect(all.count == 1 && all.misranked == 0)
    }

    @Test func clearlyDifferentUnitsGetGradesOfTheirOwn() throws {
        let grades = try #require(Grades(levels: [10, 30, 20], deviations: [0.1, 0.1, 0.1]))
        #expect(grades.grades == [3, 1, 2] && grades.misranked < 1e-12)
    }

    @Test func whatCannotBeToldApartStaysTogether() throws {
        let grades = try #require(Grades(levels: [10, 10.1, 10.2, 20, 20.1], deviations: [1, 1, 1, 1, 1]))
        #expect(grades.grades == [2, 2, 2, 1, 1] && grades.count == 2)
        #expect(try #require(Grades(levels: [4, 4, 4], deviations: [1, 1, 0])).count == 1)
    }

    /// Two units: apart exactly where the order is probable enough.
    @Test func certaintyDecides() throws {
        let levels = [0.0, 1.3], deviations = [1.0, 1.0] // probability of the order 0.821
        #expect(try #require(Grades(levels: levels, deviations: deviations, certainty: 0.8)).count == 2)
        #expect(try #require(Grades(levels: levels, deviations: deviations, certainty: 0.85)).count == 1)
    }

    /// All divisions of nine units in their order tried.
    @Test func noDivisionIsCheaper() throws {
        var generator = SeededGenerator(seed: 8)
        let levels = (0..<9).map { _ in 2 * generator.normal() }.sorted(by: >), deviations = (0..<9).map { _ in 0.3 + generator.uniform() }
        let found = try #require(Grades(levels: levels, deviations: deviations)).grades
        let best = (0..<256).map { cuts in cost((0..<9).map { (cuts & ((1 << $0) - 1)).nonzeroBitCount }, levels, deviations) }.min()!
        #expect(abs(cost(found, levels, deviations) - best) < 1e-12)
    }

    private func cost(_ grades: [Int], _ levels: [Double], _ deviations: [Double]) -> Double {
        var cost = 0.0
        for a in 0..<9 {
            for b in a + 1..<9 where grades[b] > grades[a] {
                let error = (deviations[a] * deviations[a] + deviations[b] * deviations[b]).squareRoot()
                let wrong = StandardNormal.cumulative((levels[b] - levels[a]) / error)
                cost += wrong - 0.25 * (1 - wrong)
            }
        }
        return cost
    }

    @Test func nobodyHasNoGrade() {
        #expect(Grades(levels: [], deviations: []) == nil && Grades(levels: [.nan], deviations: [1]) == nil)
    }
}
