import Language
import Web
package import Works

/// Where a unit stands among those it may be compared with.
package enum ComparisonRoutes {
    /// - Parameter precedents: who knows by which methods a plan is reached.
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, precedents: PlanPrecedents.Source? = nil) {
        doors.get("/works/:works/units/:unit/peers", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let view = try ComparisonView.of(scene, desk, precedents) else { return .html(emptyPage(scene)) }
            let pages = ComparisonPages(view, scene, outcome: try PeerSuggestionRoutes.outcome(visit, desk, scene))
            return .html(scene.page(scene.language(.peers), at: .peers) { pages.write(to: &$0) })
        }
        PeerSuggestionRoutes.add(to: &doors, desk)
        doors.get("/works/:works/units/:unit/peers.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let view = try ComparisonView.of(scene, desk, precedents) else { throw Refusal(.notFound, scene.language(.nothingToCompare)) }
            return .json(ComparisonJSON.bytes(of: view))
        }
    }

    /// The query that asks for all courses.
    static let courses = "courses", all = "all"

    private static func emptyPage(_ scene: Scene) -> Page {
        scene.page(scene.language(.peers), at: .peers) {
            $0.h1(String(scene.path.name))
            $0.emptyState(scene.language(.nothingToCompare), scene.language(.nothingToCompareWhy))
        }
    }
}

extension ComparisonView {
    /// What came after a day that is named is not told of it.
    fileprivate static func of(_ scene: Scene, _ desk: PlanningDesk, _ precedents: PlanPrecedents.Source?) throws -> ComparisonView? {
        try ComparisonView(scene, desk)?.knowing(precedents, scene.columns, until: scene.outlook.on ?? scene.today, in: desk.database)
    }

    private init?(_ scene: Scene, _ desk: PlanningDesk) {
        guard let brief = desk.brief(of: scene, over: scene.span(around: scene.on)), let analysis = scene.chosen(of: brief.slice(to: scene.path))
        else { return nil }
        self.init(
            of: scene.path, indicator: analysis.indicator.name, in: brief, scene.columns.organisation, brief: { desk.brief(of: scene, over: $0) },
            drawing: scene.visit.request.query[ComparisonRoutes.courses] == ComparisonRoutes.all ? PeerCourses.most : PeerCourses.aScreen,
            indicators: scene.indicatorTabs(of: brief.slice(to: scene.path), at: .peers), guide: scene.guide)
    }
}
