import Works

/// A unit's own plan beside the sum of what is planned for its days, by itself or by the units below it. Where the two
/// differ somebody must know it: judged is by the sum.
package struct PlanComparison: Sendable, Equatable {
    package let plan: Plan
    package let ofParts: Double

    package var difference: Double { ofParts - plan.amount }

    /// More than rounding: one in a million.
    package var differs: Bool { abs(difference) > 1e-6 * max(abs(plan.amount), 1) }

    /// The plans in force that lie wholly within the days of a series, each with the sum of those days.
    /// - Parameter versions: latest first.
    package static func comparisons(_ versions: [PlanVersion], with series: DaySeries) -> [PlanComparison] {
        guard let first = series.points.first?.day, let last = series.points.last?.day else { return [] }
        return inForce(versions).filter { first.firstOfMonth <= $0.from && $0.until <= last.lastOfMonth }.map { plan in
            let sum = series.points.reduce(0) { plan.from <= $1.day && $1.day <= plan.until ? $0 + $1.plan : $0 }
            return PlanComparison(plan: plan, ofParts: sum)
        }
    }

    /// Of every period what was stated last.
    package static func inForce(_ versions: [PlanVersion]) -> [Plan] {
        var seen: Set<ClosedRange<Day>> = []
        return versions.map(\.plan).filter { seen.insert($0.from...$0.until).inserted }
    }
}
