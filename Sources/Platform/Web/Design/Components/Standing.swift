/// How something stands against its plan. Shown by a sign, a word and a colour, so that no one of them is needed alone.
package enum Standing: Sendable, CaseIterable {
    case ahead, onPlan, behind
    /// Too small or too new for a judgement.
    case unjudged

    var sign: String {
        switch self {
        case .ahead: "▲"
        case .onPlan: "●"
        case .behind: "▼"
        case .unjudged: "○"
        }
    }

    /// The name of its style.
    var style: String {
        switch self {
        case .ahead: "ahead"
        case .onPlan: "even"
        case .behind: "behind"
        case .unjudged: "unjudged"
        }
    }
}

extension HTML {
    /// `▼ behind`, with the word in the reader's language.
    package mutating func standing(_ standing: Standing, _ word: String) {
        span(.class("standing " + standing.style)) {
            $0.span(standing.sign, .ariaHidden)
            $0.text(" " + word)
        }
    }
}
