import Database
import Foundation
import Language
import Secrets
import Web

/// What whoever starts first states: the works where there is none, and themselves as its administrator.
struct Founding: Sendable {
    let works: FoundedWorks
    let name: PersonName
    let signInName: SignInName
    let password: Password

    enum FoundedWorks: Sendable {
        case new(name: String, timeZone: String, dayBegins: Int)
        case known(Works)
    }
}

/// The form as it was typed, and what is wrong with it.
struct FoundingForm: Sendable {
    let form: Form
    let vacancy: Vacancy
    private(set) var founding: Founding?
    private(set) var problems: [String: Message] = [:]

    enum Field: String {
        case works, timeZone = "time-zone", dayBegins = "day-begins", name, signInName = "sign-in-name"
    }

    /// Not sent yet.
    init(_ vacancy: Vacancy) { (form, self.vacancy) = (Form(), vacancy) }

    init(_ form: Form, _ vacancy: Vacancy) {
        (self.form, self.vacancy) = (form, vacancy)
        let works = works(), name = PersonName(value(.name)), signInName = SignInName(value(.signInName))
        if name == nil { problems[Field.name.rawValue] = .nameNeeded }
        if signInName == nil { problems[Field.signInName.rawValue] = .signInNameForm }
        let choice = PasswordChoice(form, for: value(.signInName))
        problems.merge(choice.problems) { known, _ in known }
        guard problems.isEmpty, let works, let name, let signInName else { return }
        founding = Founding(works: works, name: name, signInName: signInName, password: choice.password)
    }

    mutating func isWrong(_ field: Field, _ problem: Message) { problems[field.rawValue] = problem }

    func value(_ field: Field) -> String { form[field.rawValue] ?? usual(field) }

    private func usual(_ field: Field) -> String {
        switch field {
        case .timeZone: TimeZone.current.identifier
        case .dayBegins: "06:00"
        case .works, .name, .signInName: ""
        }
    }

    private mutating func works() -> Founding.FoundedWorks? {
        switch vacancy {
        case .works: return newWorks()
        case .administrators(let orphans):
            guard let works = orphans.first(where: { String($0.id.number) == value(.works) }) ?? orphans.first else { return nil }
            return .known(works)
        }
    }

    private mutating func newWorks() -> Founding.FoundedWorks? {
        let name = value(.works).trimmingCharacters(in: .whitespaces), zone = value(.timeZone)
        if name.isEmpty || name.contains("/") || UnitPath(name).flaw != nil { problems[Field.works.rawValue] = .worksNameForm }
        if !WorksClock.knows(zone) { problems[Field.timeZone.rawValue] = .timeZoneForm }
        let begins = Self.dayBegins(value(.dayBegins))
        if begins == nil { problems[Field.dayBegins.rawValue] = .dayBeginsForm }
        return begins.map { .new(name: name, timeZone: zone, dayBegins: $0) }
    }

    /// Minutes after midnight; after noon is meant of the evening before.
    private static func dayBegins(_ typed: String) -> Int? {
        let parts = typed.split(separator: ":").compactMap { Int($0) }
        guard parts.count >= 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else { return nil }
        let minutes = parts[0] * 60 + parts[1]
        return minutes > 12 * 60 ? minutes - 24 * 60 : minutes
    }
}
