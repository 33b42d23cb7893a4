import Planning
import Web
import Works

/// A report of waste as it was typed.
struct WasteForm: Sendable {
    static let sort = "sort"
    static let place = "place"
    static let amount = "amount"
    static let measure = "measure"

    var title = ""
    var sort = ""
    var place = ""
    var amount = ""
    var measure = ""
    let number: String

    init(_ form: Form) {
        (title, sort, place) = (MatterForm.line(form), form[Self.sort] ?? "", MatterForm.text(form, Self.place))
        (amount, measure) = (MatterForm.title(form, Self.amount), String(MatterForm.title(form, Self.measure).prefix(Self.longestMeasure)))
        number = form[SentForm.field] ?? SentForm.number()
    }

    private static let longestMeasure = 16

    /// - Returns: the waste, or by field what is wrong.
    func read() -> Result<ReportedWaste, FormProblems> {
        var problems = FormProblems()
        let sort = Waste.Sort(rawValue: sort), estimate = estimate
        problems.byField[MatterForm.title] = MatterForm.problem(ofTitle: title)
        if sort == nil { problems.byField[Self.sort] = .sortIsNeeded }
        if !amount.isEmpty, estimate == nil { problems.byField[Self.amount] = .estimateIsWrong }
        guard problems.byField.isEmpty, let sort else { return .failure(problems) }
        return .success(ReportedWaste(title, sort, where: place, estimate))
    }

    private var estimate: Waste.Estimate? {
        guard let amount = (try? TypedNumber.read(amount)) ?? nil, (0...Self.mostAmount).contains(amount), !measure.isEmpty else { return nil }
        return Waste.Estimate(amount, measure)
    }

    /// More than any works has.
    private static let mostAmount = 1e12
}
