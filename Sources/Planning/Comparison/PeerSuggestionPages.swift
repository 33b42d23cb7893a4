import Language
import Web
import Works

/// What groups are proposed, why, and the click that takes them.
struct PeerSuggestionPages {
    let suggestion: PeerSuggestion
    let scene: Scene
    private var language: Language { scene.language }

    /// The field that says what was looked at when it was taken.
    static let proposed = "proposed"

    func write(to html: inout HTML) {
        html.heading(language(.proposedGroups))
        html.card {
            for sentence in PeerSuggestionWords.sentences(suggestion, language) { $0.p(language(sentence)) }
            $0.ul(.class("list")) {
                $0.items(suggestion.groups, language) { html, group in
                    html.span(group.name)
                    html.span(language(.unitsInAll(group.units.count)), .class("note"))
                }
            }
            if isForReader { writeForm(to: &$0) } else { $0.p(language(.groupsDecidedAbove), .class("note")) }
        }
    }

    /// Whoever takes them says something about each of the units.
    private var isForReader: Bool { suggestion.groups.allSatisfy { $0.units.allSatisfy { scene.visit.may(.defineUnits, on: $0) } } }

    private func writeForm(to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        html.p(language(.groupsTakeHold), .class("note"))
        html.form(post: Address(path: PeerSuggestionRoutes.path(scene), query: scene.outlook.query), token: token) {
            $0.hidden(PeerSuggestionPages.proposed, suggestion.token)
            $0.button(language(.takeTheseGroups), .class("button main"))
        }
    }
}

extension PeerSuggestion {
    /// Other traits or other groups are another proposal.
    var token: String { traits.map(\.rawValue).joined(separator: "+") + " " + String(groups.count) + " " + String(members) }
}
