import Works

/// Two calendars of a works beside each other: which days become others, and which plans fall on other days then.
struct CalendarComparison {
    /// A plan that is spread over more or fewer days.
    struct Shifted: Sendable {
        let plan: Plan
        let before: Int
        let after: Int
    }

    let days: [Day]
    private let before: WorksCalendar
    private let after: WorksCalendar
    private let organisation: Organisation

    /// - Parameter days: all that may differ.
    init(_ before: WorksCalendar, _ after: WorksCalendar, over days: [Day], _ organisation: Organisation) {
        (self.before, self.after, self.days, self.organisation) = (before, after, days, organisation)
    }

    /// By month, how many days are worked; only months that differ.
    func months(shift: String?) -> [(month: Day, before: Int, after: Int)] {
        Set(days.map(\.firstOfMonth)).sorted().map { month in
            (
                month, before.workedDays(from: month, until: month.lastOfMonth, shift: shift).count,
                after.workedDays(from: month, until: month.lastOfMonth, shift: shift).count
            )
        }.filter { $0.before != $0.after }
    }

    /// In the order of the plans. Milestones and plans of single days stay where they are.
    func shifted(_ plans: [Plan]) -> [Shifted] {
        var differing: [String?: [Day]] = [:]
        return plans.compactMap { plan in
            let shift = organisation.units[plan.unit]?.traits.shift
            let days = differing[shift] ?? self.differing(shift)
            differing[shift] = days
            guard days.contains(where: { plan.from <= $0 && $0 <= plan.until }) else { return nil }
            let worked = [before, after].map { $0.workedDays(from: plan.from, until: plan.until, shift: shift).count }
            return Shifted(plan: plan, before: worked[0], after: worked[1])
        }
    }

    /// The days that are worked in one of both only.
    func differing(_ shift: String?) -> [Day] { days.filter { before.isWorked($0, shift: shift) != after.isWorked($0, shift: shift) } }
}
