import Language
import Web
import Works

/// The picture of a plan in words and tables.
struct PlanPreview {
    private let picture: PlanPicture
    private let before: Plan?
    private let form: FigureForm
    private let columns: WorksPanorama
    private let scene: WorksScene

    init(_ picture: PlanPicture, before: Plan?, _ form: FigureForm, columns: WorksPanorama, scene: WorksScene) {
        (self.picture, self.before, self.form, self.columns, self.scene) = (picture, before, form, columns, scene)
    }

    private var language: Language { form.language }
    private var plan: Plan { picture.plan }

    var preview: DefinitionPreview {
        var preview = DefinitionPreview()
        preview.compare(language(form.isRatio ? .targetColumn : .planColumn), before.map { written($0.amount) }, written(plan.amount))
        preview.compare(language(.plannedBase), before?.base.map(form.amount), plan.base.map(form.amount))
        preview.compare(language(.version), before?.version, plan.version)
        preview.touches = touches.map { language($0) }
        preview.leaves = leaves.map { language($0) }
        preview.tables = [spread, comparisons].compactMap { $0 }
        return preview
    }

    private func written(_ value: Double) -> String { form.isRatio ? form.ratio(value) : form.amount(value) }

    private func name(_ unit: ID<Unit>) -> String { String(scene.path(of: unit).name) }

    // MARK: Sentences

    private var touches: [Message] {
        [onDays] + elsewhere + parts + above + completion
    }

    private var onDays: Message {
        let period = plan.from.date.dated(to: plan.until.date), share = plan.amount / Double(max(picture.workedDays, 1))
        if form.indicator.kind == .milestone { return .dueOn(written(plan.amount), plan.until.date.medium) }
        if picture.workedDays == 0 { return .noWorkingDay(period) }
        return form.isRatio ? .targetOnDays(written(plan.amount), picture.workedDays, period) : .spreadOverDays(written(share), picture.workedDays, period)
    }

    private var elsewhere: [Message] { picture.changedElsewhere == 0 ? [] : [.coarserGivesWay(picture.changedElsewhere)] }

    private var parts: [Message] { picture.ofParts == nil ? [] : [.judgedByParts(name(plan.unit))] }

    private var above: [Message] {
        guard let higher = picture.higher, picture.ofParts == nil else { return [] }
        if higher.wasJudgedByItself { return [.higherThenByParts(name(higher.unit))] }
        return higher.plan == nil ? [.higherSum(name(higher.unit))] : []
    }

    private var completion: [Message] {
        guard let before = picture.completion.before, let after = picture.completion.after else { return [.noCompletionYet] }
        return before == after ? [.completionStays(name(plan.unit), Percent(before))] : [.completionBecomes(name(plan.unit), Percent(before), Percent(after))]
    }

    private var leaves: [Message] { (before == nil ? [] : [.earlierVersionStays]) + [.recordsStay] }

    // MARK: Tables

    /// The days in slices: each day, each week, or each month.
    private var spread: Comparison? {
        let days = Set(picture.before.keys).union(picture.after.keys).sorted()
        guard let first = days.first, let last = days.last, form.indicator.kind != .milestone, !picture.changedDays.isEmpty else { return nil }
        let slices = Slices(last - first + 1)
        let lines = Dictionary(grouping: days) { slices.start(of: $0) }.sorted { $0.key < $1.key }.map { start, days in
            (label: slices.label(days, language), values: [picture.before, picture.after].map { sum(of: days, in: $0) })
        }
        return Comparison(
            language(.spreadHeading), subject: language(.period), columns: [language(.before), language(.after)], .numbers,
            lines: Array(lines.prefix(PlanPreview.mostSlices)))
    }

    /// Five years of months; further ones say nothing new.
    private static let mostSlices = 60

    private func sum(of days: [Day], in plans: [Day: PlanSpread.DayPlan]) -> String {
        let known = days.compactMap { plans[$0]?.plan }
        guard !known.isEmpty else { return "–" }
        let sum = known.reduce(0, +)
        return written(form.isRatio ? sum / Double(known.count) : sum)
    }

    /// Beside the sum of the plans below, and what the plans beside it then are to the plan above.
    private var comparisons: Comparison? {
        guard !form.isRatio, form.indicator.kind != .milestone else { return nil }
        var lines: [(label: String, values: [String])] = []
        if let parts = picture.ofParts { lines.append(line(name(plan.unit), plan.amount, parts)) }
        if let higher = picture.higher, let above = higher.plan, picture.ofParts == nil { lines.append(line(name(higher.unit), above, higher.partsAfter)) }
        guard !lines.isEmpty else { return nil }
        return Comparison(
            language(.besideOtherPlans), subject: language(.unit), columns: [language(.planColumn), language(.sumOfParts), language(.difference)], .numbers,
            lines: lines)
    }

    private func line(_ name: String, _ plan: Double, _ parts: Double) -> (label: String, values: [String]) {
        (name, [form.amount(plan), form.amount(parts), (parts > plan ? "+" : "") + form.amount(parts - plan)])
    }
}

/// How finely a span is shown: so that a table is neither one line nor a hundred.
private enum Slices {
    case days, weeks, months

    init(_ length: Int) { self = length <= 14 ? .days : length <= 100 ? .weeks : .months }

    func start(of day: Day) -> Day {
        switch self {
        case .days: day
        case .weeks: day - (day.weekday - 1)
        case .months: day.firstOfMonth
        }
    }

    func label(_ days: [Day], _ language: Language) -> String {
        self == .months ? language(days[0].date.monthOfYear) : language(days[0].date.to(days[days.count - 1].date))
    }
}
