import Language
import Planning
import Web
import Works

/// The page of shares: a sentence, the shares of the whole, unit by unit, level by level.
struct SharesPages: Sendable {
    let shares: TreeShares
    let scene: Scene
    let form: SharesForm
    private let indicators: [(name: String, address: Address?)]

    init(_ shares: TreeShares, _ scene: Scene, indicators: [(name: String, address: Address?)]) {
        (self.shares, self.scene, self.indicators) = (shares, scene, indicators)
        form = SharesForm(shares, scene.language)
    }

    var language: Language { scene.language }

    static func empty(_ scene: Scene) -> Page {
        scene.page(scene.language(.shares), at: .shares) {
            $0.h1(String(scene.path.name))
            $0.emptyState(scene.language(.noShares), scene.language(.noSharesWhy))
        }
    }

    var page: Page { scene.page(language(.shares), at: .shares) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.headline { $0.text(form.headline(of: String(scene.path.name))) }
        if indicators.count > 1 { html.tabs(language(.byIndicator), indicators) }
        html.tabs(language(.countedBy), ShareField.Period.allCases.map { (language(.period($0)), $0 == shares.period ? nil : address(over: $0)) })
        html.heading(language(.shares))
        html.cards { for cell in shares.whole.cells { writeWhole(cell, to: &$0) } }
        writeChildren(to: &html)
        writeLevels(to: &html)
        if !shares.tooSmall.isEmpty { html.p(language(.tooSmallTeams(shares.tooSmall.count)), .class("note")) }
    }

    private func writeWhole(_ cell: TreeShares.Cell, to html: inout HTML) {
        guard let teams = cell.pair.teams else { return }
        html.card {
            $0.h3(form.name(of: cell.key))
            $0.p(form.percent(teams), .class("big"))
            $0.p(form.count(teams) + (teams.interval.map { "; " + form.range($0) } ?? ""))
            for sentence in form.people(cell.pair) { $0.p(sentence, .class("note")) }
        }
    }

    // MARK: Level by level

    private func writeLevels(to html: inout HTML) {
        guard !shares.levels.isEmpty, !shares.kinds.isEmpty else { return }
        html.heading(language(.byLevel), note: language(.byLevelNote))
        html.scrollingTable(language(.byLevel)) {
            $0.thead {
                $0.tr {
                    $0.th(language(.levelColumn), .scope("col"))
                    $0.th(language(.unitsColumn), .scope("col"), .class("number"))
                    for kind in shares.kinds { $0.th(language(kind.name), .scope("col"), .class("number")) }
                }
            }
            $0.tbody { for level in shares.levels { write(level, to: &$0) } }
        }
    }

    private func write(_ level: TreeShares.Level, to html: inout HTML) {
        html.tr {
            $0.th(form.name(of: level), .scope("row"))
            $0.td(String(level.units), .class("number"))
            for cell in level.cells { $0.td(cell.pair.teams.map(form.percent) ?? "–", .class("number")) }
        }
    }

    // MARK: Addresses

    func address(over period: ShareField.Period, row: Int? = nil) -> Address {
        let own: [(name: String, value: String)] = [
            period == .day ? nil : (SharesRoutes.periodField, period.rawValue), row.map { (SharesRoutes.rowField, String($0)) },
        ].compactMap { $0 }
        return Address(path: scene.outlook.path(of: .shares), query: scene.outlook.query + own)
    }
}
