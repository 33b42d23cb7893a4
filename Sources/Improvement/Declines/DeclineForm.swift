import Planning
import Web
import Works

/// Of which days a review is, as the address says.
struct DeclineForm: Sendable, Equatable {
    static let from = "from"
    static let until = "until"

    var from = ""
    var until = ""

    init(_ span: ClosedRange<Day>) { (from, until) = (span.lowerBound.description, span.upperBound.description) }

    init(_ form: Form) { (from, until) = (form[DeclineForm.from] ?? "", form[DeclineForm.until] ?? "") }

    /// Where nothing is said, the quarter up to the day of the scene.
    func span(around on: Day) -> Result<ClosedRange<Day>, FormProblems> {
        var problems = FormProblems()
        let last = until.isEmpty ? on : Day(until), first = from.isEmpty ? last.map { $0 - Decline.usualDays + 1 } : Day(from)
        if first == nil { problems.byField[DeclineForm.from] = .dayOfADecline }
        if last == nil { problems.byField[DeclineForm.until] = .dayOfADecline }
        if let first, let last, first > last || last - first >= Decline.mostDays { problems.byField[DeclineForm.until] = .spanOfADecline }
        guard problems.byField.isEmpty, let first, let last else { return .failure(problems) }
        return .success(first...last)
    }

    var query: [(name: String, value: String)] { [(DeclineForm.from, from), (DeclineForm.until, until)] }
}
