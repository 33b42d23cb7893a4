import Database
import Language
package import Planning
import Web
package import Works

/// Where a team enters why it stood.
package enum StopRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/stops", .deed(.enterFigures)) { visit in
            var view = try view(visit, desk)
            view.outcome = outcome(visit.request.query)
            return .html(StopPages(view: view).page)
        }
        doors.post("/works/:works/units/:unit/stops", .deed(.enterFigures)) { visit in try take(visit, desk) }
        doors.post("/works/:works/units/:unit/stops/undo", .deed(.enterFigures)) { visit in try undo(visit, desk) }
    }

    private static func view(_ visit: Visit, _ desk: PlanningDesk) throws -> StopView {
        let scene = try desk.scene(of: visit, usual: .current)
        return try desk.database.read { try StopView(scene, StateStore($0, of: scene.columns.works.id)) }
    }

    private static func outcome(_ query: Form) -> StopView.Outcome {
        if query["undone"] != nil { return .takenBack }
        return query["saved"].flatMap { Int64($0) }.map { .saved(ID($0)) } ?? .none
    }

    private static func take(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let form = StopForm(visit.request.form), view = try view(visit, desk), scene = view.scene
        guard let interval = form.interval(at: view.now) else { return .html(StopPages(view: view.showing(form)).page, status: .unprocessableContent) }
        let entry = try desk.database.write { db in
            try StopDesk(db, of: scene.columns.works.id).state(
                interval, of: form.station, at: scene.unit.id, by: visit.author(on: StopDesk.source), in: SentForm(visit.request))
        }
        return redirect(scene, ("saved", entry.map { String($0.number) } ?? ""))
    }

    private static func undo(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), entry = ID<Entry>(Int64(visit.request.form[StopForm.Field.entry.rawValue] ?? "") ?? 0)
        do {
            try desk.database.write { db in
                try StopDesk(db, of: scene.columns.works.id).undo(
                    entry, at: scene.unit.id, by: visit.author(on: StopDesk.source), takingBack: visit.may(.correctFigures, on: scene.path) ? .too : .never)
            }
        } catch StopProblem.unknown {
            throw Refusal(.notFound, scene.language(.noSuchStop))
        } catch StopProblem.notOwn {
            throw Refusal(.forbidden, scene.language(.stopOfOthers))
        } catch WorksError.alreadyUndone {
            throw Refusal(.conflict, scene.language(.stopTakenBack))
        }
        return redirect(scene, ("undone", "1"))
    }

    private static func redirect(_ scene: Scene, _ word: (name: String, value: String)) -> Response {
        let here = scene.outlook.changed { $0.on = scene.on }
        return .redirect(to: Address(path: here.path(of: .page(["stops"])), query: here.query + [word]))
    }
}
