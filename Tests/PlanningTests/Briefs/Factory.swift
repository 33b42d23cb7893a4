import Planning
import Works

/// A small works as rows, from which a panorama is built.
struct Factory {
    struct Row {
        var unit: UnitPath
        var day: Day
        var record: PanoramaRecord
        init(_ unit: UnitPath, _ day: Day, _ record: PanoramaRecord) { (self.unit, self.day, self.record) = (unit, day, record) }
    }

    var rows: [Row] = []
    var units: [PanoramaUnit] = []

    static let monday = Day(year: 2026, month: 1, day: 5)

    /// Every civil day is a working day here.
    static func day(_ number: Int) -> Day { monday + (number - 1) }

    /// A team's plan and actual, day after day from the first; nil = nothing reported.
    mutating func add(_ unit: String, plan: [Double], actual: [Double?], people: Int? = nil) {
        for (number, today) in plan.enumerated() {
            rows.append(Row(UnitPath(unit), Factory.day(number + 1), PanoramaRecord(plan: today, actual: number < actual.count ? actual[number] : nil)))
        }
        if let people { units.append(PanoramaUnit(UnitPath(unit), people: people)) }
    }

    func panorama(_ indicator: Indicator = Indicator(name: "output")) -> Panorama {
        let days = Set(rows.map(\.day)).sorted()
        let known = Set(units.map(\.path)), others = Set(rows.map(\.unit)).subtracting(known)
        let all = units + others.sorted().map { PanoramaUnit($0) }
        let unitNumber = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.path, $0) })
        let dayNumber = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0) })
        var builder = Panorama.Builder(indicator: indicator, units: all, days: days)
        for row in rows { builder.add(row.record, unit: unitNumber[row.unit]!, day: dayNumber[row.day]!) }
        return builder.build()
    }

    /// The brief of all days, told up to a day counted from the first.
    func brief(on day: Int, indicator: Indicator = Indicator(name: "output")) -> Brief {
        let days = rows.map(\.day)
        return BriefComputation(span: BriefSpan(from: days.min()!, on: Factory.day(day), until: days.max()!)).brief(of: [panorama(indicator)])
    }
}
