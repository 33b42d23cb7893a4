import Database
import Language
package import Web
import Works

/// Where the indicators of a works are listed, added and changed.
package enum IndicatorRoutes {
    package static func add(to router: inout Router, _ desk: PlanningDesk) {
        router.get("/works/:works/indicators") { request in try list(request, desk) }
        router.get("/works/:works/indicators/new") { request in try show(nil, request, desk) }
        router.post("/works/:works/indicators/new") { request in try take(nil, request, desk) }
        router.get("/works/:works/indicators/:indicator") { request in try show(id(request), request, desk) }
        router.post("/works/:works/indicators/:indicator") { request in try take(id(request), request, desk) }
        router.post("/works/:works/indicators/undo") { request in try undo(request, desk) }
    }

    private static func list(_ request: Request, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: request)
        let book = try desk.database.read { try IndicatorStore($0, of: scene.works.id).book() }
        return .html(IndicatorPages(scene: scene).page(of: book, DefinitionOutcome(request)))
    }

    private static func show(_ id: ID<Indicator>?, _ request: Request, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: request)
        let form = try desk.database.read { try made(Form(), id, $0, scene) }
        return IndicatorPages(scene: scene).response(form, .opened, Form())
    }

    private static func take(_ id: ID<Indicator>?, _ request: Request, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: request)
        let (form, turn) = try DefinitionDesk(desk.database, request.form, scene).take { try made(request.form, id, $0, scene) }
        if case .done(let entry) = turn { return DefinitionOutcome.redirect(to: scene.steps("indicators"), after: entry) }
        return IndicatorPages(scene: scene).response(form, turn, request.form)
    }

    private static func undo(_ request: Request, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: request)
        return try DefinitionOutcome.undo(request, desk, scene, backTo: scene.steps("indicators")) { $1.what == .indicators }
    }

    private static func made(_ form: Form, _ id: ID<Indicator>?, _ db: Connection, _ scene: WorksScene) throws -> IndicatorForm {
        let made = try IndicatorForm(form, of: id, db, scene.works.id)
        if id != nil, made.before == nil { throw Refusal(.notFound, scene.language(.noSuchIndicator)) }
        return made
    }

    /// A number that cannot be one names no indicator.
    private static func id(_ request: Request) -> ID<Indicator> { ID(Int64(request["indicator"]) ?? 0) }
}
