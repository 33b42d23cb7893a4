import Database
package import Planning
import Web
package import Works

/// What is expected of oneself.
package enum ExpectationRoutes {
    /// From the page of what concerns oneself.
    package static let ways = [MeWay(.expectedOfMe, "expected")]

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/expected", .signedIn) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            guard let somebody = visit.signedIn else { preconditionFailure("this door lets in only who is signed in") }
            let expected = try desk.database.read { try Expectations(of: somebody, scene, in: $0) }
            return .html(ExpectationPages(scene: scene, expected: expected).page)
        }
    }
}
