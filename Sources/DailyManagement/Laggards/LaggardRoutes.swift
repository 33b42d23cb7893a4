import Language
package import Planning
import Web
package import Works

/// Where one sees who lags behind a good total.
package enum LaggardRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/laggards", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let view = LaggardView(scene, desk) else { return .html(emptyPage(scene)) }
            let pages = LaggardPages(view, scene.reader)
            return .html(scene.page(scene.language(.hiddenLaggards), at: .laggards) { pages.write(to: &$0) })
        }
        doors.get("/works/:works/units/:unit/laggards.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let view = LaggardView(scene, desk) else { throw Refusal(.notFound, scene.language(.nothingRecorded)) }
            return .json(LaggardJSON.bytes(of: view, in: scene.language))
        }
    }

    private static func emptyPage(_ scene: Scene) -> Page {
        scene.page(scene.language(.hiddenLaggards), at: .laggards) {
            $0.h1(String(scene.path.name))
            $0.emptyState(scene.language(.nothingYet), scene.language(.nothingRecorded))
        }
    }
}

extension LaggardView {
    /// nil where nothing is planned of the unit in the span.
    fileprivate init?(_ scene: Scene, _ desk: PlanningDesk) {
        guard let today = TodayView(scene, desk)?.knowing(desk.episodes(of: scene), before: nil) else { return nil }
        self.init(today, length: SlippingView.Length(scene, at: .laggards)) { desk.brief(of: scene, over: $0) }
    }
}
