import Statistics
package import Works

/// How a unit stood to its plan on a day, or over a span. The greater one decides where several indicators are asked at once: what one
/// missed is missed, and what one leaves untold is not known.
package enum PlanKept: UInt8, Sendable, Comparable {
    /// Nothing was planned.
    case unplanned = 0
    case met
    case untold
    case missed

    package static func < (left: PlanKept, right: PlanKept) -> Bool { left.rawValue < right.rawValue }
}

extension Analysis {
    /// Each past day of the span; days that the works' calendar does not have are not among them. O(days).
    package func planKept(byDayOf unit: Int) -> [PlanKept] {
        let days = unitDays(unit)
        return (0..<days.past).map { day in
            guard days.plan[day] > 0 else { return days.silent[day] > 0 ? .untold : .unplanned }
            return isKept(days.actual[day], of: days.plan[day]) ? .met : .missed
        }
    }

    /// All reported days of the span together.
    package func planKept(inSpanOf unit: Int) -> PlanKept {
        guard let isMet = hasMetPlanToDate(unit) else { return measured(unit).unreported > 0 ? .untold : .unplanned }
        return isMet ? .met : .missed
    }

    /// The days that `planKept(byDayOf:)` tells of.
    package var pastDays: ArraySlice<Day> { panorama.days[days.all.lowerBound..<days.all.lowerBound + days.past] }

    private func isKept(_ actual: Double, of plan: Double) -> Bool {
        rule.worse == .below ? actual >= plan * Smallest.nearly : actual <= plan / Smallest.nearly
    }
}
