import Database
import Language
import Web
import Works

/// The clock and the rest days of a works, set by hand.
struct SettingsForm: Definition {
    enum Field: String { case zone, begins, rest }

    let before: Works
    let after: Works
    let version: DefinitionVersion
    let problems: [String: Message]
    private let scene: WorksScene
    private let form: Form

    /// - Parameter form: what was sent; empty on a first visit.
    init(_ form: Form, _ db: Connection, _ scene: WorksScene) throws {
        (self.scene, self.form) = (scene, form)
        before = try WorksStore(db).all().first { $0.id == scene.works.id } ?? scene.works
        version = DefinitionVersion(saying: before.settings)
        var fields = TypedFields(form), after = before
        if !form.isEmpty { SettingsForm.read(&fields, form, into: &after) }
        (self.after, problems) = (after, fields.problems)
    }

    private static func read(_ fields: inout TypedFields, _ form: Form, into works: inout Works) {
        works.timeZone = fields.text(Field.zone.rawValue)
        if !WorksClock.knows(works.timeZone) { fields.wrong(Field.zone.rawValue, .unknownZone(works.timeZone)) }
        let begins = fields.text(Field.begins.rawValue)
        if let minutes = Works.dayBegin(atClock: begins) { works.dayBegins = minutes } else { fields.wrong(Field.begins.rawValue, .notATime(begins)) }
        works.restWeekdays = Set(form.all(Field.rest.rawValue).compactMap { Int($0) }.filter { (1...7).contains($0) })
    }

    /// Settings are no statement of an entry: they are written down in the audit log.
    func state(_ db: Connection, by author: Author) throws -> ID<Entry>? {
        try WorksStore(db).set(after, insteadOf: before, by: author)
        return nil
    }

    func value(_ field: Field) -> String {
        form[field.rawValue] ?? (field == .zone ? before.timeZone : before.clockAtDayBegin)
    }

    var restDays: Set<String> { Set(after.restWeekdays.map { String($0) }) }

    // MARK: What it changes

    func preview(_ db: Connection, _ language: Language) throws -> DefinitionPreview {
        var preview = DefinitionPreview()
        preview.compare(language(.timeZone), before.timeZone, after.timeZone)
        preview.compare(language(.dayBegins), before.clockAtDayBegin, after.clockAtDayBegin)
        preview.compare(language(.restWeekdays), written(before, language), written(after, language))
        if before.timeZone != after.timeZone { preview.touches.append(language(.zoneDecidesTheDay)) }
        if before.dayBegins != after.dayBegins { preview.touches.append(language(.hoursCountAnew)) }
        if before.restWeekdays != after.restWeekdays { try tellDays(db, language, &preview) } else { preview.leaves.append(language(.recordsStay)) }
        return preview
    }

    private func written(_ works: Works, _ language: Language) -> String {
        works.restWeekdays.isEmpty ? language(.noRestDay) : language.list(works.restWeekdays.sorted().map { language(.weekday($0)) })
    }

    /// This year and the next tell enough; what follows goes the same way.
    private func tellDays(_ db: Connection, _ language: Language, _ preview: inout DefinitionPreview) throws {
        let calendar = try CalendarStore(db, of: before).calendar(), last = Day(year: scene.today.year + 1, month: 12, day: 31)
        let days = (scene.today.firstOfYear.number...last.number).map(Day.init(number:))
        let comparison = CalendarComparison(calendar, calendar.resting(on: after.restWeekdays), over: days, scene.organisation)
        let told = CalendarPreview(
            comparison: comparison, plans: try PlanStore(db, of: before.id).inForce(), book: try IndicatorStore(db, of: before.id).book(), scene: scene,
            shift: nil)
        preview.touches += told.touches.map { language($0) }
        preview.leaves += (told.leaves + [.namedDaysStay]).map { language($0) }
        preview.tables += told.tables
    }
}
