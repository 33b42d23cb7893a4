import Demonstration
import Planning
import Works

/// A demonstration works as a server would hold it: plans spread over days, records in columns.
struct DemonstrationReading {
    let works: DemonstrationWorks
    private let panoramas: [String: Panorama]

    init(_ works: DemonstrationWorks) {
        self.works = works
        panoramas = Dictionary(uniqueKeysWithValues: works.indicators.map { ($0.name, Self.panorama(of: $0, works)) })
    }

    func brief(_ indicators: String..., from: Day, on: Day, until: Day) -> Brief {
        BriefComputation(span: BriefSpan(from: from, on: on, until: until)).brief(of: indicators.map { panoramas[$0]! })
    }

    func month(_ indicator: String, on day: Day) -> Brief { brief(indicator, from: day.firstOfMonth, on: day, until: day.lastOfMonth) }

    func year(_ indicator: String, on day: Day) -> Brief { brief(indicator, from: day.firstOfYear, on: day, until: day.lastOfYear) }

    private static func panorama(of indicator: Indicator, _ works: DemonstrationWorks) -> Panorama {
        let records = Dictionary(grouping: works.records.filter { $0.indicator == indicator.name }, by: \.unit)
        let rows = records.mapValues { spread($0, indicator, works) }
        let days = Set(rows.values.flatMap(\.keys)).sorted()
        let dayNumber = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0) })
        var builder = Panorama.Builder(indicator: indicator, units: works.units.map { PanoramaUnit($0.path, people: $0.traits.people) }, days: days)
        for (number, unit) in works.units.enumerated() {
            for (day, record) in rows[unit.path] ?? [:] { builder.add(record, unit: number, day: dayNumber[day]!) }
        }
        return builder.build()
    }

    private static func spread(_ records: [DemonstrationWorks.Record], _ indicator: Indicator, _ works: DemonstrationWorks) -> [Day: PanoramaRecord] {
        var daily: [Day: PlanSpread.DayPlan] = [:]
        for record in records { daily[record.day] = record.plan.map { PlanSpread.DayPlan(plan: $0, base: record.base) } }
        let plans = works.plansInForce(of: records[0].unit, indicator.name)
        let planned = PlanSpread(calendar: works.calendar, profile: works.profile).days(of: plans, kind: indicator.kind, daily: daily).days
        var rows = planned.mapValues { PanoramaRecord(plan: $0.plan, actual: nil, planBase: $0.base) }
        for record in records {
            rows[record.day] = PanoramaRecord(plan: record.plan ?? planned[record.day]?.plan, actual: record.actual, base: record.base)
        }
        return rows
    }
}

extension DemonstrationWorks {
    /// Of every period what was stated last.
    func plansInForce(of unit: UnitPath, _ indicator: String) -> [Planning.Plan] {
        var inForce: [ClosedRange<Day>: Planning.Plan] = [:]
        for plan in plans where plan.unit == unit && plan.indicator == indicator {
            inForce[plan.from...plan.until] = Planning.Plan(
                unit: ID(1), indicator: ID(1), from: plan.from, until: plan.until, amount: plan.amount, base: plan.base, version: plan.version)
        }
        return Array(inForce.values)
    }

    /// The last day on which every planned unit has reported.
    var lastWholeDay: Day {
        let open = Set(records.filter { $0.actual == nil }.map(\.day))
        return records.map(\.day).filter { !open.contains($0) }.max()!
    }
}

extension Brief {
    var hidden: [UnitPath] { laggards.filter(\.isHidden).map(\.unit) }
}

func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) }

func days(_ first: Day, _ last: Day) -> [Day] { (first.number...last.number).map(Day.init(number:)) }

/// A share in per cent to one decimal, as the reports print it.
func percent(_ share: Double?) -> Double? { share.map { ($0 * 1000).rounded() / 10 } }
