import Language
import Planning
import Web
import Works

/// A proposal as it was typed.
struct ProposalForm: Sendable {
    static let disturbs = "disturbs"
    static let proposes = "proposes"
    static let brings = "brings"
    static let signature = "signature"
    static let about = "about"
    static let again = "again"
    static let reason = "reason"

    var idea = Idea(disturbs: "", proposes: "", brings: "")
    var signature: Signature?
    var about: ID<Matter>?
    var again: ID<Matter>?
    var reason = ""
    /// By which it is known when it comes again; its receipt follows from it.
    let number: String

    /// - Parameter form: a query that leads to an empty form, or what was sent.
    init(_ form: Form) {
        func text(_ name: String) -> String { MatterForm.text(form, name) }
        func matter(_ name: String) -> ID<Matter>? { form[name].flatMap { Int64($0) }.map { ID($0) } }
        idea = Idea(disturbs: text(Self.disturbs), proposes: text(Self.proposes), brings: text(Self.brings))
        signature = form[Self.signature].flatMap(Signature.init(rawValue:))
        (about, again, reason) = (matter(Self.about), matter(Self.again), text(Self.reason))
        number = form[SentForm.field] ?? SentForm.number()
    }

    var receipt: ProposalReceipt { ProposalReceipt(ofForm: number, saying: idea) }

    /// What is missing, by field. What it would bring may be left to others.
    func problems(_ signatures: [Signature]) -> FormProblems {
        var problems = FormProblems()
        if idea.disturbs.isEmpty { problems.byField[Self.disturbs] = .disturbsIsNeeded }
        if idea.proposes.isEmpty { problems.byField[Self.proposes] = .proposesIsNeeded }
        if again != nil, reason.isEmpty { problems.byField[Self.reason] = .reasonIsNeeded }
        if !(signature.map(signatures.contains) ?? false) { problems.byField[Self.signature] = .signatureIsNeeded }
        return problems
    }
}
