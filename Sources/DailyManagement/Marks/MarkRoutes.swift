import Database
import Language
package import Planning
import Web
package import Works

/// Where a unit is made a favourite.
package enum MarkRoutes {
    static let field = "favourite"
    static let yes = "1"
    static let no = "0"
    /// The page on which the star stands.
    static let back = "back"

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.post("/works/:works/units/:unit/favourite", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit), form = visit.request.form
            try mark(scene, form[field] == yes ? .favourite : .recent, desk)
            return .redirect(to: form[back].flatMap { Address(ofThisServer: $0) } ?? scene.outlook.address(of: .today))
        }
    }

    private static func mark(_ scene: Scene, _ kind: MarkKind, _ desk: PlanningDesk) throws {
        guard let person = scene.visit.signedIn?.person.id else { return }
        try desk.database.write { db in
            let store = UnitMarkStore(db, of: scene.columns.works.id)
            switch kind {
            case .favourite: try store.choose(scene.unit.id, by: person, at: scene.visit.now)
            case .recent: try store.leave(scene.unit.id, by: person)
            }
        }
    }
}
