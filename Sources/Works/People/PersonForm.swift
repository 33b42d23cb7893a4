import Foundation
import Language
import Web

/// The form of a person's details as it was typed, and what is wrong with it.
struct PersonForm: Sendable {
    let form: Form
    let values: PersonalValues?
    private(set) var problems: [String: Message] = [:]

    static let name = "name", badge = "badge", language = "language"

    init(_ form: Form) {
        self.form = form
        let name = PersonName(form[Self.name] ?? ""), typed = form[Self.badge] ?? "", badge = BadgeNumber(typed)
        if name == nil { problems[Self.name] = .nameNeeded }
        if badge == nil, !typed.isEmpty { problems[Self.badge] = .badgeForm }
        let language = form[Self.language].flatMap { Language(rawValue: $0) }
        values = problems.isEmpty ? name.map { PersonalValues(name: $0.text, language: language, badge: badge) } : nil
    }

    /// Of somebody who is known.
    init(_ values: PersonalValues) {
        form = [Self.name: values.name, Self.badge: values.badge?.text ?? "", Self.language: values.language?.rawValue ?? ""]
        self.values = values
    }

    mutating func isWrong(_ field: String, _ problem: Message) { problems[field] = problem }

    func write(_ language: Language, to html: inout HTML) {
        html.field(field(Self.name, language(.nameOfPerson), language))
        html.field(field(Self.badge, language(.badgeNumber), note: language(.badgeNote), language))
        html.field(Field(Self.language, language(.languageOfThePage), .choice(LanguageChoice.all(language)), value: form[Self.language] ?? ""))
    }

    private func field(_ name: String, _ label: String, note: String = "", _ language: Language) -> Field {
        Field(name, label, note: note, value: form[name] ?? "", problem: problems[name].map { language($0) })
    }
}

/// The form by which an office is given: which one, over which unit, for how long.
struct OfficeForm: Sendable {
    let form: Form
    let office: Office?
    let unit: ID<Unit>?
    let term: Term?
    private(set) var problems: [String: Message] = [:]

    static let office = "office", unit = "unit", from = "from", until = "until"

    init(_ form: Form, _ call: WorksCall) {
        self.form = form
        let path = UnitPath((form[Self.unit] ?? "").trimmingCharacters(in: .whitespaces))
        office = form[Self.office].flatMap { Office(rawValue: $0) }
        unit = call.organisation.unit(at: path, on: call.today)
        term = Self.term(form, call.today)
        if office == nil { problems[Self.office] = .chooseAnOffice }
        if unit == nil { problems[Self.unit] = .noSuchPath }
        if term == nil { problems[Self.until] = .termEndsFirst }
        if let office, unit != nil, !call.somebody.may(appoint: office, on: path) { problems[Self.office] = .notYoursToGive }
    }

    /// Not sent yet.
    init(_ call: WorksCall, over unit: UnitPath?) {
        form = [Self.unit: unit?.text ?? "", Self.from: call.today.description]
        (office, self.unit, term) = (nil, nil, nil)
    }

    mutating func isWrong(_ field: String, _ problem: Message) { problems[field] = problem }

    /// nil where a day is none, or the last one before the first.
    private static func term(_ form: Form, _ today: Day) -> Term? {
        let (from, until) = (form[from] ?? "", form[until] ?? "")
        guard let first = from.isEmpty ? today : Day(from) else { return nil }
        if until.isEmpty { return Term(from: first) }
        guard let last = Day(until), last >= first else { return nil }
        return Term(from: first, until: last)
    }

    /// More than this a browser does not offer in a useful way; whatever else there is can be typed.
    private static let mostOffered = 300

    func write(_ call: WorksCall, to html: inout HTML) {
        let language = call.language, places = call.places(where: .appoint)
        let given = Office.allCases.filter { office in call.somebody.held.contains { call.somebody.may(appoint: office, on: $0.over) } }
        func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind) -> Field {
            Field(
                name, language(label), note: note.map { language($0) } ?? "", kind, value: form[name] ?? "", problem: problems[name].map { language($0) })
        }
        html.field(field(Self.office, .officeHead, .choice(given.map { Field.Choice($0.rawValue, language(.office($0))) })))
        html.field(field(Self.unit, .unitHead, note: .unitPathNote, .offered(places.prefix(Self.mostOffered).map(\.path.text))))
        html.div(.class("pair")) {
            $0.field(field(Self.from, .firstDay, .day))
            $0.field(field(Self.until, .lastDay, note: .lastDayNote, .day))
        }
    }
}
