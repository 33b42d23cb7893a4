import Database
import Language
import Web
import Works

/// Where files are sent, looked at, stored and taken back.
enum ImportRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/imports", .deed(.importFiles)) { visit in try list(visit, desk) }
        doors.post("/works/:works/imports", .deed(.importFiles)) { visit in try look(visit, desk) }
        doors.post("/works/:works/imports/confirm", .deed(.importFiles)) { visit in try store(visit, desk) }
        doors.get("/works/:works/imports/:entry", .deed(.importFiles)) { visit in try one(visit, desk) }
        doors.post("/works/:works/imports/:entry/undo", .deed(.takeBackImports)) { visit in try undo(visit, desk) }
    }

    private static let listed = 100

    private static func list(_ visit: Visit, _ desk: PlanningDesk, problem: Message? = nil) throws -> Response {
        let scene = try desk.worksScene(of: visit)
        let entries = try desk.database.read { try EntryStore($0, of: scene.works.id).latest(listed) }.filter { $0.source != EntrySource.page }
        let page = ImportPages(scene: scene).list(entries, DefinitionOutcome(visit.request).outcome, problem: problem)
        return .html(page, status: problem == nil ? .ok : .unprocessableContent)
    }

    /// A dry run: everything is checked, nothing is stored. The file waits for a word.
    private static func look(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), pages = ImportPages(scene: scene)
        guard let file = visit.request.file, file.size > 0 else { return try list(visit, desk, problem: .fileNeeded) }
        guard let kind = visit.request.form[ImportPages.Field.kind].flatMap(ImportKind.init(rawValue:)), pages.kinds.contains(kind) else {
            return try list(visit, desk, problem: .kindOfFileNeeded)
        }
        let creates = pages.mayCreate && visit.request.form[ImportPages.Field.create] != nil
        let waiting = ImportShelf.Waiting(
            file: file, kind: kind, missing: creates ? .create : .refuse, plans: pages.plans, works: scene.works.id, by: visit.signedIn?.person.id,
            at: visit.now)
        let report = try FileImport(database: desk.database, works: scene.works, author: visit.author(on: file.name)).run(waiting, .dry)
        guard report.isRight else { return .html(pages.report(report, of: file.name, nil), status: .unprocessableContent) }
        let word = FormToken.random().value
        desk.shelf.put(waiting, as: word)
        return .html(pages.report(report, of: file.name, word))
    }

    private static func store(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), word = visit.request.form[ImportPages.Field.word] ?? ""
        guard let waiting = desk.shelf.take(word, of: scene.works.id, by: visit.signedIn?.person.id, at: visit.now) else {
            throw Refusal(.conflict, scene.language(.fileIsGone))
        }
        guard visit.may(waiting.kind.deed, on: UnitPath(scene.works.name)) else { throw Refusal(.forbidden, scene.language(.kindOfFileNeeded)) }
        let report = try FileImport(database: desk.database, works: scene.works, author: visit.author(on: waiting.file.name)).run(waiting, .forReal)
        guard let entry = report.number else {
            return .html(ImportPages(scene: scene).report(report, of: waiting.file.name, nil), status: .unprocessableContent)
        }
        return DefinitionOutcome.redirect(to: scene.steps("imports"), after: entry)
    }

    private static func one(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit)
        return .html(ImportPages(scene: scene).one(try entry(visit, desk, scene)))
    }

    private static func undo(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), entry = try entry(visit, desk, scene)
        guard ImportPages(scene: scene).mayTakeBack(entry) else { throw Refusal(.forbidden, scene.language(.notTheirsToTakeBack)) }
        try scene.refusing { try ImportUndo(desk.database, of: scene.works.id).undo(entry.id, by: scene.author) }
        return DefinitionOutcome.redirectAfterUndo(to: scene.steps("imports"))
    }

    private static func entry(_ visit: Visit, _ desk: PlanningDesk, _ scene: WorksScene) throws -> Entry {
        let id = Int64(visit["entry"]).map { ID<Entry>($0) }
        guard let id, let entry = try desk.database.read({ try EntryStore($0, of: scene.works.id).entry(id) }) else {
            throw Refusal(.notFound, scene.language(.noSuchDefinition))
        }
        return entry
    }
}
