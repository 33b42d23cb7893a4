import Database
import Language
import Web
import Works

/// Where the indicators of a works are listed, added and changed.
enum IndicatorRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/indicators", .deed(.defineIndicators)) { visit in try list(visit, desk) }
        doors.get("/works/:works/indicators/new", .deed(.defineIndicators)) { visit in try show(nil, visit, desk) }
        doors.post("/works/:works/indicators/new", .deed(.defineIndicators)) { visit in try take(nil, visit, desk) }
        doors.get("/works/:works/indicators/:indicator", .deed(.defineIndicators)) { visit in try show(id(visit), visit, desk) }
        doors.post("/works/:works/indicators/:indicator", .deed(.defineIndicators)) { visit in try take(id(visit), visit, desk) }
        doors.post("/works/:works/indicators/undo", .deed(.defineIndicators)) { visit in try undo(visit, desk) }
    }

    private static func list(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit)
        let book = try desk.database.read { try IndicatorStore($0, of: scene.works.id).book() }
        return .html(IndicatorPages(scene: scene).page(of: book, DefinitionOutcome(visit.request)))
    }

    private static func show(_ id: ID<Indicator>?, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit)
        let form = try desk.database.read { try made(Form(), id, $0, scene) }
        return IndicatorPages(scene: scene).response(form, .opened, Form())
    }

    private static func take(_ id: ID<Indicator>?, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit)
        let (form, turn) = try DefinitionDesk(desk.database, visit.request.form, scene).take { try made(visit.request.form, id, $0, scene) }
        if case .done(let entry) = turn { return DefinitionOutcome.redirect(to: scene.steps("indicators"), after: entry) }
        return IndicatorPages(scene: scene).response(form, turn, visit.request.form)
    }

    private static func undo(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit)
        return try DefinitionOutcome.undo(visit, desk, scene, backTo: scene.steps("indicators")) { $1.what == .indicators }
    }

    private static func made(_ form: Form, _ id: ID<Indicator>?, _ db: Connection, _ scene: WorksScene) throws -> IndicatorForm {
        let made = try IndicatorForm(form, of: id, db, scene.works.id)
        if id != nil, made.before == nil { throw Refusal(.notFound, scene.language(.noSuchIndicator)) }
        return made
    }

    /// A number that cannot be one names no indicator.
    private static func id(_ visit: Visit) -> ID<Indicator> { ID(Int64(visit["indicator"]) ?? 0) }
}
