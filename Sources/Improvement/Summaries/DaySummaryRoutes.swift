import Database
package import Planning
import Web
package import Works

/// The day of a unit.
package enum DaySummaryRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/day", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit)
            return .html(
                try desk.database.read { db in
                    let summary = try DaySummary(scene.columns, of: scene.unit.id, at: scene.path, on: scene.on, today: scene.today, in: db)
                    return DaySummaryPages(
                        scene: scene, summary: summary, own: try visit.signedIn.map { try DaySummaryPages.Own(of: $0, scene, in: db) }
                    ).page
                })
        }
    }
}
