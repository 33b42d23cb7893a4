import Planning
import Web
import Works

/// A method as it was typed.
struct MethodForm: Sendable {
    static let obstacleField = "obstacle"
    static let doneField = "done"
    static let effectField = "effect"
    static let conditionsField = "conditions"
    static let indicatorField = "of"
    static let sinceField = "since"
    static let contactField = "contact"
    static let fromField = "from"

    var title = ""
    var obstacle = ""
    var done = ""
    var effect = ""
    var conditions = ""
    var indicator = ""
    var since = ""
    var isContact = false
    var from: ID<Matter>?

    init() {}

    init(_ form: Form) {
        title = MatterForm.line(form)
        (obstacle, done) = (MatterForm.text(form, MethodForm.obstacleField), MatterForm.text(form, MethodForm.doneField))
        (effect, conditions) = (MatterForm.text(form, MethodForm.effectField), MatterForm.text(form, MethodForm.conditionsField))
        (indicator, since) = (form[MethodForm.indicatorField] ?? "", form[MethodForm.sinceField] ?? "")
        isContact = form[MethodForm.contactField] != nil
        from = form[MethodForm.fromField].flatMap { Int64($0) }.map { ID($0) }
    }

    /// - Parameter person: whoever writes it, if known.
    func read(_ scene: Scene, by person: ID<Person>?) -> Result<WrittenMethod, FormProblems> {
        var problems = FormProblems()
        problems.byField[MatterForm.title] = MatterForm.problem(ofTitle: title)
        if obstacle.isEmpty { problems.byField[MethodForm.obstacleField] = .whatStoodInTheWayIsNeeded }
        if done.isEmpty { problems.byField[MethodForm.doneField] = .whatWasDoneIsNeeded }
        let day = Day(since)
        if !since.isEmpty, day.map({ $0 > scene.today }) ?? true { problems.byField[MethodForm.sinceField] = .notADayYet }
        guard problems.byField.isEmpty else { return .failure(problems) }
        var written = WrittenMethod(title, against: obstacle, done: done)
        (written.effect, written.conditions, written.contact, written.from) = (effect, conditions, isContact ? person : nil, from)
        if let id = scene.columns.book.id(named: indicator), let day { written.evidence = Method.Evidence(id, since: day) }
        return .success(written)
    }
}

/// Whom somebody invites.
struct InvitationForm: Sendable {
    static let unitField = "unit"
    /// Units by path or code, one on a line.
    static let namesField = "units"
    /// So many are asked at once.
    static let most = 50

    let chosen: [ID<Unit>]
    let names: [String]

    init(_ form: Form) {
        chosen = form.all(InvitationForm.unitField).compactMap { Int64($0) }.map { ID($0) }
        names = (form[InvitationForm.namesField] ?? "").split(whereSeparator: \.isNewline).map { $0.split(separator: " ").joined(separator: " ") }.filter {
            !$0.isEmpty
        }
    }

    /// - Returns: the units, and the names that no unit has.
    func units(_ view: MethodView) -> (found: [ID<Unit>], unknown: [String]) {
        let organisation = view.scene.columns.organisation, today = view.scene.today
        var found = chosen, unknown: [String] = []
        for name in names {
            let unit = organisation.unit(at: UnitPath(name), on: today) ?? organisation.unit(code: name)?.id
            if let unit, view.isInvitable(unit) { found.append(unit) } else { unknown.append(name) }
        }
        return (Array(Set(found.filter(view.isInvitable)).sorted().prefix(InvitationForm.most)), unknown)
    }
}
