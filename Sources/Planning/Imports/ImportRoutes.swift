import Database
import Language
import Web
import Works

/// Where files are sent, looked at, stored and taken back.
enum ImportRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/imports", .deed(.importFiles)) { visit in try list(visit, desk) }
        doors.post("/works/:works/imports", .deed(.importFiles), files: .one) { visit in try look(visit, desk) }
        doors.post("/works/:works/imports/confirm", .deed(.importFiles)) { visit in try store(visit, desk) }
        doors.get("/works/:works/imports/waiting", .deed(.importFiles)) { visit in try wait(visit, desk) }
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
        let reader = FileImport(database: desk.database, works: scene.works, author: visit.author(on: file.name)), word = FormToken.random().value
        desk.shelf.check(waiting, as: word) { try reader.run(waiting, .dry) }
        return try outcome(of: word, visit, desk, scene)
    }

    private static func store(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.worksScene(of: visit), word = visit.request.form[ImportPages.Field.word] ?? ""
        guard let kind = desk.shelf.kind(of: word, for: asker(visit, scene)) else { throw Refusal(.conflict, scene.language(.fileIsGone)) }
        guard visit.may(kind.deed, on: UnitPath(scene.works.name)) else { throw Refusal(.forbidden, scene.language(.kindOfFileNeeded)) }
        let (database, works, author) = (desk.database, scene.works, scene.author)
        let stored = desk.shelf.store(word, for: asker(visit, scene)) { waiting in
            var author = author
            author.source = waiting.file.name
            return try FileImport(database: database, works: works, author: author).run(waiting, .forReal)
        }
        guard stored != nil else { throw Refusal(.conflict, scene.language(.fileIsGone)) }
        return try outcome(of: word, visit, desk, scene)
    }

    /// Where one waits for a file that takes long.
    private static func wait(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        try outcome(of: visit.request.query[ImportPages.Field.word] ?? "", visit, desk, desk.worksScene(of: visit))
    }

    private static func outcome(of word: String, _ visit: Visit, _ desk: PlanningDesk, _ scene: WorksScene) throws -> Response {
        let pages = ImportPages(scene: scene)
        guard let (file, stage) = desk.shelf.stage(of: word, for: asker(visit, scene)) else { throw Refusal(.conflict, scene.language(.fileIsGone)) }
        switch stage {
        case .checking, .storing: return underWay(word, visit, pages.underWay(stage, file.file.name, word))
        case .checked(let report): return .html(pages.report(report, of: file.file.name, report.isRight ? word : nil), status: status(of: report))
        case .stored(let report):
            if let entry = report.number { return DefinitionOutcome.redirect(to: scene.steps("imports"), after: entry) }
            return .html(pages.report(report, of: file.file.name, nil), status: .unprocessableContent)
        case .failed(let error): throw error
        }
    }

    private static func status(of report: ImportReport) -> Status { report.isRight ? .ok : .unprocessableContent }

    /// The page goes on by itself, with script or without.
    private static func underWay(_ word: String, _ visit: Visit, _ page: Page) -> Response {
        guard visit.request.method == .get else {
            return .redirect(to: Address(path: visit.request.path.prefix(3) + ["waiting"], query: [(ImportPages.Field.word, word)]))
        }
        var response = Response.html(page)
        response.headers["Refresh"] = String(secondsBetweenLooks)
        return response
    }

    private static let secondsBetweenLooks = 2

    private static func asker(_ visit: Visit, _ scene: WorksScene) -> ImportShelf.Asker {
        ImportShelf.Asker(works: scene.works.id, by: visit.signedIn?.person.id, at: visit.now)
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
