import Language
package import Planning
import Web
package import Works

/// Where the shares of a unit are found.
package enum SharesRoutes {
    package static let way = PageWay(to: .shares, .sharesHere)

    static let periodField = "over", rowField = "row"

    /// - Parameter further: kinds of share that a module above knows of.
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, further: [ShareKind] = []) {
        doors.get("/works/:works/units/:unit/shares", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let brief = brief(scene, desk), let shares = shares(brief, scene, further) else { return .html(SharesPages.empty(scene)) }
            return .html(SharesPages(shares, scene, indicators: scene.indicatorTabs(of: brief.slice(to: scene.path), at: .shares)).page)
        }
        doors.get("/works/:works/units/:unit/shares.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let brief = brief(scene, desk), let shares = shares(brief, scene, further) else {
                throw Refusal(.notFound, scene.language(.noShares))
            }
            return .json(SharesJSON.bytes(of: shares) { visit.may(.seeFigures, on: $0) })
        }
    }

    private static func brief(_ scene: Scene, _ desk: PlanningDesk) -> Brief? {
        desk.brief(of: scene, over: scene.span(around: scene.on))
    }

    private static func shares(_ brief: Brief, _ scene: Scene, _ further: [ShareKind]) -> TreeShares? {
        guard let indicator = scene.chosen(of: brief.slice(to: scene.path))?.indicator, indicator.kind != .milestone else { return nil }
        let period = scene.visit.request.query[periodField].flatMap(ShareField.Period.init(rawValue:)) ?? .day
        return TreeShares(of: scene.path, indicator: indicator, in: brief, scene.columns.organisation, period: period, further: further)
    }
}
