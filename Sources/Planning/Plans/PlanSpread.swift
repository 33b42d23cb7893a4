package import Works

/// The plan of every day of a span, from plans of any length.
///
/// The finest plan that names a day decides it. What remains of a coarser plan after the finer ones inside it is spread over
/// its working days that no finer plan covers, by the works' profile; so the year's plan stays the year's plan when only some
/// months have one of their own. Where the finer plans already exceed the coarser one nothing is spread, and the difference is told.
package struct PlanSpread: Sendable {
    package struct DayPlan: Sendable, Equatable {
        /// Amount, or the target where the indicator is a ratio.
        package var plan: Double
        package var base: Double?
        package init(plan: Double, base: Double? = nil) { (self.plan, self.base) = (plan, base) }

        /// Of a day of which something may be recorded.
        func figures(beside recorded: Figures?) -> Figures { Figures(plan: plan, planBase: base, actual: recorded?.actual, base: recorded?.base) }
    }

    /// Work on a day of rest within the plan's time was not asked for, but counts; nil outside it.
    static func unasked(_ recorded: Figures, on day: Day, _ plans: [Plan], _ kind: Indicator.Kind) -> Figures? {
        guard plans.contains(where: { $0.from <= day && day <= $0.until }) else { return nil }
        return recorded.amended(by: Figures(plan: kind == .ratio ? plans[0].amount : 0))
    }

    /// A coarser plan that its own parts do not add up to.
    package struct Difference: Sendable, Equatable {
        package let from: Day
        package let until: Day
        package let plan: Double
        package let ofParts: Double
    }

    private let calendar: WorksCalendar
    private let profile: PlanProfile

    package init(calendar: WorksCalendar, profile: PlanProfile) { (self.calendar, self.profile) = (calendar, profile) }

    /// - Parameters:
    ///   - plans: of one unit and one indicator.
    ///   - daily: plans that records gave for single days; finer than any plan.
    ///   - shift: the unit's shift, whose rest days may differ.
    package func days(of plans: [Plan], kind: Indicator.Kind, daily: [Day: DayPlan] = [:], shift: String? = nil) -> (
        days: [Day: DayPlan], differences: [Difference]
    ) {
        var days = daily
        var differences: [Difference] = []
        // Finest first; of two of the same length the later one fills what the earlier one left.
        for plan in plans.sorted(by: { ($0.length, $0.from) < ($1.length, $1.from) }) {
            switch kind {
            case .milestone: days[plan.until, default: DayPlan(plan: 0)].plan += plan.amount
            case .ratio: spreadRatio(plan, into: &days, shift)
            case .amount, .count: if let difference = spreadAmount(plan, into: &days, shift) { differences.append(difference) }
            }
        }
        return (days, differences)
    }

    private func spreadAmount(_ plan: Plan, into days: inout [Day: DayPlan], _ shift: String?) -> Difference? {
        let worked = calendar.workedDays(from: plan.from, until: plan.until, shift: shift)
        let open = worked.filter { days[$0] == nil }
        let taken = covered(plan, in: days) { $0.plan }
        let rest = plan.amount - taken
        // Sums of decimals miss their mark by rounding; a billionth of the plan is no difference worth telling.
        let tolerance = 1e-9 * max(abs(plan.amount), 1)
        guard rest > -tolerance, !(open.isEmpty && rest > tolerance) else {
            for day in open { days[day] = DayPlan(plan: 0) }
            return Difference(from: plan.from, until: plan.until, plan: plan.amount, ofParts: taken)
        }
        for (day, share) in zip(open, shares(of: open)) { days[day] = DayPlan(plan: max(0, rest) * share) }
        return nil
    }

    private func spreadRatio(_ plan: Plan, into days: inout [Day: DayPlan], _ shift: String?) {
        let open = calendar.workedDays(from: plan.from, until: plan.until, shift: shift).filter { days[$0] == nil }
        let rest = plan.base.map { max(0, $0 - covered(plan, in: days) { $0.base ?? 0 }) }
        for (day, share) in zip(open, shares(of: open)) { days[day] = DayPlan(plan: plan.amount, base: rest.map { $0 * share }) }
    }

    private func covered(_ plan: Plan, in days: [Day: DayPlan], _ value: (DayPlan) -> Double) -> Double {
        if days.count < plan.length {
            return days.reduce(0) { sum, day in plan.from <= day.key && day.key <= plan.until ? sum + value(day.value) : sum }
        }
        return (plan.from.number...plan.until.number).reduce(0) { sum, number in sum + (days[Day(number: number)].map(value) ?? 0) }
    }

    /// Shares of the days by the profile, adding up to 1; equal where the profile gives all of them nothing.
    private func shares(of days: [Day]) -> [Double] {
        let weights = days.map(profile.weight)
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return days.map { _ in 1 / Double(days.count) } }
        return weights.map { $0 / sum }
    }
}
