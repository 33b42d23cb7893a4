/// What the product says after something was done.
package enum NoticeKind: Sendable {
    case done, information, doubtful, wrong

    var style: String {
        switch self {
        case .done: "done"
        case .information: "information"
        case .doubtful: "doubtful"
        case .wrong: "wrong"
        }
    }

    var sign: String {
        switch self {
        case .done: "✓ "
        case .information: ""
        case .doubtful: "? "
        case .wrong: "▼ "
        }
    }
}

extension HTML {
    /// A bar with a sentence, and beside it what can be done about it (an undo, a link).
    package mutating func notice(_ kind: NoticeKind, _ sentence: String, action: ((inout HTML) -> Void)? = nil) {
        div(.class("notice " + kind.style), .role(kind == .wrong ? "alert" : "status")) {
            $0.p {
                $0.span(kind.sign, .ariaHidden)
                $0.text(sentence)
            }
            action?(&$0)
        }
    }

    /// Where there is nothing yet: says so, why, and what would change that.
    package mutating func emptyState(_ title: String, _ sentence: String, action: ((inout HTML) -> Void)? = nil) {
        section(.class("empty")) {
            $0.h2(title)
            $0.p(sentence)
            if let action { $0.actions(action) }
        }
    }

    /// How far a long work has come.
    /// - Parameter share: 0...1; nil where the end is not known.
    package mutating func progress(_ title: String, share: Double?, note: String) {
        div(.class("doing")) {
            $0.div {
                $0.b(title)
                $0.span(note, .class("note"))
            }
            let label = Attribute.ariaLabel(title)
            if let share { $0.progress(label, .max("1"), .value(String(share))) { _ in } } else { $0.progress(label) { _ in } }
        }
    }

    /// A word that qualifies what stands beside it: `filled in`, `too small`.
    package mutating func tag(_ word: String) { span(word, .class("tag")) }
}
