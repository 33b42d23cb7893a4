import Database
package import Planning
import Web
package import Works

/// What is done at a unit.
package enum OverviewRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/improvement", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(try desk.database.read { try OverviewPages(scene, in: $0) }.page)
        }
    }
}
