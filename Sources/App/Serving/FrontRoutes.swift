import Database
import Language
import Planning
import Web
import Works

/// The first page: of one works its Today, of several what is the case in each.
enum FrontRoutes {
    static func add(to router: inout Router, _ desk: PlanningDesk) {
        // What pages are made of, for whoever writes one.
        router.get("/design") { .html(DesignGallery.page(token: $0.formToken)) }
        router.get("/") { request in
            let works = try desk.database.read { try WorksStore($0).all() }
            if works.count == 1, let only = try WorksGlance(works[0], desk) { return .redirect(to: only.address) }
            return .html(FrontPages.page(try works.compactMap { try WorksGlance($0, desk) }, Reader(request)))
        }
    }
}
