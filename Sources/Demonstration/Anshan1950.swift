import Planning
import Works

// Anshan steel in the first four months of 1950. The blooming mill is cut by shift and by trade at once.

private let reported = Day(year: 1950, month: 1, day: 1)...Day(year: 1950, month: 4, day: 30)

private func day(_ month: Int, _ day: Int) -> Day { Day(year: 1950, month: month, day: day) }

extension DemonstrationWorks {
    package static func anshan() -> DemonstrationWorks {
        var works = DemonstrationWorks(
            name: "Anshan Steel", timeZone: "Asia/Shanghai", dayBegins: 8 * 60, lastDay: reported.upperBound,
            levels: ["works", "plant", "shift", "trade group"],
            indicators: [
                Indicator(name: "coke", unit: "t"),
                Indicator(name: "steel worked", unit: "t", description: "Steel heated, rolled or sheared by a trade group"),
                Indicator(name: "forgings", unit: "t"), Indicator(name: "repairs", kind: .count, unit: "machines"),
                Indicator(name: "good bricks", kind: .ratio, unit: "%", description: "Magnesia bricks accepted of those fired"),
            ])
        works.unit("Anshan Steel", code: "A", .report)
        works.addCokingPlant()
        works.addBloomingMill()
        works.addForgingWorkshop()
        works.addRepairShop()
        works.addRefractoryPlant()
        works.addUpPlans()
        works.note(.filledIn, "All daily values but the highest of the coking plant, all plans and sizes, and the days of the turns.")
        return works
    }

    private mutating func addCokingPlant() {
        let plant = unit("Coking plant", below: root, code: "A-C", people: 620, .report)
        addDays(plant, "coke", planned: 2_050, level: Course((day(1, 1), 0.93), (day(3, 2), 0.95), (day(3, 7), 1.06)), size: 0.008)
        for index in records.indices where records[index].unit == plant {
            if records[index].day == CokingPlant.bestDay {
                (records[index].actual, records[index].origin) = (CokingPlant.best, .report)
            } else {
                records[index].actual = records[index].actual.map { min($0, CokingPlant.best - 5) }
            }
        }
        note(.report, "2,200 t a day, never reached before, once ascension pipes and flues are cleaned without stopping production.", on: plant)
    }

    /// Three shifts times three trades: nine groups, seen by shift or by trade.
    private mutating func addBloomingMill() {
        let mill = unit("Blooming mill", below: root, code: "A-B", .report)
        for (number, name) in ["A", "B", "C"].enumerated() {
            let shift = unit("Shift " + name, below: mill, code: "A-B-" + name, shift: name, .report)
            for (place, trade) in ["heating", "rolling", "shearing"].enumerated() {
                let group = unit(
                    trade.prefix(1).uppercased() + trade.dropFirst(), below: shift, code: "A-B-\(name)-\(place + 1)", people: 14 + 3 * place + number,
                    shift: name,
                    trade: trade, peers: trade, .report)
                addDays(group, "steel worked", planned: 240, level: Course(constant: 1.015 + 0.01 * Double(number)), size: 0.05)
            }
        }
        note(.report, "A branch for each shift, in each shift groups by trade.", on: mill)
        note(.filledIn, "The same steel passes through three trades: the mill's total counts it three times.", on: mill)
    }

    private mutating func addForgingWorkshop() {
        let workshop = unit("Heavy machinery forging workshop", below: root, code: "A-F", people: 85, .report)
        addDays(workshop, "forgings", planned: 42, level: Course((day(1, 1), 0.93), (day(3, 10), 0.90), (day(3, 14), 1.12)), size: 0.05)
        note(.report, "March's plan seemed impossible under the old conditions; with the fires lit earlier it was exceeded.", on: workshop)
    }

    private mutating func addRepairShop() {
        let shop = unit("Machine repair", below: root, code: "A-R", people: 64, .report)
        addDays(shop, "repairs", planned: 20, level: Course((day(1, 1), 0.94), (day(3, 5), 0.94), (day(3, 25), 1.10)), size: 0.08)
        note(.report, "Experienced men had been drawn off production; after the proposals to the administration output went up.", on: shop)
    }

    private mutating func addRefractoryPlant() {
        let plant = unit("Refractory plant north", below: root, code: "A-N", people: 150, .report)
        let level = Course((day(1, 1), 0.84), (day(3, 1), 0.85), (day(3, 25), 0.95))
        let fluctuation = Fluctuation(of: plant, "good bricks", size: 0.02, persistence: 0.2)
        for month in reported.months { plan(plant, "good bricks", month, 0.92, base: Double(3_000 * month.count)) }
        for day in reported.days {
            let good = (3_000 * min(level.level(on: day) * fluctuation.factor(on: day), 0.995)).rounded()
            record(plant, "good bricks", day, plan: 0.92, actual: good, base: 3_000)
        }
        note(.report, "Poor magnesia bricks; with a method of checks and guarantees the quality rose.", on: plant)
    }

    /// Whole tonnes or pieces a day along a course.
    private mutating func addDays(_ unit: UnitPath, _ indicator: String, planned: Double, level: Course, size: Double) {
        let fluctuation = Fluctuation(of: unit, indicator, size: size, persistence: 0.2)
        for month in reported.months { plan(unit, indicator, month, planned * Double(month.count)) }
        for day in reported.days {
            record(unit, indicator, day, plan: planned, actual: (planned * level.level(on: day) * fluctuation.factor(on: day)).rounded())
        }
    }
}

/// The figure that had never been reached before; the day is filled in.
private enum CokingPlant {
    static let best = 2_200.0
    static let bestDay = day(3, 28)
}
