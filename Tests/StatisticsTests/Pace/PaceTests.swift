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

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)"), arguments: ["case1", "case2"]) func everyQuantileHasItsDay(_ name: String) throws {
        let known = Known(shared: "a_pace")[name], days = known["N"].number, past = Int(days), actual = known["actual"].numbers
        let plan = known["plan"].numbers.prefix(past).reduce(0, +), future = known["future_plan"].numbers
        let model = RatioModel(days: days, plan: plan, rate: known["rho"].number, sigma2: known["sigma2"].number, phi: 0)
        #expect(difference(actual.reduce(0, +), known["A"].number) < 1e-12)
        var planned = 0.0, probabilities: [Double] = []
        for (day, mean) in known["predictive_mean"].numbers.enumerated() {
            planned += future[day]
            #expect(difference(model.rate * planned, mean) < 1e-9)
            let deviation = (model.sigma2 * (planned + planned * planned / plan)).squareRoot()
            #expect(difference(deviation, known["predictive_sd"].numbers[day]) < 1e-9)
            let forecast = try #require(RatioForecast(model: model, rest: known["R"].number, future: [planned], meanDay: 100))
            probabilities.append(forecast.probabilityOnTime)
        }
        #expect(difference(probabilities, known["prob_done_by_future_day"].numbers) < 1e-9)
        for name in known["quantile_day"].names {
            #expect(1 + probabilities.firstIndex { $0 >= Double(name)! }! == Int(known["quantile_day"][name].number), "\(name)")
        }
    }

    /// Days earned over days past, and the plan's days over that: the same schedule in two other words.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func theScheduleIndexIsDaysEarnedADay() {
        let known = Known(shared: "a_pace")["case1"], days = known["N"].number
        let schedule = EarnedSchedule(plan: known["plan"].numbers, past: Int(days), actual: known["A"].number)
        #expect(difference(schedule.daysEarned / days, known["SPI_t"].number) < 1e-9)
        #expect(difference(Double(known["plan"].count) / (schedule.daysEarned / days), known["IEAC_t"].number) < 1e-9)
    }

    @Test func threeYearsEarnedMoreThanFour() {
        let known = Known("pace")["five_year"]
        let schedule = EarnedSchedule(plan: known["plan"].numbers, past: 3, actual: known["actual"].numbers.reduce(0, +))
        #expect(difference([schedule.daysEarned, schedule.lead], [known["ES"].number, known["lead_years"].number]) < 1e-9)
    }
}
