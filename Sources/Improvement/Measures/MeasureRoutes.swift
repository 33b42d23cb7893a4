import Database
import Language
package import Planning
import Web
package import Works

/// The measures of a unit.
package enum MeasureRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, _ shelf: FileShelf) {
        doors.get("/works/:works/units/:unit/measures", .deed(.seeFigures)) { visit in .html(try list(visit, desk)) }
        doors.get("/works/:works/units/:unit/measures.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .json(try desk.database.read { try MatterJSON.bytes(of: .measure, scene, in: $0) })
        }
        doors.get("/works/:works/units/:unit/measures/new", .deed(.lead)) { visit in
            let scene = try desk.scene(of: visit, usual: .current), form = MeasureForm(visit.request.query), about = try desk.seen(form.about, scene)
            let idea = try desk.database.read { db in try about.flatMap { try ProposalStore(db, of: scene.columns.works.id).proposal($0.id)?.idea } }
            return .html(MeasureFormPages(scene: scene, form: idea.map { form.filled(from: $0) } ?? form, about: about).page)
        }
        doors.post("/works/:works/units/:unit/measures/new", .deed(.lead)) { visit in try decide(visit, desk) }
        doors.addPage(MeasurePage.self, desk)
        doors.get("/works/:works/units/:unit/measures/:matter/effect.json", .deed(.exportFigures)) { visit in
            let sheet = try MeasurePage(visit, desk)
            guard let effect = sheet.effect else { throw Refusal(.notFound, sheet.language(.cannotBeToldYet)) }
            return .json(EffectJSON.bytes(of: effect.study))
        }
        doors.addDeeds(MeasureDeed.self, desk)
        doors.addPhotos(on: MeasurePage.self, desk, shelf)
    }

    private static func list(_ visit: Visit, _ desk: PlanningDesk) throws -> Page {
        let scene = try desk.scene(of: visit, usual: .current), units = scene.unitsBelow
        return try desk.database.read { db in
            let counts = try MatterStore(db, of: scene.columns.works.id).counts([.measure]).filter { units?.contains($0.unit) ?? true }
            let pages = MeasurePages(scene: scene, counts: counts)
            return try MatterListPages(scene, .measure, in: db).page { pages.write(to: &$0) }
        }
    }

    private static func decide(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = MeasureForm(visit.request.form), works = scene.columns.works.id
        let about = try desk.seen(form.about, scene)
        let owner = try desk.database.read { try MatterPerson.find(MatterPerson.typed(form.form), in: $0, of: works) }
        switch form.read(owner: owner, by: visit.voice.person, on: scene.today, scene.columns.book) {
        case .failure(let problems):
            return .html(MeasureFormPages(scene: scene, form: form, about: about, problems: problems.byField).page, status: .unprocessableContent)
        case .success(var decided):
            decided.about = about?.id
            let id = try desk.write(scene, on: "measures") { matters, db in
                try MeasureDesk(matters, db, of: works).decide(decided, at: scene.unit.id, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.measure, String(id.number))))
        }
    }
}

extension MeasurePage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.measure, of: visit, scene)
        let told = try desk.database.read { db in
            try MeasureTold(view.matter, MeasureStore(db, of: scene.columns.works.id))
        }
        guard let told else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        // Who only shares it reads what was done, not the figures of the unit.
        let effect = visit.may(.seeFigures, on: scene.path) ? try told.measure.effect.flatMap { try desk.effect($0, of: scene) } : nil
        self.init(view: view, measure: told.measure, milestones: told.milestones, effect: effect, beside: told.beside)
    }
}

/// What the tables hold of one measure.
private struct MeasureTold: Sendable {
    let measure: Measure
    let milestones: [Measure.Milestone]
    let beside: [Expectation]

    init?(_ matter: Matter, _ store: MeasureStore) throws {
        guard let measure = try store.measure(matter.id) else { return nil }
        (self.measure, milestones) = (measure, try store.milestones(of: matter.id))
        beside = try measure.effect.map { try store.expected(beside: matter.id, at: matter.unit, by: $0.indicator, around: $0.since) } ?? []
    }
}

extension Measure {
    /// nil until it is in effect, and where nothing was expected of an indicator.
    fileprivate var effect: EffectOfMatter? { expectation.flatMap { expected in since.map { EffectOfMatter(by: expected.indicator, since: $0) } } }
}
