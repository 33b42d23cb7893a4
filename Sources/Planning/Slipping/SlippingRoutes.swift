import Language
import Web
package import Works

/// Where one sees who was ahead and has dropped.
package enum SlippingRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/slipping", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let view = SlippingView(scene, desk) else { return .html(emptyPage(scene)) }
            let pages = SlippingPages(view, scene.language)
            return .html(scene.page(scene.language(.slippingLeaders), at: .slipping) { pages.write(to: &$0) })
        }
        doors.get("/works/:works/units/:unit/slipping.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let leaders = SlippingView(scene, desk)?.leaders else { throw Refusal(.notFound, scene.language(.nothingRecorded)) }
            return .json(SlippingJSON.bytes(of: leaders, over: scene.span(around: scene.on)))
        }
    }

    private static func emptyPage(_ scene: Scene) -> Page {
        scene.page(scene.language(.slippingLeaders), at: .slipping) {
            $0.h1(String(scene.path.name))
            $0.emptyState(scene.language(.nothingYet), scene.language(.nothingRecorded))
        }
    }
}

extension SlippingView {
    /// nil where nothing is planned of the unit in the span.
    fileprivate init?(_ scene: Scene, _ desk: PlanningDesk) {
        guard let whole = desk.brief(of: scene, over: scene.span(around: scene.on)) else { return nil }
        let brief = whole.slice(to: scene.path)
        guard let indicator = scene.chosen(of: brief)?.indicator.name else { return nil }
        self.init(
            brief, SlippingLeaders(below: scene.path, indicator: indicator, in: whole), indicators: scene.indicatorTabs(of: brief, at: .slipping),
            guide: scene.guide, length: Length(scene, at: .slipping))
    }
}
