import Database
import Language
package import Planning
import Web
package import Works

/// Where the league of a unit is found.
package enum StandingsRoutes {
    package static let way = PageWay(to: .standings, .standingsHere)

    /// By what the order is made, and from which row on it is shown.
    static let basisField = "by", rowField = "row"

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/standings", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit), row = visit.request.query[rowField].flatMap { Int($0) }
            guard let brief = brief(scene, desk), let table = try table(brief, scene, desk) else { return .html(StandingsPages.empty(scene)) }
            let view = StandingsView(table, row.map { .from(max(1, $0)) } ?? .readable) { visit.may(.seeFigures, on: $0) }
            let pages = StandingsPages(view, scene, indicators: scene.indicatorTabs(of: brief.slice(to: scene.path), at: .standings))
            return .html(pages.page, status: LeastVolume(visit.request.query).isWrong ? .unprocessableContent : .ok)
        }
        doors.get("/works/:works/units/:unit/standings.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let brief = brief(scene, desk), let table = try table(brief, scene, desk) else {
                throw Refusal(.notFound, scene.language(.noLeague))
            }
            return .json(StandingsJSON.bytes(of: StandingsView(table) { visit.may(.seeFigures, on: $0) }))
        }
    }

    private static func brief(_ scene: Scene, _ desk: PlanningDesk) -> Brief? {
        desk.brief(of: scene, over: scene.span(around: scene.on))
    }

    private static func table(_ brief: Brief, _ scene: Scene, _ desk: PlanningDesk) throws -> LeagueTable? {
        guard let indicator = scene.chosen(of: brief.slice(to: scene.path))?.indicator.name, let id = scene.columns.book.id(named: indicator) else {
            return nil
        }
        let query = scene.visit.request.query, organisation = scene.columns.organisation
        let question = StandingQuestion(
            unit: scene.path, indicator: indicator, span: brief.span, basis: query[basisField].flatMap(StandingQuestion.Basis.init(rawValue:)) ?? .level,
            leastVolume: LeastVolume(query).amount)
        let revisions = PlanRevisions(works: scene.columns.works, indicator: id, span: brief.span, organisation: organisation)
        return try LeagueTable(question, organisation, brief: { $0 == brief.span ? brief : desk.brief(of: scene, over: $0) }) { units in
            try desk.database.read { try revisions.read(of: units, in: $0) }
        }
    }
}
