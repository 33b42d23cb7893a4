import Database
import Language
import Web
import Works

/// An indicator added or changed by hand.
struct IndicatorForm: Definition {
    enum Field: String, CaseIterable {
        case name, kind, direction, unit, lower, upper, description, scope, formula, timing, audience
    }

    /// nil for one that is added.
    let id: ID<Indicator>?
    let before: Indicator?
    let after: Indicator
    let version: DefinitionVersion
    let problems: [String: Message]
    private let works: ID<Works>
    private let form: Form

    /// - Parameter form: what was sent; empty on a first visit.
    init(_ form: Form, of id: ID<Indicator>?, _ db: Connection, _ works: ID<Works>) throws {
        let store = IndicatorStore(db, of: works), book = try store.book()
        (self.id, self.works, self.form) = (id, works, form)
        before = id.flatMap { book[$0] }
        version = DefinitionVersion(try id.flatMap { try store.lastEntry(of: $0) })
        var fields = TypedFields(form)
        after = IndicatorForm.indicator(&fields, form)
        if let other = book.id(named: after.name), other != id { fields.wrong(Field.name.rawValue, .indicatorNameTaken(after.name)) }
        problems = form.isEmpty ? [:] : fields.problems
    }

    private static func indicator(_ fields: inout TypedFields, _ form: Form) -> Indicator {
        func text(_ field: Field, atMost longest: Int = TypedFields.longestName) -> String { fields.text(field.rawValue, atMost: longest) }
        let direction = fields.choice(Field.direction.rawValue, of: Indicator.Direction.self) ?? .more
        let (lower, upper) = limits(&fields, direction)
        return Indicator(
            name: fields.name(Field.name.rawValue, needed: .indicatorNameNeeded), kind: fields.choice(Field.kind.rawValue, of: Indicator.Kind.self) ?? .amount,
            direction: direction, unit: text(.unit), lower: lower, upper: upper, description: text(.description, atMost: TypedFields.longestText),
            scope: text(.scope), formula: text(.formula, atMost: TypedFields.longestText),
            timing: fields.choice(Field.timing.rawValue, of: Indicator.Timing.self) ?? .periodically, audience: text(.audience))
    }

    private static func limits(_ fields: inout TypedFields, _ direction: Indicator.Direction) -> (Double?, Double?) {
        let lower = fields.number(Field.lower.rawValue), upper = fields.number(Field.upper.rawValue)
        if direction == .within, lower == nil, upper == nil { fields.wrong(Field.lower.rawValue, .limitNeeded) }
        if let lower, let upper, upper < lower { fields.wrong(Field.upper.rawValue, .limitsCrossed) }
        return (lower, upper)
    }

    func state(_ db: Connection, by author: Author) throws -> ID<Entry>? {
        guard before != after else { return nil }
        let entries = EntryStore(db, of: works)
        if before?.name != after.name { try Footing.check(in: db, of: works, at: author.at) }
        let change = AuditChange(
            detail: after.name, before: before.map { .plain($0.sentence) }, after: .plain(after.sentence))
        let entry = try entries.record(.indicators, by: author, created: id == nil ? 1 : 0, change)
        try IndicatorStore(db, of: works).state(after, as: id ?? ID(try entries.numbers(1).lowerBound), by: entry)
        return entry
    }

    /// What a field holds: what was typed, else what stands.
    func value(_ field: Field) -> String { form[field.rawValue] ?? before?.value(field) ?? "" }
}

extension Indicator {
    /// As a file would state it.
    fileprivate func value(_ field: IndicatorForm.Field) -> String {
        switch field {
        case .name: name
        case .kind: kind.rawValue
        case .direction: direction.rawValue
        case .unit: unit
        case .lower: lower.map { TypedNumber.written($0) } ?? ""
        case .upper: upper.map { TypedNumber.written($0) } ?? ""
        case .description: description
        case .scope: scope
        case .formula: formula
        case .timing: timing.rawValue
        case .audience: audience
        }
    }

    /// For the audit log.
    fileprivate var sentence: String {
        IndicatorForm.Field.allCases.map { ($0.rawValue, value($0)) }.filter { !$0.1.isEmpty }.map { "\($0)=\($1)" }.joined(separator: " ")
    }
}

// MARK: What it changes

extension IndicatorForm {
    func preview(_ db: Connection, _ language: Language) throws -> DefinitionPreview {
        var preview = DefinitionPreview()
        for field in Field.allCases {
            preview.compare(language(.name(of: field)), before.map { shown(field, of: $0, language) }, shown(field, of: after, language))
        }
        let usage = try id.map { try IndicatorStore(db, of: works).usage(of: $0) } ?? IndicatorUsage()
        preview.touches = touched(usage).map { language($0) }
        if !usage.isNone { preview.leaves = [language(.figuresStay)] }
        return preview
    }

    private func shown(_ field: Field, of indicator: Indicator, _ language: Language) -> String {
        switch field {
        case .kind: language(.kind(of: indicator.kind))
        case .direction: language(.direction(of: indicator.direction))
        case .timing: language(.timing(of: indicator.timing))
        default: indicator.value(field)
        }
    }

    private func touched(_ usage: IndicatorUsage) -> [Message] {
        guard let before else { return [.indicatorIsNew] }
        guard !usage.isNone else { return [.nothingRestsOnIt] + renamed(before) }
        return renamed(before) + judged(before) + [.restsOnIt(usage.records, usage.plans)]
            + (usage.days.map { [.betweenDays($0.lowerBound.date.dated(to: $0.upperBound.date))] } ?? [])
    }

    private func renamed(_ before: Indicator) -> [Message] { before.name == after.name ? [] : [.renamedEverywhere(before.name, after.name)] }

    /// What becomes of judgements: the figures stay, what they mean does not.
    private func judged(_ before: Indicator) -> [Message] {
        var sentences: [Message] = []
        if before.kind != after.kind { sentences.append(.kindTurned(after.kind)) }
        if before.direction != after.direction { sentences.append(after.direction == .within ? .judgedWithinLimits : .directionTurned(after.direction)) }
        if after.direction == .within, before.direction == .within, before.lower != after.lower || before.upper != after.upper {
            sentences.append(.limitsMoved)
        }
        if before.unit != after.unit { sentences.append(.unitWrittenAnew) }
        return sentences
    }
}
