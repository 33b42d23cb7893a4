import Statistics
import Testing

@Suite struct OneUnitTests {
    @Test func theInterruptedSeriesHasItsStep() throws {
        let known = Known("effects")["its_ols"], found = try #require(InterruptedTimeSeries(KnownTable("its_series").numbers("y"), event: 24))
        #expect(difference(found.coefficients, known["coef"].numbers) < 1e-8)
        #expect(difference((0..<4).map { found.fit.covariance[$0][$0].squareRoot() }, known["se_ols"].numbers) < 1e-8)
        #expect(difference((0..<4).map { found.covariance[$0][$0].squareRoot() }, known["se_hac_small_sample"].numbers) < 1e-8)
        let plain = (0..<4).map { (found.covariance[$0][$0] * 44 / 48).squareRoot() }
        #expect(difference(plain, known["se_hac"].numbers) < 1e-8 && NeweyWest.lags(48) == Int(known["hac_lags"].number))
        let e = found.fit.residuals, turns = zip(e, e.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0) * ($1.1 - $1.0) }
        #expect(difference(turns / e.reduce(0) { $0 + $1 * $1 }, known["durbin_watson"].number) < 1e-8)
        #expect(found.effect(after: 0).size == found.coefficients[2])
        #expect(difference(found.effect(after: 10).size, known["coef"][2].number + 10 * known["coef"][3].number) < 1e-8)
        #expect(found.effect(after: 0).interval(level: 0.95).contains(5))
    }

    /// Sixty days on either side, each with six tenths of the day before: errors must be about twice those of independent days.
    @Test func daysInRowsWidenTheErrors() throws {
        var series = Quiet(phi: 0.6, seed: 3), ratios: [Double] = [], plain: [Double] = []
        for _ in 0..<40 {
            let found = try #require(InterruptedTimeSeries(series.days(120), event: 60)), effect = found.effect(after: 0)
            ratios.append(effect.standardError / found.fit.covariance[2][2].squareRoot())
            plain.append(found.effect(after: 0, errors: .neweyWest).standardError / found.fit.covariance[2][2].squareRoot())
            #expect(effect.degreesOfFreedom < found.degreesOfFreedom && effect.size == found.coefficients[2])
        }
        #expect((1.6...2.2).contains(ratios.mean) && plain.mean < ratios.mean)
        let turning = try #require(InterruptedTimeSeries((0..<40).map { $0 % 2 == 0 ? 1 : 3 }, event: 20))
        #expect(difference(turning.effect(after: 0).standardError, turning.fit.covariance[2][2].squareRoot()) < 1e-9)
    }

    @Test func weekdaysMayBeConditions() throws {
        let monday = (0..<60).map { $0 % 5 == 0 ? 1.0 : 0 }, values = (0..<60).map { 100 - 8 * monday[$0] + ($0 < 30 ? 0 : 6) }
        let found = try #require(InterruptedTimeSeries(values, event: 30, conditions: [monday]))
        #expect(abs(found.coefficients[2] - 6) < 1e-9 && abs(found.coefficients[4] + 8) < 1e-9)
    }

    @Test func elevenDaysAreTooFew() {
        #expect(InterruptedTimeSeries([Double](repeating: 1, count: 30), event: 11) == nil)
        #expect(InterruptedTimeSeries([Double](repeating: 1, count: 30), event: 19) == nil)
        #expect(InterruptedTimeSeries([.nan] + [Double](repeating: 1, count: 30), event: 15) == nil)
    }

    @Test func aPeerTellsWhatWouldHaveCome() throws {
        let known = Known("effects")["counterfactual"], table = KnownTable("counterfactual_series")
        let found = try #require(CounterfactualRegression(table.numbers("y"), peers: [table.numbers("x")], event: Int(known["pre"].number)))
        #expect(difference([found.effect, found.standardError], [known["ols_avg_effect"].number, known["ols_se"].number]) < 1e-8)
        let interval = found.interval(level: 0.95)
        #expect(difference([interval.lowerBound, interval.upperBound], known["ols_ci95"].numbers) < 1e-8)
        #expect(interval.contains(known["true"].number))
        if Shared.isPresent { #expect(abs(found.effect - Known(shared: "f_effect")["counterfactual"]["uc_avg_effect"].number) < 1e-5) }
        #expect(CounterfactualRegression([1, 2, 3], peers: [[1, 2, 3]], event: 2) == nil && CounterfactualRegression([1], peers: [], event: 1) == nil)
    }

    @Test func theLuckOfThoseChosenIsAsWorkedOut() {
        let known = Known("effects")["rtm"]
        let field = RegressionToTheMean(mean: known["mu"].number, between: known["sigma_between"].number, within: known["sigma_within"].number)
        for periods in known["expected_gain"].names {
            #expect(difference(field.rise(below: known["cutoff_low"].number, periods: Double(periods)!), known["expected_gain"][periods].number) < 1e-9)
        }
        #expect(difference(field.fall(above: 110, periods: 3), field.rise(below: 90, periods: 3)) < 1e-12)
        #expect(difference(field.change(from: 80, periods: 1), 64.0 / 100 * 20) < 1e-12)
    }

    @Test func theTableOfRepeatedMeasuringAgrees() {
        let known = Known("regression_to_the_mean"), total = known["sd_total"].number
        for (rho, rise) in known["expected_rise_by_rho"].names.map({ (Double($0)!, known["expected_rise_by_rho"][$0].number) }) {
            let field = RegressionToTheMean(mean: known["mu"].number, between: rho.squareRoot() * total, within: (1 - rho).squareRoot() * total)
            #expect(abs(field.rise(below: known["cut_low"].number, periods: 1) - rise) < 1e-9)
        }
    }

    @Test func chosenUnitsRiseAsMuchAsSaid() {
        var generator = SeededGenerator(seed: 6), sum = 0.0, count = 0.0
        for _ in 0..<60_000 {
            let level = 100 + 6 * generator.normal(), seen = level + 8 * generator.normal()
            guard seen < 90 else { continue }
            sum += level + 8 * generator.normal() - seen
            count += 1
        }
        let expected = RegressionToTheMean(mean: 100, between: 6, within: 8).rise(below: 90, periods: 1)
        #expect(abs(sum / count - expected) < 0.3)
        #expect(abs(expected - Known("effects")["rtm"]["simulated_npre1"].number) < 0.05)
    }

    @Test func unitsWithoutNoiseDoNotComeBack() {
        #expect(RegressionToTheMean(mean: 100, between: 6, within: 0).rise(below: 90, periods: 1) == 0)
        #expect(RegressionToTheMean(mean: 100, between: 0, within: 0).change(from: 90, periods: 1) == 0)
    }
}
