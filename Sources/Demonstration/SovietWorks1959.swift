import Planning
import Works

// Soviet regions in 1959, the first year of the seven-year plan: plans over several years, and counter-plans that end earlier.

private let firstYear = Day(year: 1959, month: 1, day: 1)...Day(year: 1959, month: 12, day: 31)

private func wholeYear(_ year: Int) -> ClosedRange<Day> { Day(year: year, month: 1, day: 1)...Day(year: year, month: 12, day: 31) }

extension DemonstrationWorks {
    package static func sovietWorks() -> DemonstrationWorks {
        var works = DemonstrationWorks(
            name: "Soviet works 1959", timeZone: "Europe/Moscow", dayBegins: 8 * 60, lastDay: firstYear.upperBound,
            levels: ["union", "region", "works"],
            indicators: [
                Indicator(name: "continuous lines", kind: .milestone, unit: "lines", description: "Put into operation"),
                Indicator(
                    name: "automatic machines", kind: .count, unit: "machines",
                    description: "Automatic and semi-automatic machines put into operation"),
                Indicator(name: "steel", unit: "t"), Indicator(name: "coal", unit: "t"),
            ])
        works.unit("Soviet works 1959", code: "U", .report)
        works.addNovosibirsk()
        works.addDonbass()
        works.addMogilev()
        works.addKhabarovsk()
        works.addUpPlans()
        works.note(.filledIn, "The works of each region, all yearly amounts, all daily values.")
        return works
    }

    /// 200 continuous lines and 1,000 machines over the seven years.
    private mutating func addNovosibirsk() {
        let region = unit("Novosibirsk region", below: root, code: "U-N", .report)
        for (number, share) in [30, 24, 18, 16, 12].enumerated() {
            let works = unit(
                "Machine works " + String(number + 1), below: region, code: "U-N-" + String(number + 1), people: 2_000 + 400 * number,
                peers: "machine works", .filledIn)
            addInstallations(works, "continuous lines", total: 2 * share)
            addInstallations(works, "automatic machines", total: 10 * share)
        }
        note(.report, "200 continuous lines and 1,000 automatic and semi-automatic machines over the coming years.", on: region)
    }

    /// Per cent of the whole by year from 1959: few at first, most in the middle.
    private static let installationProfile: [Double] = [8, 12, 16, 18, 18, 16, 12]

    private mutating func addInstallations(_ unit: UnitPath, _ indicator: String, total: Int) {
        let byYear = apportioned(DemonstrationWorks.installationProfile, total: total)
        for (index, amount) in byYear.enumerated() { plan(unit, indicator, wholeYear(1959 + index), Double(amount)) }
        // One more than planned in the first year, on days as far apart as can be, none on its last day: that one belongs to the milestone.
        let installed = byYear[0] + 1
        let days = firstYear.count - 1
        for (number, day) in firstYear.days.enumerated() {
            let made = (number + 1) * installed / days - number * installed / days
            if indicator != "continuous lines" {
                record(unit, indicator, day, plan: Double(byYear[0]) / Double(firstYear.count), actual: Double(made))
            } else if made > 0 {
                record(unit, indicator, day, plan: 0, actual: Double(made))
            }
        }
    }

    private mutating func addDonbass() {
        let region = unit("Donbass", below: root, code: "U-D", .report)
        for (number, name) in ["Stalino steelworks", "Makeevka steelworks", "Kramatorsk steelworks"].enumerated() {
            let works = unit(name, below: region, code: "U-D-S" + String(number + 1), people: 9_000 - 1_500 * number, peers: "steelworks", .filledIn)
            addCounterPlan(works, "steel", firstYear: 1_460_000 - 180_000 * Double(number), growth: 60_000, yearsEarly: 2)
        }
        for (number, name) in ["Stalino coal", "Gorlovka coal", "Lugansk coal", "Kadievka coal"].enumerated() {
            let works = unit(name, below: region, code: "U-D-C" + String(number + 1), people: 14_000 - 2_000 * number, peers: "coal", .filledIn)
            addCounterPlan(works, "coal", firstYear: 10_950_000 - 1_200_000 * Double(number), growth: 365_000, yearsEarly: 1)
        }
        note(.report, "Counter-plan: the seven-year plan in steel two years early, in coal one year early.", on: region)
    }

    /// First the plan given from above, 1959 to 1965; then the counter-plan, which reaches its whole amount so many years
    /// earlier and has nothing left for the last ones.
    private mutating func addCounterPlan(_ unit: UnitPath, _ indicator: String, firstYear amount: Double, growth: Double, yearsEarly: Int) {
        let given = (0..<7).map { amount + growth * Double($0) }
        let years = 7 - yearsEarly
        let counter = apportioned((0..<years).map { 1 + 0.06 * Double($0) }, total: Int(given.reduce(0, +)))
        for (index, amount) in given.enumerated() { plan(unit, indicator, wholeYear(1959 + index), amount) }
        for (index, amount) in (counter + Array(repeating: 0, count: yearsEarly)).enumerated() {
            plan(unit, indicator, wholeYear(1959 + index), Double(amount), version: "counter-plan")
        }
        addFirstYear(unit, indicator, planned: Double(counter[0]) / Double(firstYear.count))
    }

    private mutating func addFirstYear(_ unit: UnitPath, _ indicator: String, planned: Double) {
        let fluctuation = Fluctuation(of: unit, indicator, size: 0.03, persistence: 0.3)
        for day in firstYear.days { record(unit, indicator, day, plan: planned, actual: (planned * 1.012 * fluctuation.factor(on: day)).rounded()) }
    }
}
