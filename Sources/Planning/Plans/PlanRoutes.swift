import Database
import Language
import Web
import Works

/// Where the plans of a unit are listed and stated.
enum PlanRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/plans", .deed(.definePlans)) { visit in try list(visit, desk) }
        doors.get("/works/:works/units/:unit/plans/new", .deed(.definePlans)) { visit in try show(visit, desk) }
        doors.post("/works/:works/units/:unit/plans/new", .deed(.definePlans)) { visit in try take(visit, desk) }
        doors.post("/works/:works/units/:unit/plans/undo", .deed(.definePlans)) { visit in try undo(visit, desk) }
    }

    private static func list(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), unit = try scene.unit(in: visit).id
        return try desk.database.read { db in
            let book = try IndicatorStore(db, of: scene.works.id).book(), asked = visit.request.query[PlanForm.Field.indicator.rawValue]
            let indicator = book.ordered.first { String($0.id.number) == asked } ?? book.ordered.first
            let versions = try indicator.map { try PlanStore(db, of: scene.works.id).versions(of: unit, $0.id, from: .always, until: .never) } ?? []
            return .html(PlanPages(scene: scene, unit: unit).page(of: indicator, in: book, versions, DefinitionOutcome(visit.request)))
        }
    }

    private static func show(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), unit = try scene.unit(in: visit).id, columns = try desk.keeper.currentColumns(of: scene.works.id)
        let (form, book) = try desk.database.read { db in
            let book = try IndicatorStore(db, of: scene.works.id).book()
            return (try PlanForm(visit.request.query.choosing(book.ordered.first?.id), of: unit, db, scene, columns), book)
        }
        return PlanPages(scene: scene, unit: unit).response(form, in: book, .opened, visit.request.query)
    }

    private static func take(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), unit = try scene.unit(in: visit).id, columns = try desk.keeper.currentColumns(of: scene.works.id)
        let (form, turn) = try DefinitionDesk(desk.database, visit.request.form, scene).take { try PlanForm(visit.request.form, of: unit, $0, scene, columns) }
        if case .done(let entry) = turn { return DefinitionOutcome.redirect(to: path(scene, unit), query(form.indicator?.id), after: entry) }
        let book = try desk.database.read { try IndicatorStore($0, of: scene.works.id).book() }
        return PlanPages(scene: scene, unit: unit).response(form, in: book, turn, visit.request.form)
    }

    private static func undo(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), unit = try scene.unit(in: visit).id
        let indicator = visit.request.query[PlanForm.Field.indicator.rawValue].flatMap { Int64($0) }.map { ID<Indicator>($0) }
        return try DefinitionOutcome.undo(visit, desk, scene, backTo: path(scene, unit), query(indicator)) { db, entry in
            try entry.what == .plans && PlanStore(db, of: scene.works.id).hasStated(entry.id, about: unit)
        }
    }

    private static func path(_ scene: WorksScene, _ unit: ID<Unit>) -> [String] { scene.steps("units", String(unit.number), "plans") }

    private static func query(_ indicator: ID<Indicator>?) -> [(name: String, value: String)] {
        indicator.map { [(PlanForm.Field.indicator.rawValue, String($0.number))] } ?? []
    }
}

extension Form {
    /// The first indicator, where the address chooses none.
    fileprivate func choosing(_ indicator: ID<Indicator>?) -> Form {
        guard self[PlanForm.Field.indicator.rawValue] == nil, let indicator else { return self }
        return Form(fields + [(PlanForm.Field.indicator.rawValue, String(indicator.number))])
    }
}
