import Language
import Web
import Works

/// What other working days do to the plans, in words and tables.
struct CalendarPreview {
    let comparison: CalendarComparison
    let plans: [Plan]
    let book: IndicatorBook
    let scene: WorksScene
    let shift: String?

    private var language: Language { scene.language }

    /// So many plans are named; the others are counted.
    private static let mostNamed = 10

    var touches: [Message] {
        let shifted = comparison.shifted(plans), past = comparison.differing(shift).count { $0 <= scene.today }
        return [shifted.isEmpty ? .noPlanShifts : .plansShift(shifted.count)] + (past == 0 || shifted.isEmpty ? [] : [.pastDaysToo(past)])
    }

    var leaves: [Message] { [.amountsStay, .recordsStay] }

    var tables: [Comparison] { [months, shiftedPlans].compactMap { $0 } }

    private var months: Comparison? {
        let months = comparison.months(shift: shift)
        guard !months.isEmpty else { return nil }
        return Comparison(
            language(.workingDays), subject: language(.month), columns: [language(.before), language(.after)], .numbers,
            lines: months.map { (language($0.month.date.monthOfYear), [String($0.before), String($0.after)]) })
    }

    private var shiftedPlans: Comparison? {
        let shifted = comparison.shifted(plans)
        guard !shifted.isEmpty else { return nil }
        return Comparison(
            language(.shiftedPlans), subject: language(.planColumn),
            columns: [language(.period), language(.daysBefore), language(.daysAfter), language(.eachDay)], .numbers,
            lines: shifted.prefix(CalendarPreview.mostNamed).map(line))
    }

    private func line(_ shifted: CalendarComparison.Shifted) -> (label: String, values: [String]) {
        let plan = shifted.plan, indicator = book[plan.indicator] ?? Indicator(name: "")
        let form = FigureForm(indicator, language)
        let each = indicator.kind == .ratio || shifted.after == 0 ? "–" : form.amount(plan.amount / Double(shifted.after))
        return (
            "\(scene.path(of: plan.unit).name), \(indicator.name)",
            [language(plan.from.date.dated(to: plan.until.date)), String(shifted.before), String(shifted.after), each]
        )
    }
}
