import Planning
import Web
import Works

/// An obstacle as it was typed.
struct ObstacleForm: Sendable {
    static let sinceField = "since"
    static let causeField = "cause"
    static let reasonField = "reason"

    var title = ""
    var since = ""
    var cause = ""
    var reason = ""
    /// Who answers for it, by badge or sign-in name; may stay empty.
    var person = ""

    init() {}

    /// As it is opened on a day, with what led to it.
    init(since day: Day, _ query: Form) {
        self.init(query)
        if Day(since) == nil { since = day.description }
    }

    init(_ form: Form) {
        title = MatterForm.line(form)
        since = form[ObstacleForm.sinceField] ?? ""
        cause = MatterForm.text(form, ObstacleForm.causeField)
        reason = MatterForm.title(form, ObstacleForm.reasonField)
        person = MatterPerson.typed(form)
    }

    /// - Parameter owner: whom the form names.
    /// - Returns: the obstacle, or by field what is wrong.
    func read(owner: MatterPerson.Named, today: Day) -> Result<NamedObstacle, FormProblems> {
        var problems = FormProblems()
        let day = Day(since)
        problems.byField[MatterForm.title] = MatterForm.problem(ofTitle: title)
        if day.map({ $0 > today }) ?? true { problems.byField[ObstacleForm.sinceField] = .notADayYet }
        if owner == .unknown { problems.byField[MatterPerson.field] = .nobodyOfThisName }
        guard problems.byField.isEmpty, let day else { return .failure(problems) }
        var named = NamedObstacle(title, since: day)
        (named.cause, named.reason) = (cause, reason)
        if case .person(let person) = owner { named.owner = person }
        return .success(named)
    }
}
