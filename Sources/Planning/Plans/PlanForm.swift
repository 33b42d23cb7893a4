import Database
import Language
import Web
import Works

/// A plan stated by hand: the first of its period, or another version of it.
struct PlanForm: Definition {
    enum Field: String { case indicator, from, until, plan, base, version }

    let unit: ID<Unit>
    let indicator: (id: ID<Indicator>, indicator: Indicator)?
    /// nil as long as something is missing or wrong.
    let after: Plan?
    /// What stands for the same period.
    let before: Plan?
    let version: DefinitionVersion
    let problems: [String: Message]
    private let scene: WorksScene
    private let columns: WorksPanorama
    private let form: Form

    /// - Parameter form: what was sent, or what the address fills in before.
    init(_ form: Form, of unit: ID<Unit>, _ db: Connection, _ scene: WorksScene, _ columns: WorksPanorama) throws {
        let book = try IndicatorStore(db, of: scene.works.id).book(), plans = PlanStore(db, of: scene.works.id)
        (self.unit, self.scene, self.columns, self.form) = (unit, scene, columns, form)
        var fields = TypedFields(form)
        indicator = form[Field.indicator.rawValue].flatMap { Int64($0) }.flatMap { number in book.ordered.first { $0.id == ID(number) } }
        if indicator == nil { fields.wrong(Field.indicator.rawValue, .indicatorNeeded) }
        let plan = PlanForm.plan(&fields, unit, indicator)
        let same = try plan.flatMap { plan in
            try plans.versions(of: unit, plan.indicator, from: plan.from, until: plan.until).first { $0.plan.isOfTheSamePeriod(as: plan) }
        }
        (before, after) = (same?.plan, plan)
        version = DefinitionVersion(
            try same.flatMap { try EntryStore(db, of: scene.works.id).entry($0.entry) }, of: plan.map { "\($0.indicator.number) \($0.from) \($0.until)" } ?? "")
        problems = fields.problems
    }

    private static func plan(_ fields: inout TypedFields, _ unit: ID<Unit>, _ indicator: (id: ID<Indicator>, indicator: Indicator)?) -> Plan? {
        let days = days(&fields), isRatio = indicator?.indicator.kind == .ratio
        let amount = quantity(&fields, .plan), base = isRatio ? quantity(&fields, .base) : nil
        if amount == nil { fields.wrong(Field.plan.rawValue, .amountNeeded) }
        if indicator?.indicator.kind == .count, let amount, amount != amount.rounded() { fields.wrong(Field.plan.rawValue, .wrong(.notWhole)) }
        let version = fields.text(Field.version.rawValue)
        guard fields.problems.isEmpty, let days, let amount, let indicator else { return nil }
        return Plan(unit: unit, indicator: indicator.id, from: days.lowerBound, until: days.upperBound, amount: amount, base: base, version: version)
    }

    private static func days(_ fields: inout TypedFields) -> ClosedRange<Day>? {
        guard let from = fields.neededDay(Field.from.rawValue), let until = fields.neededDay(Field.until.rawValue) else { return nil }
        if until < from { fields.wrong(Field.until.rawValue, .endsBeforeItBegins) }
        if until - from >= PlanFile.longestPlan { fields.wrong(Field.until.rawValue, .planTooLong) }
        return from <= until ? from...until : nil
    }

    private static func quantity(_ fields: inout TypedFields, _ field: Field) -> Double? {
        let number = fields.number(field.rawValue)
        if let number, number < 0 { fields.wrong(field.rawValue, .wrong(.negative)) }
        return number
    }

    func state(_ db: Connection, by author: Author) throws -> ID<Entry>? {
        guard let after, after != before else { return nil }
        let change = AuditChange(
            detail: "unit=\(unit.number) indicator=\(after.indicator.number) from=\(after.from) until=\(after.until)",
            before: before.map { .plain($0.sentence) }, after: .plain(after.sentence))
        let entry = try EntryStore(db, of: scene.works.id).record(.plans, by: author, change)
        try PlanStore(db, of: scene.works.id).state(after, by: entry)
        return entry
    }

    func value(_ field: Field) -> String { form[field.rawValue] ?? "" }

    func preview(_ db: Connection, _ language: Language) throws -> DefinitionPreview {
        guard let after, let indicator else { return DefinitionPreview() }
        let picture = try PlanPicture(after, in: columns, organisation: scene.organisation, on: scene.today, db)
        return PlanPreview(picture, before: before, FigureForm(indicator.indicator, language), columns: columns, scene: scene).preview
    }
}

extension Plan {
    /// For the audit log.
    fileprivate var sentence: String { "plan=\(amount)" + (base.map { " base=\($0)" } ?? "") + (version.isEmpty ? "" : " version=\(version)") }
}
