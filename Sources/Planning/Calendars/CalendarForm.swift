import Database
import Language
import Web
import Works

/// Days of the calendar named by hand: one, a span, or its Saturdays.
struct CalendarForm: Definition {
    enum Field: String { case from, until, weekday, kind, shift }

    let calendar: WorksCalendar
    /// nil as long as something is wrong.
    let change: CalendarChange?
    let version: DefinitionVersion
    private(set) var problems: [String: Message]
    private let scene: WorksScene
    private let form: Form

    /// Longer than anybody plans holidays ahead; a typing error in the year must not name a million days.
    private static let longest = 5 * 366

    init(_ form: Form, _ db: Connection, _ scene: WorksScene) throws {
        let store = CalendarStore(db, of: scene.works)
        (self.scene, self.form) = (scene, form)
        calendar = try store.calendar()
        version = DefinitionVersion(try store.lastEntry())
        var fields = TypedFields(form)
        let change = CalendarForm.change(&fields, form)
        problems = fields.problems
        self.change = fields.problems.isEmpty ? change : nil
    }

    private static func change(_ fields: inout TypedFields, _ form: Form) -> CalendarChange? {
        let shift = fields.text(Field.shift.rawValue), kind = fields.choice(Field.kind.rawValue, of: WorksCalendar.Kind.self)
        if kind == nil { fields.wrong(Field.kind.rawValue, .kindNeeded) }
        guard let from = fields.neededDay(Field.from.rawValue), let until = fields.neededDay(Field.until.rawValue) else { return nil }
        if until < from { fields.wrong(Field.until.rawValue, .endsBeforeItBegins) }
        if until - from >= longest { fields.wrong(Field.until.rawValue, .spanTooLong) }
        guard let kind, fields.problems.isEmpty else { return nil }
        return CalendarChange(kind, from...until, weekdays: weekdays(form), shift: shift.isEmpty ? nil : shift)
    }

    private static func weekdays(_ form: Form) -> Set<Int> { Set(form.all(Field.weekday.rawValue).compactMap { Int($0) }.filter { (1...7).contains($0) }) }

    func state(_ db: Connection, by author: Author) throws -> ID<Entry>? {
        guard let change, case let days = change.changed(in: calendar), !days.isEmpty else { return nil }
        let detail = "from=\(days[0]) until=\(days[days.count - 1]) days=\(days.count)" + (change.shift.map { " shift=\($0)" } ?? "")
        let before = Set(days.map { calendar.kind(of: $0, shift: change.shift).rawValue }).sorted().joined(separator: ", ")
        let entry = try EntryStore(db, of: scene.works.id).record(
            .calendar, by: author, rows: days.count, AuditChange(detail: detail, before: .plain(before), after: .plain(change.kind.rawValue)))
        for day in days { try CalendarStore(db, of: scene.works).state(change.kind, on: day, shift: change.shift, by: entry) }
        return entry
    }

    /// As it is opened: nothing in it is wrong yet.
    var begun: CalendarForm {
        var begun = self
        begun.problems = [:]
        return begun
    }

    func value(_ field: Field) -> String { form[field.rawValue] ?? "" }
    var chosenWeekdays: Set<String> { Set(form.all(Field.weekday.rawValue)) }

    func preview(_ db: Connection, _ language: Language) throws -> DefinitionPreview {
        guard let change else { return DefinitionPreview() }
        let changed = change.changed(in: calendar)
        let comparison = CalendarComparison(calendar, calendar.naming(changed, change.kind, shift: change.shift), over: changed, scene.organisation)
        let plans = try PlanStore(db, of: scene.works.id).inForce(), book = try IndicatorStore(db, of: scene.works.id).book()
        let told = CalendarPreview(comparison: comparison, plans: plans, book: book, scene: scene, shift: change.shift)
        var preview = DefinitionPreview()
        preview.changes = days(changed, change, language)
        preview.touches = ([.daysBecome(changed.count, change.meant.count - changed.count)] + told.touches).map { language($0) }
        preview.leaves = ((change.shift == nil ? calendar.shifts.map { .shiftKeepsItsDays($0) } : [.otherShiftsStay]) + told.leaves).map { language($0) }
        preview.tables = told.tables
        return preview
    }

    /// Day by day; of many the first and the number of the others.
    private func days(_ changed: [Day], _ change: CalendarChange, _ language: Language) -> [DefinitionPreview.Change] {
        let told = changed.prefix(CalendarForm.mostNamed).map { day in
            DefinitionPreview.Change(
                what: language(day.date.long), before: language(.kind(of: calendar.kind(of: day, shift: change.shift))), after: language(.kind(of: change.kind))
            )
        }
        let rest = changed.count - told.count
        return told + (rest > 0 ? [.init(what: language(.furtherDays(rest)), before: "…", after: language(.kind(of: change.kind)))] : [])
    }

    private static let mostNamed = 14
}
