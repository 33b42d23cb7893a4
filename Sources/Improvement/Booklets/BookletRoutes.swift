import Database
import Language
package import Planning
package import Web
package import Works

/// The booklet of open problems.
package enum BookletRoutes {
    /// - Parameter publicAddress: how browsers call the server: it stands in the printed codes.
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, _ publicAddress: PublicAddress) {
        doors.get("/works/:works/units/:unit/booklet", .deed(.seeFigures)) { visit in .html(try pages(visit, desk, publicAddress).page) }
        doors.get("/works/:works/units/:unit/booklet.pdf", .deed(.seeFigures), pace: .long) { visit in
            try pages(visit, desk, publicAddress).paper.pdf(for: visit.reader)
        }
    }

    private static func pages(_ visit: Visit, _ desk: PlanningDesk, _ publicAddress: PublicAddress) throws -> BookletPages {
        let scene = try desk.scene(of: visit, usual: .current)
        let booklet = try desk.database.read { try Booklet(scene, in: $0) }
        let language = visit.request.query[BookletPages.languageField].flatMap { Language(rawValue: $0) } ?? scene.language
        return BookletPages(booklet: booklet, language: language) { publicAddress.url(of: $0, asked: visit.request) }
    }
}
