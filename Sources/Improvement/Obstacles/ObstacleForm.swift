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

    init() {}

    /// As it is opened on a day, with what led to it.
    init(since day: Day, _ query: Form) {
        self.init(query)
        if Day(since) == nil { since = day.description }
    }

    init(_ form: Form) {
        title = MatterForm.title(form)
        since = form[ObstacleForm.sinceField] ?? ""
        cause = MatterForm.text(form, ObstacleForm.causeField)
        reason = MatterForm.title(form, ObstacleForm.reasonField)
    }

    /// - Returns: the obstacle, or by field what is wrong.
    func read(today: Day) -> Result<NamedObstacle, FormProblems> {
        var problems = FormProblems()
        let day = Day(since)
        if title.isEmpty { problems.byField[MatterForm.title] = .titleIsNeeded }
        if day.map({ $0 > today }) ?? true { problems.byField[ObstacleForm.sinceField] = .notADayYet }
        guard problems.byField.isEmpty, let day else { return .failure(problems) }
        var named = NamedObstacle(title, since: day)
        (named.cause, named.reason) = (cause, reason)
        return .success(named)
    }
}
