package import Works

/// What somebody proposes, in answer to three questions: what disturbs, what to do about it, what it would bring. A named person answers
/// it by a day, with a reason.
package struct Proposal: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable {
        /// Waits for its answer.
        case submitted
        /// Answered: it is tried first, and answered for good by another day.
        case trying
        /// The answer is yes; a measure follows.
        case accepted
        case declined

        package var isOpen: Bool { self == .submitted || self == .trying }
    }

    package let matter: ID<Matter>
    package let idea: Idea
    /// By when an answer was promised as it was sent: later turns do not move it.
    package let promised: Day
    /// The day of its first answer.
    package let answered: Day?
    package let signature: Signature

    /// Whether nobody said yes, no, or "we try it" by the day that was promised.
    package func isLate(on day: Day) -> Bool { (answered ?? day) > promised }
}

/// The three answers.
package struct Idea: Sendable, Equatable {
    package var disturbs: String
    package var proposes: String
    package var brings: String

    package init(disturbs: String, proposes: String, brings: String) { (self.disturbs, self.proposes, self.brings) = (disturbs, proposes, brings) }

    /// By which it is known on a list: what it proposes, as far as one line goes.
    package var title: String {
        let line = proposes.prefix { !$0.isNewline }
        guard line.count > NewMatter.longestTitle else { return String(line) }
        return String(line.prefix(NewMatter.longestTitle - 1)) + "…"
    }

    var text: String { [disturbs, proposes, brings].joined(separator: "\n") }
}

/// How a proposal is signed.
package enum Signature: String, Sendable, CaseIterable {
    /// The works knows whose it is, and shows it to nobody.
    case quiet
    /// With the name.
    case named
    /// Nobody knows: what is stored leads to no person. A code opens the answer.
    case nameless
}

extension Matter {
    package var proposalStage: Proposal.Stage { Proposal.Stage(rawValue: stage) ?? .submitted }
}

/// What is done about a proposal, as its journal has it.
enum ProposalStep: String {
    case sent, accepted, declined, tried, forwarded, asked, replied, added, remark
}
