import Database
import Language
import Web
package import Works

/// Where the board of any unit is found, its wall, and the stream that keeps both current.
package enum BoardRoutes {
    /// - Parameter sections: what other capabilities bring to the board.
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, sections: [BoardSection] = []) {
        doors.get("/works/:works/units/:unit/board", .deed(.seeFigures)) { visit in
            .html(BoardPages(try BoardView(desk.scene(of: visit, usual: .current), desk, sections)).page)
        }
        doors.get("/works/:works/units/:unit/wall", .deed(.seeFigures)) { visit in
            .html(WallPages(try WallView(desk.scene(of: visit, usual: .current), desk, shows: visit.request.query[WallField.shows])).page)
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
    func wallAddress(showing path: UnitPath) -> Address? {
        guard path != self.path else { return outlook.address(of: .wall) }
        return unit(at: path).map { Address(path: outlook.path(of: .wall), query: outlook.query + [(WallField.shows, String($0.number))]) }
    }

    fileprivate var time: ClockTime { ClockTime(WorksClock(of: columns.works), at: visit.now) }
}

extension BoardView {
    fileprivate init(_ scene: Scene, _ desk: PlanningDesk, _ sections: [BoardSection]) throws {
        let today = TodayView(scene, desk)
        self.scene = scene
        self.today = today
        tiles = today.map { BoardTile.all(of: scene.path, $0.brief, until: scene.on) } ?? []
        tier = MeetingTier(levelsBelow: today?.brief.levelsBelow(scene.path) ?? 0)
        let place = BoardSection.Place(works: scene.columns.works.id, unit: scene.unit.id, on: scene.on, language: scene.language)
        brought = try sections.reduce(into: [:]) { brought, section in brought[section.item] = try section.content(place) }
        time = scene.time
    }
}

extension WallView {
    fileprivate init(_ scene: Scene, _ desk: PlanningDesk, shows chosen: String?) throws {
        let whole = TodayView(scene, desk)
        let round = [scene.path] + (whole?.brief.unitsBelow ?? []).filter { scene.unit(at: $0) != nil }
        let path = round.first { chosen != nil && scene.unit(at: $0).map { String($0.number) } == chosen } ?? scene.path
        let today = path == scene.path ? whole : scene.seen(from: path).flatMap { TodayView($0, desk) }
        self.init(
            scene: scene, path: path, today: today, tiles: today.map { BoardTile.all(of: path, $0.brief, until: scene.on) } ?? [], round: round,
            time: scene.time)
    }
}
