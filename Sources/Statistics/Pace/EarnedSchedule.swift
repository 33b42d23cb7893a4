/// How many days of plan the actual has earned (Lipke 2003, "Schedule is different", The Measurable News).
///
/// Lead = days earned - days counted, in the unit's own plan days: positive is ahead. O(T).
/// Never compare leads of units with different calendars; a plan that is met has no lead, say when it was met.
package struct EarnedSchedule: Sendable, Equatable {
    package var daysEarned: Double
    package var lead: Double

    /// - Parameters:
    ///   - plan: counted plan per day of the calendar (unit of measure); first the past days, then the future ones.
    ///   - past: number of past days in it.
    ///   - actual: sum of the actuals to date.
    package init(plan: [Double], past: Int, actual: Double) {
        let counted = Double(plan[..<past].count { $0 > 0 })
        daysEarned = EarnedSchedule.daysEarned(plan, actual)
        lead = daysEarned - counted
    }

    /// A plan of nothing but what is earned is earned whole.
    private static func daysEarned(_ plan: [Double], _ actual: Double) -> Double {
        var sum = 0.0, days = 0.0
        for today in plan {
            if sum + today > actual { return days + (actual - sum) / today }
            sum += today
            if today > 0 { days += 1 }
        }
        return days
    }
}
