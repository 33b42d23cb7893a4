import Database
import Language
import Web
import Works

/// Where proposed peer groups are taken, and taken back.
enum PeerSuggestionRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.post("/works/:works/units/:unit/peers/groups", .deed(.defineUnits)) { visit in try take(visit, desk) }
        doors.post("/works/:works/units/:unit/peers/groups/undo", .deed(.defineUnits)) { visit in try undo(visit, desk) }
    }

    static func path(_ scene: Scene) -> [String] { scene.outlook.path(of: .peers) + ["groups"] }

    /// Word of what was just done here, with the way back.
    static func outcome(_ visit: Visit, _ desk: PlanningDesk, _ scene: Scene) throws -> @Sendable (inout HTML) -> Void {
        let outcome = DefinitionOutcome(visit.request)
        if case .none = outcome.outcome { return { _ in } }
        let works = try desk.worksScene(of: visit), undo = Address(path: path(scene) + ["undo"], query: scene.outlook.query)
        return { outcome.write(works, undoAt: undo, to: &$0) }
    }

    private static func take(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit), proposed = visit.request.form[PeerSuggestionPages.proposed]
        guard let suggestion = try suggestion(scene, desk), suggestion.token == proposed else { throw Refusal(.conflict, scene.language(.proposedOtherwise)) }
        let units = suggestion.groups.flatMap { group in group.units.map { (path: $0, group: group.name) } }
        guard units.allSatisfy({ visit.may(.defineUnits, on: $0.path) }) else { throw Refusal(.forbidden, scene.language(.groupsDecidedAbove)) }
        let entry = try desk.database.write { db in
            try state(units.compactMap { unit in scene.unit(at: unit.path).map { ($0, unit.group) } }, by: visit.author(on: EntrySource.page), scene, db)
        }
        return DefinitionOutcome.redirect(to: scene.outlook.path(of: .peers), scene.outlook.query, after: entry)
    }

    private static func suggestion(_ scene: Scene, _ desk: PlanningDesk) throws -> PeerSuggestion? {
        guard let brief = desk.brief(of: scene, over: scene.span(around: scene.on)), let analysis = scene.chosen(of: brief.slice(to: scene.path))
        else { return nil }
        return PeerField(analysis.indicator.name, in: brief, scene.columns.organisation)?.suggestion(around: scene.path)
    }

    private static func state(_ units: [(ID<Unit>, String)], by author: Author, _ scene: Scene, _ db: Connection) throws -> ID<Entry> {
        let works = scene.columns.works.id, names = Set(units.map(\.1)).sorted().joined(separator: ", ")
        let entry = try EntryStore(db, of: works).record(
            .units, by: author, rows: units.count, AuditChange(detail: "peer-groups of \(units.count) units", after: .plain(names)))
        for (unit, group) in units { try UnitStore(db, of: works).state(UnitTraits(peerGroup: group), of: unit, by: entry) }
        return entry
    }

    private static func undo(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit), works = try desk.worksScene(of: visit)
        return try DefinitionOutcome.undo(visit, desk, works, backTo: scene.outlook.path(of: .peers), scene.outlook.query) { db, entry in
            try entry.what == .units && UnitStore(db, of: works.works.id).hasStated(entry.id, about: scene.unit.id)
        }
    }
}
