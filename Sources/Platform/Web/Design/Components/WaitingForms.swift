/// Forms that wait on the device because there was no network, and how old a page is that the device kept. Empty on the page
/// as it is served: the script fills it.
package struct WaitingForms: Sendable {
    fileprivate let attributes: [Attribute]

    package enum Word: Sendable, CaseIterable {
        case waiting, sending, sent, signIn, signInLabel
        /// Somebody else changed it meanwhile; something typed is wrong; any other reason.
        case overtaken, wrong, refused
        case settle, discard, others, offline, insecure

        fileprivate var attribute: StaticString {
            switch self {
            case .waiting: "data-waiting"
            case .sending: "data-sending"
            case .sent: "data-sent"
            case .signIn: "data-signin"
            case .signInLabel: "data-signin-label"
            case .overtaken: "data-refused409"
            case .wrong: "data-refused422"
            case .refused: "data-refused"
            case .settle: "data-settle"
            case .discard: "data-discard"
            case .others: "data-others"
            case .offline: "data-offline"
            case .insecure: "data-insecure"
            }
        }
    }

    /// - Parameter text: the word in the reader's language.
    package init(_ text: (Word) -> String) { attributes = Word.allCases.map { Attribute($0.attribute, text($0)) } }
}

extension HTML {
    package mutating func waitingForms(_ forms: WaitingForms) {
        element("section", [.class("waiting"), Attribute("data-forms", ""), .role("status")] + forms.attributes) {
            $0.p("", .class("note"))
            $0.ul { _ in }
        }
    }
}
