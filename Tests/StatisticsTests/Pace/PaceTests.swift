import Statistics
import Testing

@Suite struct PaceTests {
    @Test(arguments: ["case1", "case2"]) func everyFutureDayHasItsProbability(_ name: String) throws {
        let known = Known("pace")[name], days = known["N"].number, plan = known["plan"].numbers.prefix(Int(days)).reduce(0, +)
        let model = RatioModel(days: days, plan: plan, rate: known["rho"].number, sigma2: known["sigma2"].number, phi: 0)
        let probabilities = known["prob_done_by_future_day"].numbers, means = known["predictive_mean"].numbers
        for (mean, probability) in zip(means, probabilities) {
            let forecast = try #require(RatioForecast(model: model, rest: known["R"].number, future: [mean / model.rate], meanDay: 100))
            #expect(difference(forecast.probabilityOnTime, probability) < 1e-9)
        }
    }

    @Test func threeYearsEarnedMoreThanFour() {
        let known = Known("pace")["five_year"]
        let schedule = EarnedSchedule(plan: known["plan"].numbers, past: 3, actual: known["actual"].numbers.reduce(0, +))
        #expect(difference([schedule.daysEarned, schedule.lead], [known["ES"].number, known["lead_years"].number]) < 1e-9)
    }
}
