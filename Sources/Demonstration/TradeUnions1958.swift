import Planning
import Works

// Three industries in the spring of 1958: in each the advanced and the backward stand side by side.

private let reported = Day(year: 1958, month: 4, day: 1)...Day(year: 1958, month: 6, day: 30)

extension DemonstrationWorks {
    package static func tradeUnions() -> DemonstrationWorks {
        var works = DemonstrationWorks(
            name: "Trade unions 1958", timeZone: "Asia/Shanghai", dayBegins: 8 * 60, lastDay: reported.upperBound,
            levels: ["unions", "industry", "plant"],
            indicators: Industry.all.flatMap(\.indicators))
        works.unit("Trade unions 1958", code: "T", .report)
        for industry in Industry.all { works.add(industry) }
        works.addUpPlans()
        works.addWaste()
        works.note(
            .report,
            "In steel, coal and cement there are advanced and backward units in one industry; if the backward reached the advanced the whole would rise."
        )
        works.note(.filledIn, "All plants and all figures.")
        return works
    }

    private mutating func add(_ industry: Industry) {
        let path = unit(industry.name, below: root, code: industry.code, .report)
        for (number, level) in Industry.levels.enumerated() {
            let digits = (number + 1).twoDigits
            let plant = unit(
                industry.name + " plant " + digits, below: path, code: industry.code + "-" + digits, people: 700 + number * 130 % 900,
                peers: industry.name,
                .filledIn)
            addDays(plant, industry, level: level, capacity: industry.capacity * Double(8 + number * 5 % 7) / 10)
        }
    }

    /// The product, and the yield: product for each unit of the equipment that stood ready.
    private mutating func addDays(_ plant: UnitPath, _ industry: Industry, level: Double, capacity: Double) {
        let fluctuation = Fluctuation(of: plant, industry.product, size: 0.04, persistence: 0.3)
        let daily = (industry.target * capacity).rounded()
        for month in reported.months {
            plan(plant, industry.product, month, daily * Double(month.count))
            plan(plant, industry.yield, month, industry.target, base: capacity * Double(month.count))
        }
        for day in reported.days {
            let made = (daily * level * fluctuation.factor(on: day)).rounded()
            record(plant, industry.product, day, plan: daily, actual: made)
            record(plant, industry.yield, day, plan: industry.target, actual: made, base: capacity)
        }
    }
}

private struct Industry {
    let name, code, product, yield, yieldUnit: String
    /// Product for one unit of equipment and day.
    let target: Double
    /// Equipment of a plant of middle size.
    let capacity: Double

    static let all = [
        Industry(name: "Steel", code: "T-S", product: "steel", yield: "steel by hearth area", yieldUnit: "t/m² and day", target: 7, capacity: 120),
        Industry(name: "Coal", code: "T-K", product: "coal", yield: "coal by miner and shift", yieldUnit: "t", target: 1.4, capacity: 1_600),
        Industry(name: "Cement", code: "T-Z", product: "cement", yield: "cement by kiln and hour", yieldUnit: "t", target: 12, capacity: 70),
    ]

    /// Completion of the plan by the twenty-four plants: six advanced, ten in the middle, eight backward; together the plan is met. Of fewer
    /// than twenty peers no gain would be told.
    static let levels = [1.19, 1.15, 1.12, 1.05, 1.03, 1.02, 1.02, 1.01, 0.93, 0.90, 0.87, 0.84].flatMap { [$0, $0] }

    var indicators: [Indicator] {
        [
            Indicator(name: product, unit: "t"),
            Indicator(name: yield, kind: .ratio, unit: yieldUnit, description: "What the equipment that stood ready has given"),
        ]
    }
}
