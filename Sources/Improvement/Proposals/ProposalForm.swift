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
    /// Whoever sends it has seen the others that are like it.
    static let sure = "sure"

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

/// What the page of a proposal offers, as the address has it.
enum ProposalDeed: String, CaseIterable {
    case accept, decline, tryFirst = "try", forward, reply, ask, word, invite, join, sponsor, naming, leave

    var deed: Deed {
        switch self {
        case .accept, .decline, .tryFirst, .forward, .reply: .answerProposals
        case .ask: .askForAnswers
        case .sponsor: .lead
        case .word, .invite, .join, .naming, .leave: .takePart
        }
    }

    /// Whether it says something that must not be left empty.
    var isSaid: Bool { [.accept, .decline, .tryFirst, .forward, .reply, .ask, .word].contains(self) }
}

/// The fields of what is done about a proposal.
enum ProposalField {
    static let until = "until"
    static let unit = "unit"
    static let who = "who"
    static let naming = "naming"
}
