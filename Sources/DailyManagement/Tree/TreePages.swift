import Language
import Planning
import Web
import Works

/// The tree of units with where each stands: by sign, word and colour.
struct TreePages: Sendable {
    let view: TreeView
    let scene: Scene
    let pictures: SmallMultiples?

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        html.h1(scene.path.depth == 0 ? language(.treeOf(String(scene.path.name))) : language(.treeBelow(String(scene.path.name))))
        html.tabs(
            language(.tree),
            [(language(.asAList), pictures == nil ? nil : address(.list)), (language(.asPictures), pictures == nil ? address(.pictures) : nil)])
        if let pictures { return html.card { $0.chart(pictures) } }
        html.ul(.class("tree card")) {
            for top in view.tops { write(top, to: &$0) }
        }
    }

    private func address(_ manner: TreeManner) -> Address { scene.treeAddress(view.opened, manner) }

    private func write(_ branch: TreeView.Branch, to html: inout HTML) {
        html.li {
            writeLine(branch, to: &$0)
            switch branch.below {
            case .nothing: break
            case .closed: writeToggle(branch, .opens, to: &$0)
            case .folded(let below): writeFolded(branch, below, to: &$0)
            case .open(let below, let more):
                if !view.tops.contains(where: { $0.unit == branch.unit }) { writeToggle(branch, .closes, to: &$0) }
                write(below, more, to: &$0)
            }
        }
    }

    private func writeLine(_ branch: TreeView.Branch, to html: inout HTML) {
        html.div(.class(branch.state?.isHidden == true ? "line hidden-one" : "line")) {
            $0.b { $0.link(String(branch.path.name), to: scene.outlook.changed { $0.unit = branch.unit }.address(of: .today)) }
            guard let state = branch.state else { return $0.span(language(.withoutPlan), .class("note")) }
            $0.span(.class("state")) { $0.state(state, language) }
            $0.span(state.completion.map { language(Percent($0, decimals: 1)) } ?? "–", .class("number"))
        }
    }

    private func writeFolded(_ branch: TreeView.Branch, _ below: [TreeView.Branch], to html: inout HTML) {
        html.details {
            $0.summary(.ariaLabel(language(.unitsBelow(String(branch.path.name)))), .class("toggle")) { _ in }
            write(below, 0, to: &$0)
        }
    }

    private func write(_ below: [TreeView.Branch], _ more: Int, to html: inout HTML) {
        html.ul {
            for branch in below { write(branch, to: &$0) }
            if more > 0 { $0.li { $0.p(language(.moreBelow(more)), .class("note")) } }
        }
    }

    private enum Turn { case opens, closes }

    /// Only opened branches are written: the address says which.
    private func writeToggle(_ branch: TreeView.Branch, _ turn: Turn, to html: inout HTML) {
        let opened = turn == .opens ? view.opened.union([branch.unit]) : view.opened.subtracting([branch.unit])
        html.a(
            "", .class("toggle"), .href(scene.treeAddress(opened, .list)), .ariaLabel(language(.unitsBelow(String(branch.path.name)))),
            Attribute("aria-expanded", turn == .opens ? "false" : "true"))
    }
}

enum TreeManner: String { case list, pictures }

extension Scene {
    /// What is opened stands in the address, so that one can send what one sees.
    func treeAddress(_ opened: Set<ID<Unit>>, _ manner: TreeManner) -> Address {
        let open = opened.sorted().map { String($0.number) }.joined(separator: ".")
        let path = visit.request.parameters["unit"] == nil ? ["works", String(columns.works.id.number), "tree"] : outlook.path(of: .tree)
        return Address(
            path: path,
            query: outlook.query + (open.isEmpty ? [] : [(TreeView.field, open)]) + (manner == .list ? [] : [("as", manner.rawValue)]))
    }
}
