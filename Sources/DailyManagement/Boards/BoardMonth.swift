import Planning
import Statistics
package import Works

/// The month of one indicator, day by day: met or not.
package struct BoardMonth: Sendable {
    package enum Outcome: Sendable, CaseIterable {
        case met, missed
        /// Planned and past, but nobody has reported.
        case unreported
        /// Nothing was planned.
        case free
        case toCome
    }

    package struct Entry: Sendable {
        package let day: Day
        package let outcome: Outcome
        /// Plan of what was reported; of a ratio the planned amount.
        package let plan: Double
        package let actual: Double?
        /// Denominator of a ratio.
        package let base: Double?
    }

    package let days: [Entry]

    /// - Parameters:
    ///   - series: reaches over the month, or over the part of it that is known.
    ///   - day: the last one that counts as past.
    init(_ series: DaySeries, until day: Day, _ worse: LevelTest.Worse) {
        let points = Dictionary(uniqueKeysWithValues: series.points.map { ($0.day, $0) })
        let first = day.firstOfMonth
        days = (0...(day.lastOfMonth - first)).map { BoardMonth.entry(first + $0, points[first + $0], until: day, worse) }
    }

    package var met: Int { days.count { $0.outcome == .met } }
    /// Days of which one can say whether they were met.
    package var judged: Int { days.count { $0.outcome == .met || $0.outcome == .missed } }

    private static func entry(_ day: Day, _ point: DaySeries.Point?, until last: Day, _ worse: LevelTest.Worse) -> Entry {
        guard day <= last else { return Entry(day: day, outcome: .toCome, plan: point?.plan ?? 0, actual: nil, base: nil) }
        guard let point, point.plan > 0 || point.actual != nil else { return Entry(day: day, outcome: .free, plan: 0, actual: nil, base: nil) }
        guard let actual = point.actual, point.plan == 0 || point.unreportedPlan < point.plan else {
            return Entry(day: day, outcome: .unreported, plan: point.plan, actual: nil, base: nil)
        }
        // Judged by what was reported: who has not reported yet has not missed it.
        let plan = point.plan - point.unreportedPlan, isMet = worse.sign * (actual - plan) >= -BoardMonth.rounding * abs(plan)
        return Entry(day: day, outcome: isMet ? .met : .missed, plan: plan, actual: actual, base: point.base)
    }

    /// Sums of shares of a plan miss it by the last digits.
    private static let rounding = 1e-9
}

extension DaySeries {
    /// Since when the sum has stood on the bad side of its plan without a break; nil where it does not.
    func offPlanSince(_ worse: LevelTest.Worse) -> Day? {
        var lead = 0.0, since: Day?
        for point in points[..<past] where point.plan > 0 || point.actual != nil {
            lead += worse.sign * ((point.actual ?? 0) - (point.plan - point.unreportedPlan))
            since = lead < 0 ? since ?? point.day : nil
        }
        return since
    }
}
