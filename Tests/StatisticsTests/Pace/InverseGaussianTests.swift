import Statistics
import Testing

@Suite struct InverseGaussianTests {
    /// 800 t are left, 103 t come each day with a deviation of 12 t.
    @Test func eightHundredTonnesTakeEightDays() throws {
        let known = Known("pace")["inverse_gaussian"]
        let way = try #require(InverseGaussian(remaining: known["remaining"].number, drift: known["drift"].number, sigma: known["sigma"].number))
        #expect(difference([way.mean, way.deviation], [known["mean"].number, known["sd"].number]) < 1e-9)
        #expect(difference([0.05, 0.5, 0.95].map(way.quantile), ["q05", "q50", "q95"].map { known[$0].number }) < 1e-9)
    }

    @Test(arguments: [(10.0, 1.0, 3.0), (800, 103, 12), (1e6, 1, 1)]) func quantilesLeadBack(_ remaining: Double, _ drift: Double, _ sigma: Double) throws {
        let way = try #require(InverseGaussian(remaining: remaining, drift: drift, sigma: sigma))
        for probability in [0.001, 0.3, 0.9, 0.999] { #expect(abs(way.cumulative(way.quantile(probability)) - probability) < 1e-9) }
        #expect(way.cumulative(0) == 0 && way.cumulative(100 * way.mean) > 1 - 1e-9)
    }

    /// Ways walked step by step in a hundredth of a day.
    @Test func walkedWaysTakeAsLong() throws {
        var generator = SeededGenerator(seed: 2), early = 0.0
        let ways = 4000, way = try #require(InverseGaussian(remaining: 10, drift: 1, sigma: 2)), step = 0.01
        for _ in 0..<ways {
            var done = 0.0, time = 0.0
            while done < 10, time < 9 {
                done += step + 2 * step.squareRoot() * generator.normal()
                time += step
            }
            if done >= 10 { early += 1 }
        }
        #expect(abs(early / Double(ways) - way.cumulative(9)) < 0.03)
    }

    @Test func withoutADriftNothingIsEverDone() {
        #expect(InverseGaussian(remaining: 1, drift: 0, sigma: 1) == nil && InverseGaussian(remaining: 0, drift: 1, sigma: 1) == nil)
        #expect(InverseGaussian(remaining: 1, drift: 1, sigma: 0) == nil && InverseGaussian(remaining: .nan, drift: 1, sigma: 1) == nil)
    }
}
