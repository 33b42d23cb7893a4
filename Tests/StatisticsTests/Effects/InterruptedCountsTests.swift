import Foundation
import Statistics
import Testing

/// Stops of a line in 36 months; a new bearing comes with the 25th.
@Suite struct InterruptedCountsTests {
    private let table = KnownTable("interrupted_counts"), known = Known("interrupted_counts")

    private func found(season: Bool) throws -> InterruptedCounts {
        let turn = table.numbers("t").map { 2 * Double.pi * $0 / 12 }
        return try #require(
            InterruptedCounts(
                counts: table.numbers("stops"), exposures: table.numbers("hours"), event: 24,
                conditions: season ? [turn.map { sin($0) }, turn.map { cos($0) }] : []))
    }

    @Test(arguments: [(false, "plain"), (true, "season")]) func stopsFellAsAnotherProgramSays(_ season: Bool, _ name: String) throws {
        let found = try found(season: season), known = known[name]
        #expect(difference(found.coefficients, known["coefficients"].numbers) < 1e-8)
        #expect(difference([found.poissonError, found.dispersion], [known["error"].number, known["dispersion"].number]) < 1e-8)
        #expect(difference(found.standardError, found.poissonError * max(1, found.dispersion).squareRoot()) < 1e-14)
        #expect(found.interval(level: 0.95).contains(found.factor) && found.factor == exp(found.coefficients[2]))
    }

    /// Twice the hours and twice the stops are the same rate, and half as unsure.
    @Test func aCountIsHeldAgainstItsExposure() throws {
        let once = try found(season: false)
        let twice = try #require(
            InterruptedCounts(counts: table.numbers("stops").map { 4 * $0 }, exposures: table.numbers("hours").map { 4 * $0 }, event: 24))
        #expect(distance(once.coefficients, twice.coefficients) < 1e-9 && difference(twice.poissonError, once.poissonError / 2) < 1e-9)
        #expect(difference(twice.dispersion, 4 * once.dispersion) < 1e-9)
    }

    @Test func whatCannotBeFittedIsNot() {
        let ones = [Double](repeating: 1, count: 24)
        #expect(InterruptedCounts(counts: ones, exposures: ones, event: 11) == nil && InterruptedCounts(counts: ones, exposures: ones, event: 13) == nil)
        #expect(InterruptedCounts(counts: ones.map { _ in 0 }, exposures: ones, event: 12) == nil)
        #expect(InterruptedCounts(counts: ones, exposures: ones.map { _ in 0 }, event: 12) == nil)
        #expect(InterruptedCounts(counts: [.nan] + ones.dropLast(), exposures: ones, event: 12) == nil)
        #expect(InterruptedCounts(counts: [-1] + ones.dropLast(), exposures: ones, event: 12) == nil)
    }

    private static let sicily = "data/intervention/sicily.csv"

    /// Acute coronary events in Sicily, 2002 to 2006, smoking forbidden from 2005: eleven in a hundred fewer.
    @Test(.enabled(if: Shared.has(sicily), "\(Shared.absent(sicily))")) func heartsOfSicily() throws {
        let table = KnownTable(shared: Self.sicily), known = Known(shared: "f_effect")["its_sicily"]
        let turn = table.numbers("month").map { 2 * Double.pi * $0 / 12 }
        func found(_ conditions: [[Double]]) throws -> InterruptedCounts {
            try #require(InterruptedCounts(counts: table.numbers("aces"), exposures: table.numbers("stdpop"), event: 36, conditions: conditions))
        }
        let plain = try found([]), seasonal = try found([1.0, 2].flatMap { k in [turn.map { sin(k * $0) }, turn.map { cos(k * $0) }] })
        #expect(distance(plain.coefficients, ["Intercept", "time", "smokban"].map { known["coef_poisson"][$0].number }) < 1e-8)
        #expect(distance(factors(plain, plain.poissonError), known["rr_poisson"].numbers) < 1e-8)
        #expect(distance(factors(plain, plain.standardError), known["rr_quasipoisson"].numbers) < 1e-8)
        #expect(distance(factors(seasonal, seasonal.standardError), known["rr_quasi_with_2_harmonics"].numbers) < 1e-8)
        #expect(distance([plain.dispersion, seasonal.dispersion], ["dispersion", "dispersion_harm"].map { known[$0].number }) < 1e-7)
    }

    /// The reference takes the normal quantile where `interval` takes Student's.
    private func factors(_ found: InterruptedCounts, _ error: Double) -> [Double] {
        let half = StandardNormal.quantile(0.975) * error
        return [0, -half, half].map { exp(found.coefficients[2] + $0) }
    }
}
