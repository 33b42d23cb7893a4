import Language
import Planning
import Statistics
import Web
import Works

/// The page of a unit's league: a sentence, the places, who has none, whose plan is easier than it need be, the rules.
struct StandingsPages: Sendable {
    let view: StandingsView
    let scene: Scene
    let form: StandingsForm
    private let indicators: [(name: String, address: Address?)]

    init(_ view: StandingsView, _ scene: Scene, indicators: [(name: String, address: Address?)]) {
        (self.view, self.scene, self.indicators) = (view, scene, indicators)
        form = StandingsForm(view.table, scene.language)
    }

    var language: Language { scene.language }
    var table: LeagueTable { view.table }

    static func empty(_ scene: Scene) -> Page {
        scene.page(scene.language(.standings), at: .standings) {
            $0.h1(String(scene.path.name))
            $0.emptyState(scene.language(.noLeague), scene.language(.noLeagueWhy))
        }
    }

    var page: Page { scene.page(language(.standings), at: .standings) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.headline { $0.text(language(.standing(of: String(scene.path.name), table))) }
        if indicators.count > 1 { html.tabs(language(.byIndicator), indicators) }
        html.tabs(language(.orderedBy), StandingQuestion.Basis.allCases.map { (language(.basis($0)), $0 == table.question.basis ? nil : address(by: $0)) })
        writePlaces(to: &html)
        writeUnplaced(to: &html)
        writeEasyPlans(to: &html)
        writeRules(to: &html)
    }

    // MARK: Places

    private func writePlaces(to html: inout HTML) {
        html.heading(language(.placesHeading), note: form.figures.title)
        guard let standing = table.standing else { return html.emptyState(language(.nobodyPlaced), language(.nobodyPlacedWhy(table.question.basis))) }
        guard !view.rows.isEmpty else { return html.p(language(.placedUnseen(view.unseen)), .class("note")) }
        html.card {
            $0.chart(chart(standing))
            $0.p(language(.placesNote), .class("note"))
            writeRest(to: &$0)
        }
        html.details(.class("more")) {
            $0.summary(language(.asATable))
            writeTable(to: &$0)
        }
    }

    private func chart(_ standing: Standing) -> RankChart {
        let byScore = Dictionary(uniqueKeysWithValues: standing.placed.sorted { $0.score > $1.score }.enumerated().map { ($1.unit, $0 + 1) })
        let units = view.rows.map { row in
            RankChart.Unit(
                table.league.name(of: row.unit), address: row.unit == scene.path ? nil : scene.address(of: row.unit, .standings), place: row.place,
                possible: row.possible.best...row.possible.worst, point: byScore[row.unit], words: words(row))
        }
        return RankChart(language(.placesHeading), units, own: view.rows.firstIndex { $0.unit == scene.path }, places: standing.placed.count)
    }

    private func words(_ row: Standing.Placed) -> String {
        language(form.places(row)) + (row.grade.map { " · " + language(.grade($0)) } ?? "")
    }

    private func writeRest(to html: inout HTML) {
        if view.others > 0 {
            html.p {
                $0.text(language(.andOthers(view.others)) + " ")
                for (name, address) in turns { $0.a(name, .class("button quiet"), .href(address)) }
            }
        }
        if view.unseen > 0 { html.p(language(.andUnseen(view.unseen)), .class("note")) }
    }

    /// A long list is read a page at a time.
    private var turns: [(String, Address)] {
        let row = scene.visit.request.query[StandingsRoutes.rowField].flatMap { Int($0) }.map { max(1, $0) }, all = view.rows.count + view.others
        guard let row else { return [(language(.allPlaces), address(from: 1))] }
        let earlier = row > 1 ? [(language(.placesBefore), address(from: max(1, row - StandingsView.aPage)))] : []
        return earlier + (row + StandingsView.aPage <= all ? [(language(.placesAfter), address(from: row + StandingsView.aPage))] : [])
    }

    private func writeTable(to html: inout HTML) {
        let units = Dictionary(uniqueKeysWithValues: table.league.units.map { ($0.path, $0) })
        html.scrollingTable(language(.placesHeading)) {
            $0.thead {
                $0.tr {
                    $0.th(language(.unitColumn), .scope("col"))
                    for title in columns { $0.th(language(title), .scope("col"), .class("number")) }
                }
            }
            $0.tbody { for row in view.rows { write(row, units[row.unit], to: &$0) } }
        }
    }

    private var columns: [Message] {
        [.placeColumn, .possibleColumn] + (table.standing?.misranked == nil ? [] : [.gradeColumn]) + [.scoreColumn(table.question.basis), .volumeColumn]
    }

    private func write(_ row: Standing.Placed, _ unit: League.Unit?, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) {
                let name = table.league.name(of: row.unit)
                if row.unit == scene.path { $0.b(name) } else { $0.link(name, to: scene.address(of: row.unit, .standings)) }
            }
            let shares = (table.standing?.sharing(row.place) ?? 0) > 1
            $0.td((shares ? "=" : "") + String(row.place), .class("number"))
            $0.td(row.possible.best == row.possible.worst ? String(row.place) : "\(row.possible.best)–\(row.possible.worst)", .class("number"))
            if let grade = row.grade { $0.td(String(grade), .class("number")) }
            $0.td(form.score(row), .class("number"))
            $0.td(unit.map { form.figures.amount($0.volume) } ?? "", .class("number"))
        }
    }
}
