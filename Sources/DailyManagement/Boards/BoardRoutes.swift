import Database
import Language
package import Planning
import Web
package import Works

/// Where the board of any unit is found, its wall, and the stream that keeps both current.
package enum BoardRoutes {
    /// - Parameter sections: what other capabilities bring to the board.
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, sections: [BoardSection] = []) {
        doors.get("/works/:works/units/:unit/board", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            let content = try desk.content(of: scene, at: scene.outlook.address(of: .board), with: sections.map(\.section)) {
                BoardPages(try BoardView(scene, desk, sections)).content
            }
            return .html(BoardPages.page(scene, content, at: try desk.pageNumber(of: scene)))
        }
        doors.get("/works/:works/units/:unit/wall", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current), shown = visit.request.query[WallField.shows].flatMap { Int64($0) }
            let content = try desk.content(of: scene, at: scene.wallAddress(showing: shown), with: []) {
                WallPages(try WallView(scene, desk, shows: shown)).content
            }
            return .html(WallPages.page(scene, content, at: try desk.pageNumber(of: scene)))
        }
        doors.listen("/works/:works/units/:unit/live", .deed(.seeFigures)) { visit, permission in
            try desk.changes.stream(of: desk.scene(of: visit).columns.works.id, permission: permission)
        }
    }
}

/// The field of a wall's address that says whose turn it is; without it, it is the unit's own.
enum WallField {
    static let shows = "shows"
}

extension Scene {
    func wallAddress(showing unit: Int64?) -> Address {
        let shown = unit.flatMap { $0 == self.unit.id.number ? nil : $0 }
        return Address(path: outlook.path(of: .wall), query: outlook.query + (shown.map { [(WallField.shows, String($0))] } ?? []))
    }

    /// By the works' clock: what is shown may grow old.
    var time: ClockTime { ClockTime(WorksClock(of: columns.works), at: visit.now) }
}

extension BoardView {
    fileprivate init(_ scene: Scene, _ desk: PlanningDesk, _ sections: [BoardSection]) throws {
        let today = TodayView(scene, desk)
        self.scene = scene
        self.today = today
        tiles = today.map { BoardTile.all(of: scene.path, $0.brief, until: scene.on) } ?? []
        tier = MeetingTier(levelsBelow: today?.brief.levelsBelow(scene.path) ?? 0)
        brought = try sections.reduce(into: [:]) { brought, one in
            if let content = try one.section.content(of: scene) { brought[one.item, default: []].append(content) }
        }
    }
}

extension WallView {
    fileprivate init(_ scene: Scene, _ desk: PlanningDesk, shows chosen: Int64?) throws {
        let whole = TodayView(scene, desk)
        let round = [scene.path] + (whole?.brief.unitsBelow ?? []).filter { scene.unit(at: $0) != nil }
        let path = round.first { chosen != nil && scene.unit(at: $0)?.number == chosen } ?? scene.path
        let today = path == scene.path ? whole : scene.seen(from: path).flatMap { TodayView($0, desk) }
        self.init(
            scene: scene, path: path, today: today, tiles: today.map { BoardTile.all(of: path, $0.brief, until: scene.on) } ?? [], round: round)
    }
}
