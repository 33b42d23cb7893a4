import Database
import Web
import Works

/// Where the calendar of a works is looked at and its days are named.
enum CalendarRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/calendar", .deed(.defineCalendar)) { visit in try show(visit, desk) }
        doors.post("/works/:works/calendar", .deed(.defineCalendar)) { visit in try take(visit, desk) }
        doors.post("/works/:works/calendar/undo", .deed(.defineCalendar)) { visit in try undo(visit, desk) }
    }

    private static func show(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), query = visit.request.query
        // What the address fills in is a beginning, not something sent: nothing in it is wrong yet.
        let form = try desk.database.read { try CalendarForm(query, $0, scene) }
        return pages(scene, query).response(form.begun, .opened, query, DefinitionOutcome(visit.request))
    }

    private static func take(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), sent = visit.request.form
        let (form, turn) = try DefinitionDesk(desk.database, sent, scene).take { try CalendarForm(sent, $0, scene) }
        if case .done(let entry) = turn { return DefinitionOutcome.redirect(to: scene.steps("calendar"), query(form), after: entry) }
        return pages(scene, visit.request.query).response(form, turn, sent, DefinitionOutcome(visit.request))
    }

    private static func undo(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), kept = visit.request.query.fields.filter { ["month", CalendarForm.Field.shift.rawValue].contains($0.name) }
        return try DefinitionOutcome.undo(visit, desk, scene, backTo: scene.steps("calendar"), kept) { $1.what == .calendar }
    }

    /// The month in which the named days begin.
    private static func query(_ form: CalendarForm) -> [(name: String, value: String)] {
        guard let change = form.change else { return [] }
        return [("month", String(change.days.lowerBound.description.prefix(7)))] + (change.shift.map { [(CalendarForm.Field.shift.rawValue, $0)] } ?? [])
    }

    private static func pages(_ scene: WorksScene, _ query: Form) -> CalendarPages {
        let shift = query[CalendarForm.Field.shift.rawValue] ?? ""
        return CalendarPages(
            scene: scene, month: query["month"].flatMap { Day($0 + "-01") } ?? scene.today.firstOfMonth, shift: shift.isEmpty ? nil : shift)
    }
}
