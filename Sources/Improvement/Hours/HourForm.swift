import Language
import Planning
import Web
import Works

/// One hour as it was typed.
struct HourForm: Sendable {
    static let shift = "shift"
    static let hour = "hour"
    static let plan = "plan"
    static let actual = "actual"
    static let reason = "reason"
    static let seen = "seen"
    static let saved = "saved"

    var number = ""
    var plan = ""
    var actual = ""
    var reason = ""
    var hour: Int?
    var seen: Int64?

    init() { number = SentForm.number() }

    init(_ form: Form) {
        (number, plan, actual) = (form[SentForm.field] ?? SentForm.number(), form[HourForm.plan] ?? "", form[HourForm.actual] ?? "")
        reason = String(MatterForm.title(form, HourForm.reason).prefix(HourSaid.longestReason))
        (hour, seen) = (form[HourForm.hour].flatMap { Int($0) }, form[HourForm.seen].flatMap { Int64($0) })
    }

    func read(_ indicator: Indicator) -> Result<HourSaid, HourFormProblem> {
        do throws(EntryProblem) {
            let said = HourSaid(plan: try TypedNumber.read(plan), actual: try TypedNumber.read(actual), reason: reason)
            if [said.plan, said.actual].contains(where: { ($0 ?? 0) < 0 }) { return .failure(.notAFigure) }
            if indicator.kind == .count, let actual = said.actual, actual != actual.rounded() { return .failure(.notAFigure) }
            return said.isEmpty ? .failure(.nothingTyped) : .success(said)
        } catch { return .failure(.notAFigure) }
    }
}

/// Why an hour is shown again as it was typed.
enum HourFormProblem: Error, Sendable {
    case notAFigure, nothingTyped
    /// Somebody said something of it meanwhile.
    case overtaken
    /// What stands of the day was said by somebody else.
    case notOwn

    var message: Message {
        switch self {
        case .notAFigure: .hourNotAFigure
        case .nothingTyped: .hourSaysNothing
        case .overtaken: .turnedMeanwhile
        case .notOwn: .dayOfOthers
        }
    }

    var status: Status { self == .overtaken || self == .notOwn ? .conflict : .unprocessableContent }
}
