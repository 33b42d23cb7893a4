import Works

/// Which unit's plan counts. A parent is judged by the sum of what is planned below it; its own plan counts only where nothing
/// below it is planned, and then everything recorded below it is its own.
struct PlannedUnits {
    private let organisation: Organisation
    private var plans: [ID<Indicator>: [ID<Unit>: [Plan]]] = [:]
    /// Units with something planned below them.
    private var roofs: [ID<Indicator>: Set<ID<Unit>>] = [:]
    private let recorded: [ID<Indicator>: Set<ID<Unit>>]
    /// Units that ever had anything below them.
    private let parents: Set<ID<Unit>>
    /// Times longer than a year that a unit's plans cover on end, by one plan or by several after each other.
    let ofSeveralYears: Set<ClosedRange<Day>>

    /// - Parameter recorded: units of which records themselves state plans, by indicator.
    init(_ plans: [Plan], recorded: [ID<Indicator>: Set<ID<Unit>>], in organisation: Organisation) {
        (self.organisation, self.recorded) = (organisation, recorded)
        parents = plans.isEmpty ? [] : Set(organisation.units.values.lazy.flatMap { $0.placements.lazy.compactMap(\.parent) })
        ofSeveralYears = PlannedUnits.severalYears(plans)
        for plan in plans { self.plans[plan.indicator, default: [:]][plan.unit, default: []].append(plan) }
        for indicator in Set(self.plans.keys).union(recorded.keys) {
            let planned = Set(self.plans[indicator, default: [:]].keys).union(recorded[indicator, default: []])
            roofs[indicator] = planned.reduce(into: []) { roofs, unit in roofs.formUnion(above(unit)) }
        }
    }

    /// The plans that count for the unit itself; empty where what is below it is planned.
    func own(_ indicator: ID<Indicator>, of unit: ID<Unit>) -> [Plan] {
        roofs[indicator]?.contains(unit) == true ? [] : plans[indicator]?[unit] ?? []
    }

    /// Whether each day of the unit is its own record beside its spread plan: no record plans it, and nothing below it counts as its own.
    func isSpreadAlone(_ indicator: ID<Indicator>, of unit: ID<Unit>) -> Bool {
        recorded[indicator]?.contains(unit) != true && !parents.contains(unit)
    }

    /// All own plans that count, by indicator and unit.
    var counting: [(indicator: ID<Indicator>, unit: ID<Unit>, plans: [Plan])] {
        plans.flatMap { indicator, units in
            units.compactMap { unit, plans in
                roofs[indicator]?.contains(unit) == true ? nil : (indicator, unit, plans)
            }
        }.sorted { ($0.indicator, $0.unit) < ($1.indicator, $1.unit) }
    }

    /// Plans of units that are judged by the sum of what is planned below them: to compare, not to count.
    func compared(_ indicator: ID<Indicator>, of unit: ID<Unit>) -> [Plan] {
        roofs[indicator]?.contains(unit) == true ? plans[indicator]?[unit] ?? [] : []
    }

    /// Where a record without any plan of its own counts: the nearest unit above it with a counting plan on that day.
    func planned(above unit: ID<Unit>, _ indicator: ID<Indicator>, on day: Day) -> ID<Unit>? {
        var above = organisation.units[unit]?.placement(on: day)?.parent
        while let current = above {
            if !own(indicator, of: current).isEmpty { return current }
            above = organisation.units[current]?.placement(on: day)?.parent
        }
        return nil
    }

    private func above(_ unit: ID<Unit>) -> Set<ID<Unit>> {
        var found: Set<ID<Unit>> = []
        var open = [unit]
        while let next = open.popLast() {
            for parent in (organisation.units[next]?.placements ?? []).compactMap(\.parent) where found.insert(parent).inserted { open.append(parent) }
        }
        return found
    }
}

extension PlannedUnits {
    private static let year = 366

    private struct Line: Hashable {
        let indicator: ID<Indicator>
        let unit: ID<Unit>
    }

    private static func severalYears(_ plans: [Plan]) -> Set<ClosedRange<Day>> {
        let lines = Dictionary(grouping: plans) { Line(indicator: $0.indicator, unit: $0.unit) }.values
        return Set(lines.flatMap(onEnd).filter { $0.upperBound - $0.lowerBound >= year })
    }

    private static func onEnd(_ plans: [Plan]) -> [ClosedRange<Day>] {
        plans.sorted { $0.from < $1.from }.reduce(into: []) { spans, plan in
            if let last = spans.last, plan.from <= last.upperBound + 1 {
                spans[spans.count - 1] = last.lowerBound...max(last.upperBound, plan.until)
            } else {
                spans.append(plan.from...plan.until)
            }
        }
    }
}
