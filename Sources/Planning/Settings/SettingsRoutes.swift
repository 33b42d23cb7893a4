import Database
import Web
import Works

/// Where the clock and the rest days of a works are set.
enum SettingsRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/settings", .deed(.setWorks)) { visit in try show(visit, desk) }
        doors.post("/works/:works/settings", .deed(.setWorks)) { visit in try take(visit, desk) }
    }

    private static func show(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit)
        let form = try desk.database.read { try SettingsForm(Form(), $0, scene) }
        return SettingsPages(scene: scene).response(form, .opened, Form(), DefinitionOutcome(visit.request))
    }

    private static func take(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), sent = visit.request.form
        let (form, turn) = try DefinitionDesk(desk.database, sent, scene).take { try SettingsForm(sent, $0, scene) }
        if case .done = turn { return DefinitionOutcome.redirectAfterSetting(to: scene.steps("settings")) }
        return SettingsPages(scene: scene).response(form, turn, sent, DefinitionOutcome(visit.request))
    }
}
