import Language
import Web
import Works

/// What was typed about a unit, read against the works as it stands.
struct TypedUnit {
    private(set) var fields: TypedFields
    let code: String
    let from: Day
    private let subject: UnitForm.Subject
    private let organisation: Organisation
    private let scene: WorksScene
    private let form: Form
    private let name: String
    private let until: Day?

    init(_ form: Form, _ subject: UnitForm.Subject, _ organisation: Organisation, _ scene: WorksScene) {
        var fields = TypedFields(form)
        (self.form, self.subject, self.organisation, self.scene) = (form, subject, organisation, scene)
        // A root keeps its name: it is the name of the works, and paths begin with it.
        name = subject.isRoot ? scene.works.name : fields.name(UnitForm.Field.name.rawValue, needed: .unitNameNeeded)
        from = fields.day(UnitForm.Field.from.rawValue) ?? scene.today
        until = fields.day(UnitForm.Field.until.rawValue)
        let typed = fields.text(UnitForm.Field.code.rawValue)
        code = typed.isEmpty ? TypedUnit.freeCode(for: name, subject, organisation, scene) : typed
        self.fields = fields
    }

    /// nil where something is wrong; then `fields` says what.
    mutating func change() -> UnitChange? {
        let roof = roof(), said = UnitChange.Said(name: name, parent: roof, from: from, until: until, traits: traits())
        if name.contains("/") || UnitPath(name).flaw != nil { wrong(.name, .unitNameForm) }
        if case .founded = subject, organisation.unit(code: code) != nil { wrong(.code, .codeTaken(code)) }
        guard fields.problems.isEmpty else { return nil }
        do throws(UnitChange.Problem) { return try change(said) } catch {
            wrong(error)
            return nil
        }
    }

    private func change(_ said: UnitChange.Said) throws(UnitChange.Problem) -> UnitChange {
        switch subject {
        case .standing(let unit): try UnitChange(said, about: unit, in: organisation)
        case .founded: try UnitChange.founding(said, code: code, in: organisation)
        }
    }

    /// Without a code of its own a unit is known by its path, as in files. A code never changes hands: where a unit of that path is gone,
    /// the new one gets another.
    private static func freeCode(for name: String, _ subject: UnitForm.Subject, _ organisation: Organisation, _ scene: WorksScene) -> String {
        guard case .founded(let below) = subject else { return "" }
        let path = scene.path(of: below).text + "/" + name
        guard organisation.unit(code: path) != nil else { return path }
        return (2...).lazy.map { "\(path) (\($0))" }.first { organisation.unit(code: $0) == nil } ?? path
    }

    private mutating func wrong(_ field: UnitForm.Field, _ problem: Message) { fields.wrong(field.rawValue, problem) }

    private mutating func wrong(_ problem: UnitChange.Problem) {
        switch problem {
        case .belowItself: wrong(.roof, .belowItself)
        case .occupied(let code): wrong(.name, .placeOccupied(code))
        case .roofless: wrong(.from, .roofless)
        case .endsBeforeItBegins: wrong(.until, .endsBeforeItBegins)
        }
    }

    /// The unit above. Whoever moves something to another roof must be allowed to build there too.
    private mutating func roof() -> ID<Unit>? {
        switch subject {
        case .founded(let below): return below
        case .standing where subject.isRoot: return nil
        case .standing(let unit):
            let path = UnitPath(fields.text(UnitForm.Field.roof.rawValue, atMost: UnitPath.maximumBytes))
            guard let roof = organisation.unit(at: path, on: from) else { wrong(.roof, .noSuchRoof(path.text)); return nil }
            let isMoved = unit.placement(on: from)?.parent != roof
            if isMoved, !scene.visit.may(.defineUnits, on: path) { wrong(.roof, .roofNotYours) }
            return roof
        }
    }

    private mutating func traits() -> UnitTraits {
        func text(_ field: UnitForm.Field, _ fields: inout TypedFields) -> String? {
            let text = fields.text(field.rawValue)
            return text.isEmpty ? nil : text
        }
        return UnitTraits(
            level: text(.level, &fields), people: people(), shift: text(.shift, &fields), trade: text(.trade, &fields),
            product: text(.product, &fields), equipment: text(.equipment, &fields), language: text(.spoken, &fields), peerGroup: text(.peers, &fields),
            isCatchAll: form[UnitForm.Field.collects.rawValue].flatMap { $0 == "1" ? true : $0 == "0" ? false : nil })
    }

    private mutating func people() -> Int? {
        let number = fields.number(UnitForm.Field.people.rawValue)
        guard let number else {
            // A number of people can become another one, but not unsaid: judgements rest on it.
            if case .standing(let unit) = subject, unit.traits.people != nil { wrong(.people, .peopleNeeded) }
            return nil
        }
        if number < 0 { wrong(.people, .wrong(.negative)) }
        if number != number.rounded() || number >= TypedUnit.mostPeople { wrong(.people, .wrong(.notWhole)) }
        return fields.problems[UnitForm.Field.people.rawValue] == nil ? Int(number) : nil
    }

    /// More people than there are.
    private static let mostPeople = 1e10
}

extension UnitForm.Subject {
    /// Whether it is the works itself.
    var isRoot: Bool { if case .standing(let unit) = self { unit.placements.contains { $0.parent == nil } } else { false } }
}
