import Database
import Language
package import Planning
package import Web
package import Works

/// The booklet of open problems.
package enum BookletRoutes {
    /// - Parameter publicAddress: how browsers call the server: it stands in the printed codes.
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, _ publicAddress: PublicAddress) {
        doors.get("/works/:works/units/:unit/booklet", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            let booklet = try desk.database.read { try Booklet(scene, in: $0) }
            let language = visit.request.query[BookletPages.languageField].flatMap { Language(rawValue: $0) } ?? scene.language
            return .html(BookletPages(booklet: booklet, language: language) { publicAddress.url(of: $0, asked: visit.request) }.page)
        }
    }
}
