import Language
import Planning
import Web
import Works

/// A screen on the wall: read from three metres away, without a hand. It goes through the unit and those below it by itself.
struct WallPages: Sendable {
    let view: WallView

    init(_ view: WallView) { self.view = view }

    private var scene: Scene { view.scene }
    private var language: Language { scene.language }

    static func page(_ scene: Scene, _ content: KeptContent.Content, at number: Int64) -> Page {
        let language = scene.language
        return scene.reader.page(title: "\(scene.path.name) · \(language(.wall))", header: nil, turn: content.turn) {
            $0.live(scene.liveRegion(at: number, turn: content.turn), .class("wall")) {
                $0.raw(content.body)
                $0.p(language(.stateOf(scene.time)), .class("wall-foot"))
            }
            writeWaysOut(scene, content.turn, to: &$0)
        }
    }

    var content: KeptContent.Content {
        KeptContent.Content(turn: turn) {
            writeHead(to: &$0)
            if view.tiles.isEmpty { $0.p(language(.nothingRecorded), .class("wall-empty")) } else { $0.div(.class("wall-tiles"), content: writeTiles) }
            writeDeviations(to: &$0)
        }
    }

    private var turn: LiveRegion.Turn? {
        view.next.map { LiveRegion.Turn(to: scene.wallAddress(showing: scene.unit(at: $0)?.number), after: WallView.seconds) }
    }

    private func writeHead(to html: inout HTML) {
        html.div(.class("wall-head")) {
            $0.p(.class("where")) {
                $0.span(view.path.parent?.levels.joined(separator: " ▸ ") ?? "")
                $0.time(language(scene.on.date.long), .datetime(scene.on.description))
                if view.round.count > 1 { $0.span(language(.soManyOf(view.place + 1, view.round.count))) }
            }
            $0.h1(String(view.path.name))
            if let standing = worst { $0.p { $0.standing(standing.sign, language(standing.word)) } }
        }
    }

    /// Of several indicators the unit stands as the one that needs somebody.
    private var worst: PlanStanding? {
        let standings = view.tiles.map(\.standing)
        return [.behind, .onPlan, .ahead, .unjudged].first(where: standings.contains)
    }

    private func writeTiles(to html: inout HTML) {
        guard let brief = view.today?.brief else { return }
        for tile in view.shownTiles {
            html.section(.class("wall-tile")) {
                $0.h2(tile.analysis.indicator.name)
                $0.p(figure(tile), .class("big"))
                $0.p { $0.standing(tile.standing.sign, words(tile)) }
                guard let month = tile.month else { return }
                let card = TileCard(tile, brief, scene.on, language)
                $0.figure(card.chart(month), caption: card.caption(month))
            }
        }
    }

    /// Of a unit under five people only its sum.
    private func figure(_ tile: BoardTile) -> String {
        let form = FigureForm(tile.analysis.indicator, language)
        if let ratio = view.today?.brief.ratio(of: view.path, indicator: tile.analysis.indicator.name), !tile.total.isTooSmallByPeople {
            return form.ratio(ratio.value)
        }
        guard !tile.total.isTooSmallByPeople, tile.month != nil, let completion = tile.total.completion else { return form.amount(tile.total.actualToDate) }
        return language(Percent(completion, decimals: 1))
    }

    private func words(_ tile: BoardTile) -> String {
        if tile.total.isTooSmallByPeople { return language(.underFivePeople) }
        return PaceWords.lead(tile.total).map { language($0) } ?? language(tile.standing.word)
    }
}

// MARK: What deviates

extension WallPages {
    /// As many as one takes in while passing by.
    private static let shown = 4

    private func writeDeviations(to html: inout HTML) {
        guard view.today != nil else { return }
        let deviations = view.deviations
        html.section(.class("wall-deviations")) {
            $0.h2(language(.deviations))
            if deviations.isEmpty { return $0.p(language(.nothingDeviates)) }
            $0.ul { for deviation in deviations.prefix(WallPages.shown) { write(deviation, to: &$0) } }
            if deviations.count > WallPages.shown { $0.p(language(.andMoreDeviations(deviations.count - WallPages.shown)), .class("note")) }
        }
    }

    private func write(_ deviation: Deviation, to html: inout HTML) {
        html.li {
            $0.p {
                $0.b(String(deviation.unit.name))
                $0.text(view.tiles.count > 1 ? " · \(deviation.indicator) " : " ")
                $0.standing(.behind, language(deviation.isBehind ? .stateBehind : .stateSlipping))
            }
            $0.p(DeviationWords.sentences(deviation, language).prefix(2).joined(separator: language == .chinese ? "，" : ", "), .class("where"))
            if let verdict = view.today?.verdict(of: deviation) { $0.p(VerdictWords.short(verdict, language), .class("where")) }
        }
    }

    /// For the hand that comes all the same. The script shows the button that it makes work.
    private static func writeWaysOut(_ scene: Scene, _ turn: LiveRegion.Turn?, to html: inout HTML) {
        let language = scene.language
        html.nav(.class("ways-out"), .ariaLabel(language(.pagesOfTheUnit))) {
            $0.a(language(.board), .class("button quiet"), .href(scene.outlook.address(of: .board)))
            if turn != nil {
                $0.button(
                    language(.holdThePicture), .class("button quiet"), .type("button"), Attribute("data-hold", ""), Attribute("aria-pressed", "false"),
                    Attribute("hidden", ""))
            }
        }
    }
}
