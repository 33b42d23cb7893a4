import Statistics
import Testing

@Suite struct LeastSquaresTests {
    private let ones = [Double](repeating: 1, count: 5), x: [Double] = [1, 2, 3, 4, 5]

    @Test func aLineThroughItsPointsLeavesNothing() throws {
        let fit = try #require(LeastSquares(columns: [ones, x], outcome: x.map { 3 + 2 * $0 }))
        #expect(difference(fit.coefficients, [3, 2]) < 1e-13 && fit.variance < 1e-25)
        #expect(difference(fit.leverage.reduce(0, +), 2) < 1e-13)
    }

    @Test func slowlyRisingColumnsKeepTheirDigits() throws {
        let powers = (0..<6).map { power in (0..<40).map { day in (0..<power).reduce(1.0) { product, _ in product * Double(100 + day) } } }
        let outcome = LeastSquares.combined(powers, [1, -2, 0.5, 0.1, -0.01, 0.001], rows: 40)
        let fit = try #require(LeastSquares(columns: powers, outcome: outcome))
        #expect(difference(fit.fitted, outcome) < 1e-11)
    }

    @Test func whatCannotBeSolvedIsNot() {
        #expect(LeastSquares(columns: [ones, x, x.map { 2 * $0 - 1 }], outcome: x) == nil)
        #expect(LeastSquares(columns: [ones, [1, 2, .nan, 4, 5]], outcome: x) == nil)
        #expect(LeastSquares(columns: [ones, x], outcome: [1, 2, 3, 4, .infinity]) == nil)
        #expect(LeastSquares(columns: [[1, 1], [1, 2]], outcome: [1, 2]) == nil)
    }
}
