import Database
package import Planning
import Web
package import Works

/// The news of a day for whoever is signed in.
package enum DayNewsRoutes {
    /// From the page of what concerns oneself.
    package static let ways = [MeWay(.newsOfTheDay, "news")]

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/news", .signedIn) { visit in
            let scene = try desk.scene(of: visit, usual: .current), person = somebody(visit).person.id, works = scene.columns.works.id
            let asked = visit.request.query[DayNewsPages.day].flatMap { Day($0) } ?? scene.today - 1
            let (digest, choice) = try desk.database.read { db in
                (try DayNews(of: person, on: min(asked, scene.today), in: db, works), try DayNewsStore(db, of: works).choice(of: person))
            }
            // A day that goes on has not been seen.
            try note(min(asked, scene.today - 1), seenBy: person, choice, works, desk.database)
            return .html(DayNewsPages(scene: scene, digest: digest, choice: choice).page)
        }
        doors.post("/works/:works/news", .signedIn) { visit in
            let scene = try desk.scene(of: visit, usual: .current), person = somebody(visit).person.id
            let wish = visit.request.form[DayNewsPages.wish].flatMap { DayNewsChoice.Wish(rawValue: $0) } ?? .daily
            try desk.database.write { db in
                let store = DayNewsStore(db, of: scene.columns.works.id)
                var choice = try store.choice(of: person)
                choice.wish = wish
                try store.set(choice, of: person)
            }
            return .redirect(to: DayNewsPages.address(scene))
        }
    }

    private static func somebody(_ visit: Visit) -> SignedIn {
        guard let somebody = visit.signedIn else { preconditionFailure("this door lets in only who is signed in") }
        return somebody
    }

    /// Once looked at, it is announced no more.
    private static func note(_ day: Day, seenBy person: ID<Person>, _ choice: DayNewsChoice, _ works: ID<Works>, _ database: Database) throws {
        guard choice.seen.map({ $0 < day }) ?? true else { return }
        try database.write { db in try DayNewsStore(db, of: works).set(DayNewsChoice(wish: choice.wish, seen: day), of: person) }
    }
}
