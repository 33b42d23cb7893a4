import Database
package import Planning
import Web
package import Works

/// Where a unit loses time, and what holds it up.
package enum LossRoutes {
    package static let way = PageWay(to: .losses, .whereTimeIsLost)

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/losses", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit)
            return .html(LossPages(scene: scene, answer: try answer(scene, desk)).page)
        }
        doors.get("/works/:works/units/:unit/losses.json", .deed(.exportFigures)) { visit in
            .json(LossJSON.bytes(of: try answer(desk.scene(of: visit), desk)))
        }
    }

    private static func answer(_ scene: Scene, _ desk: PlanningDesk) throws -> LossAnswer {
        try desk.database.read { db in
            try LossAnswer(
                db, scene.columns.works, scene.columns.organisation, of: scene.path, over: scene.span(around: scene.on))
        }
    }
}
