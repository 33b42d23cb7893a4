import Language
import Planning
import Web
import Works

/// The page that answers "who can help whom?": the pairs with their reasons, who waits, what was decided.
struct HelpPages: Sendable {
    let view: HelpView

    init(_ view: HelpView) { self.view = view }

    var scene: Scene { view.scene }
    var language: Language { scene.language }
    var answer: HelpAnswer { view.answer }
    var form: FigureForm { FigureForm(answer.indicator, language) }

    var page: Page { scene.page(language(.whoCanHelpWhom), at: .help) { write(to: &$0) } }

    static func emptyPage(_ scene: Scene) -> Page {
        scene.page(scene.language(.whoCanHelpWhom), at: .help) {
            $0.h1(String(scene.path.name))
            $0.emptyState(scene.language(.nobodyToJudge), scene.language(.nobodyToJudgeWhy))
        }
    }

    private func write(to html: inout HTML) {
        html.headline { $0.text(language(HelpWords.headline(answer))) }
        if view.indicators.count > 1 { html.tabs(language(.byWhichIndicator), view.indicators) }
        if answer.pairs.isEmpty { html.emptyState(language(.noPair), language(isDecided ? .pairsAreDecided : .noPairWhy)) } else { writePairs(to: &html) }
        if answer.unseenPairs > 0 { html.p(language(.unseenPairs(answer.unseenPairs)), .class("note still")) }
        writeOthers(to: &html)
        writeOrders(to: &html)
        writeHistory(to: &html)
        html.p(language(.howPairsAreMade), .class("note still"))
        if scene.visit.may(.decideHelp, on: scene.path), view.proposal.candidates[scene.path]?.isEmpty == false {
            html.actions { $0.a(language(.decideForThis), .class("button"), .href(decisionAddress(scene.path))) }
        }
    }

    /// Whoever has a helper by a decision is proposed no other.
    private var isDecided: Bool { view.told.contains { $0.decision == .taken && $0.withdrawal == nil && $0.holds(on: scene.settledOn) } }

    // MARK: The pairs

    /// More than these are folded.
    private static let shown = 8

    private func writePairs(to html: inout HTML) {
        html.heading(language(.proposedPairs), note: language(.gapsHoldTogether))
        html.cards { for pair in answer.pairs.prefix(HelpPages.shown) { write(pair, to: &$0) } }
        let rest = answer.pairs.dropFirst(HelpPages.shown)
        guard !rest.isEmpty else { return }
        html.details(.class("more")) {
            $0.summary(language(.andOtherPairs(rest.count)))
            $0.cards { for pair in rest.prefix(HelpPages.most) { write(pair, to: &$0) } }
        }
        if rest.count > HelpPages.most { html.p(language(.therestBelow(rest.count - HelpPages.most)), .class("note still")) }
    }

    /// Longer pages nobody reads; what is below has pages of its own.
    private static let most = 40

    private func write(_ proposed: HelpProposal.Proposed, to html: inout HTML) {
        let pair = proposed.pair
        html.card {
            $0.h3 {
                $0.link(name(pair.helper), to: scene.address(of: pair.helper, .help))
                $0.text(" → ")
                $0.link(name(pair.helped), to: scene.address(of: pair.helped, .help))
            }
            if proposed.standing == .kept { $0.p { $0.tag(language(.asLastWeek)) } }
            writeLevels(pair, to: &$0)
            $0.ul(.class("evidence")) { for reason in HelpWords.reasons(pair, form) { $0.li(language(reason)) } }
            if view.mayDecide(pair.helper, pair.helped) {
                $0.actions {
                    $0.a(language(.decideThis), .class("button"), .href(decisionAddress(pair.helped)), .ariaLabel(language(.decideAbout(name(pair.helped)))))
                }
            }
        }
    }

    /// Both levels on one scale, each with the width that holds for all at once.
    private func writeLevels(_ pair: HelpPair, to html: inout HTML) {
        let rows = [(pair.helper, pair.helperLevel, pair.helperWidth), (pair.helped, pair.helpedLevel, pair.helpedWidth)]
        let ends = rows.flatMap { [$0.1 - $0.2, $0.1 + $0.2] }, domain = ends.min()!...ends.max()!
        html.scrollingTable(language(.levelsOfBoth(name(pair.helper), name(pair.helped)))) {
            $0.tbody { html in
                for (place, row) in rows.enumerated() {
                    html.tr {
                        $0.th(String(row.0.name), .scope("row"))
                        $0.td(HelpWords.level(row.1, form), .class("number"))
                        $0.td(.class("plot")) {
                            $0.chart(
                                IntervalBar(
                                    ChartText(name(row.0), HelpWords.level(row.1, form)), estimate: row.1, interval: row.1 - row.2...row.1 + row.2,
                                    plan: .nan, domain: domain, standing: place == 0 ? .ahead : .behind))
                        }
                    }
                }
            }
        }
    }

    /// Teams of one name are told apart by what they stand in, unless that is here.
    func name(_ path: UnitPath) -> String {
        guard let parent = path.parent, parent != scene.path, parent != scene.path.parent else { return String(path.name) }
        return String(parent.name) + " ▸ " + path.name
    }

    func decisionAddress(_ helped: UnitPath) -> Address { address(of: helped, "choice") }

    func address(of unit: UnitPath, _ steps: String...) -> Address {
        let outlook = scene.unit(at: unit).map { id in scene.outlook.changed { ($0.unit, $0.indicator) = (id, view.id) } } ?? scene.outlook
        return Address(path: outlook.path(of: .help) + steps, query: outlook.query)
    }
}
