import Database
import Language
import Web
import Works

/// Where units are founded, moved, renamed and ended.
enum UnitFormRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/change", .deed(.defineUnits)) { visit in try show(visit, desk) { .standing($0) } }
        doors.post("/works/:works/units/:unit/change", .deed(.defineUnits)) { visit in try take(visit, desk) { .standing($0) } }
        doors.get("/works/:works/units/:unit/below/new", .deed(.defineUnits)) { visit in try show(visit, desk) { .founded(below: $0.id) } }
        doors.post("/works/:works/units/:unit/below/new", .deed(.defineUnits)) { visit in try take(visit, desk) { .founded(below: $0.id) } }
        doors.post("/works/:works/units/:unit/change/undo", .deed(.defineUnits)) { visit in try undo(visit, desk) }
    }

    private static func show(_ visit: Visit, _ desk: PlanningDesk, _ subject: (Unit) -> UnitForm.Subject) throws -> Response {
        let scene = try desk.worksScene(of: visit), unit = try scene.unit(in: visit)
        let form = try desk.database.read { try UnitForm(Form(), of: subject(unit), $0, scene) }
        return UnitFormPages(scene: scene).response(form, .opened, Form(), DefinitionOutcome(visit.request))
    }

    private static func take(_ visit: Visit, _ desk: PlanningDesk, _ subject: (Unit) -> UnitForm.Subject) throws -> Response {
        let scene = try desk.worksScene(of: visit), unit = try scene.unit(in: visit), sent = visit.request.form
        let (form, turn) = try DefinitionDesk(desk.database, sent, scene).take { try UnitForm(sent, of: subject(unit), $0, scene) }
        if case .done(let entry) = turn { return DefinitionOutcome.redirect(to: path(scene, unit), after: entry) }
        return UnitFormPages(scene: scene).response(form, turn, sent, DefinitionOutcome(visit.request))
    }

    private static func undo(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), unit = try scene.unit(in: visit)
        return try DefinitionOutcome.undo(visit, desk, scene, backTo: path(scene, unit)) { db, entry in
            try entry.what == .units && UnitStore(db, of: scene.works.id).hasStated(entry.id, about: unit.id)
        }
    }

    private static func path(_ scene: WorksScene, _ unit: Unit) -> [String] { scene.steps("units", String(unit.id.number), "change") }
}
