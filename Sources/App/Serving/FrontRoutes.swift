import Database
import Language
import Planning
import Web
import Works

/// The first page: the Today of the unit where one's work is.
enum FrontRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        // What pages are made of, for whoever writes one.
        doors.get("/design", .open) { .html(DesignGallery.page(token: $0.request.formToken)) }
        doors.get("/", .known) { visit in
            if let screen = visit.screen { return .redirect(to: Outlook(works: screen.works, unit: screen.screen.unit).address(of: .board)) }
            guard let somebody = visit.signedIn, let address = try home(of: somebody, desk) else { return .html(page(without: visit.reader)) }
            return .redirect(to: address)
        }
    }

    /// Of several offices the one that stands highest.
    private static func home(of somebody: SignedIn, _ desk: PlanningDesk) throws -> Address? {
        let works = somebody.session.works
        let seeing = somebody.held.filter { Rights.deeds(of: $0.office).contains(.seeFigures) }
        guard let highest = seeing.min(by: { ($0.over.depth, $0.over) < ($1.over.depth, $1.over) }) else { return nil }
        let organisation = try desk.premises(of: works).organisation
        return organisation.unit(at: highest.over, on: somebody.today).map { Outlook(works: works, unit: $0).address(of: .today) }
    }

    private static func page(without reader: Reader) -> Page {
        reader.page(title: reader.language(.noOfficeYet), header: reader.header()) {
            $0.h1(reader.language(.noOfficeYet))
            $0.emptyState(reader.language(.nothingToSeeYet), reader.language(.whoGivesOffices))
        }
    }
}
