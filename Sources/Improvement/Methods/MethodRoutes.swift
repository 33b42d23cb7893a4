import Database
import Language
package import Planning
import Web
package import Works

/// Proven ways of working. Everybody in a works may read them: they are there to be spread; figures are shown to those who may see them.
package enum MethodRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/methods", .deed(.seeFigures)) { visit in .html(try list(visit, desk)) }
        doors.get("/works/:works/units/:unit/methods/new", .deed(.lead)) { visit in
            .html(MethodFormPages(scene: try desk.scene(of: visit, usual: .current), form: MethodForm(visit.request.query)).page)
        }
        doors.post("/works/:works/units/:unit/methods/new", .deed(.lead)) { visit in try publish(visit, desk) }
        doors.get("/works/:works/units/:unit/methods/:matter", .known) { visit in .html(try MethodPage(visit, desk).page) }
        doors.addDeeds(MethodDeed.self, desk)
        AdoptionRoutes.add(to: &doors, desk)
    }

    private static func list(_ visit: Visit, _ desk: PlanningDesk) throws -> Page {
        let scene = try desk.scene(of: visit, usual: .current)
        return try desk.database.read { db in
            let store = MatterStore(db, of: scene.columns.works.id)
            let obstacles = try ObstacleStore(db, of: scene.columns.works.id).open(at: scene.unit.id).map(\.matter)
            let similar = obstacles.isEmpty ? [] : try store.similar(.method, to: obstacles.map(\.title).joined(separator: " "), 5, where: \.isOpen)
            return try MatterListPages(scene, .method, over: .works, in: db).page { html in
                html.h1(scene.language(MethodFace.many))
                if visit.may(.lead, on: scene.path) {
                    html.actions { $0.a(scene.language(.writeAMethod), .class("button main"), .href(scene.outlook.address(of: .matters(.method, "new")))) }
                }
                guard !similar.isEmpty else { return }
                html.heading(scene.language(.methodsForObstacles))
                MatterLines(scene).write(similar, to: &html)
            }
        }
    }

    private static func publish(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = MethodForm(visit.request.form)
        switch form.read(scene, by: visit.voice.person) {
        case .failure(let problems): return .html(MethodFormPages(scene: scene, form: form, problems: problems.byField).page, status: .unprocessableContent)
        case .success(let written):
            let id = try desk.write(scene, on: "methods") { matters, db in
                try MethodDesk(matters, db, of: scene.columns.works.id, on: scene.today).publish(written, at: scene.unit.id, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.method, String(id.number))))
        }
    }
}

extension MethodPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit), matter = try desk.matter(.method, of: visit, scene)
        guard let told = try desk.database.read({ try MethodView(matter, in: $0) }) else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        self.init(told: told)
        guard let evidence = told.method.evidence else { return }
        let record = try desk.database.read { try HelpStore($0, of: scene.columns.works.id).record(by: evidence.indicator) }
        let taken = told.seen.filter { $0.stage.isTaken }.prefix(MethodView.mostStudies).compactMap { taken in taken.since.map { (taken.matter.unit, $0) } }
        let first = visit.may(.seeFigures, on: scene.path) ? [(matter.matter.unit, evidence.since)] : []
        for (unit, since) in first + taken { studies[unit] = told.study(at: unit, since: since, desk, record) }
    }
}

/// A unit's answers to invitations.
enum AdoptionRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/adoptions", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(try desk.database.read { try MatterListPages(scene, .adoption, in: $0).page { $0.h1(scene.language(AdoptionFace.many)) } })
        }
        doors.addPage(AdoptionPage.self, desk)
        doors.addDeeds(AdoptionDeed.self, desk)
    }
}

extension AdoptionPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.adoption, of: visit, scene)
        let found = try desk.database.read { db in
            let works = scene.columns.works.id
            return try MethodStore(db, of: works).adoption(view.matter).map { ($0, try MatterStore(db, of: works).matter($0.method)) }
        }
        guard let (adoption, method) = found else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        self.init(view: view, adoption: adoption, method: method)
    }
}
