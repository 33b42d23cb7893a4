import Planning
import Works

// How the demonstration works are put together.

extension DemonstrationWorks {
    var root: UnitPath { UnitPath(name) }

    /// Adds a unit below one that is there and gives its path; the level follows from the depth.
    @discardableResult
    mutating func unit(
        _ name: String, below parent: UnitPath? = nil, code: String, people: Int? = nil, shift: String? = nil, trade: String? = nil,
        peers: String? = nil,
        _ origin: Origin
    ) -> UnitPath {
        let path = parent.map { UnitPath($0.text + "/" + name) } ?? UnitPath(name)
        let traits = UnitTraits(level: levels[path.depth], people: people, shift: shift, trade: trade, peerGroup: peers)
        units.append(Unit(path: path, code: code, traits: traits, origin: origin))
        return path
    }

    mutating func plan(
        _ unit: UnitPath, _ indicator: String, _ period: ClosedRange<Day>, _ amount: Double, base: Double? = nil, version: String = "",
        _ origin: Origin = .filledIn
    ) {
        plans.append(
            Plan(
                unit: unit, indicator: indicator, from: period.lowerBound, until: period.upperBound, amount: amount, base: base, version: version,
                origin: origin))
    }

    mutating func record(
        _ unit: UnitPath, _ indicator: String, _ day: Day, plan: Double?, actual: Double?, base: Double? = nil, _ origin: Origin = .filledIn
    ) {
        records.append(Record(unit: unit, indicator: indicator, day: day, plan: plan, actual: actual, base: base, origin: origin))
    }

    mutating func note(_ kind: UnitNote.Certainty, _ text: String, on unit: UnitPath? = nil) {
        notes.append(Note(kind: kind, text: text, unit: unit))
    }

    /// Gives every unit above the plans of the units below it: amounts add up, targets are weighted by their bases.
    mutating func addUpPlans() {
        let below = plans
        var sums: [PlanKey: (amount: Double, base: Double?)] = [:]
        for plan in below {
            for unit in sequence(first: plan.unit, next: \.parent).dropFirst() {
                let key = PlanKey(unit: unit, indicator: plan.indicator, from: plan.from, until: plan.until, version: plan.version)
                let sum = sums[key] ?? (0, plan.base == nil ? nil : 0)
                sums[key] = (sum.amount + plan.amount * (plan.base ?? 1), plan.base.map { $0 + (sum.base ?? 0) })
            }
        }
        for (key, sum) in sums.sorted(by: { $0.key < $1.key }) {
            plan(
                key.unit, key.indicator, key.from...key.until, sum.base.map { sum.amount / max($0, 1) } ?? sum.amount, base: sum.base,
                version: key.version)
        }
    }
}

private struct PlanKey: Hashable, Comparable {
    let unit: UnitPath
    let indicator: String
    let from, until: Day
    let version: String

    static func < (a: PlanKey, b: PlanKey) -> Bool {
        (a.unit, a.indicator, a.version, a.from, a.until) < (b.unit, b.indicator, b.version, b.from, b.until)
    }
}

extension ClosedRange<Day> {
    var days: [Day] { (lowerBound.number...upperBound.number).map(Day.init(number:)) }

    /// The calendar months that it touches, cut at its ends.
    var months: [ClosedRange<Day>] {
        sequence(first: lowerBound) { $0.lastOfMonth + 1 }.prefix { $0 <= upperBound }.map { $0...Swift.min($0.lastOfMonth, upperBound) }
    }

    var count: Int { upperBound - lowerBound + 1 }
}

extension Int {
    /// 07, so that names and codes stand in the order of their numbers.
    var twoDigits: String { (self < 10 ? "0" : "") + String(self) }
}
