import Database
import Language
package import Planning
import Web
package import Works

/// The visits between units.
package enum VisitRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/visits", .deed(.seeFigures)) { visit in .html(try list(visit, desk)) }
        doors.get("/works/:works/units/:unit/visits.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .json(try desk.database.read { try MatterJSON.bytes(of: .visit, scene, in: $0) })
        }
        doors.get("/works/:works/units/:unit/visits/new", .deed(.lead)) { visit in
            .html(VisitFormPages(scene: try desk.scene(of: visit, usual: .current), form: VisitForm(visit.request.query)).page)
        }
        doors.post("/works/:works/units/:unit/visits/new", .deed(.lead)) { visit in try plan(visit, desk) }
        doors.addPage(VisitPage.self, desk)
        doors.addDeeds(VisitDeed.self, desk)
    }

    private static func list(_ visit: Visit, _ desk: PlanningDesk) throws -> Page {
        let scene = try desk.scene(of: visit, usual: .current)
        return try desk.database.read { db in
            let beside = try MatterStore(db, of: scene.columns.works.id).list(.visit, beside: scene.unit.id, MatterListPages.most)
            let head = VisitListHead(scene: scene, beside: beside)
            return try MatterListPages(scene, .visit, in: db).page { head.write(to: &$0) }
        }
    }

    private static func plan(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = VisitForm(visit.request.form)
        switch form.read(scene) {
        case .failure(let problems): return .html(VisitFormPages(scene: scene, form: form, problems: problems.byField).page, status: .unprocessableContent)
        case .success(let planned):
            guard let person = visit.voice.person else { throw Refusal(.forbidden, scene.language(.somebodyMustAnswer)) }
            let side = visit.may(.lead, on: scene.path(of: planned.other)) ? VisitDesk.OtherSide.agrees : .isAsked
            let id = try desk.write(scene, on: "visits") { matters, db in
                try scene.visits(matters, db).plan(planned, at: scene.unit.id, by: person, side, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.visit, String(id.number))))
        }
    }
}

extension VisitPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.visit, of: visit, scene)
        let stored = try desk.database.read { try VisitStore($0, of: scene.columns.works.id).visit(view.matter.id) }
        guard let stored else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        self.init(view: view, visit: stored)
    }
}

extension Scene {
    func visits(_ matters: MatterDesk, _ db: Connection) -> VisitDesk { VisitDesk(matters, db, of: columns.works.id, on: today) }
}
