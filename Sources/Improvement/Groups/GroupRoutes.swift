import Database
import Language
package import Planning
import Web
package import Works

/// The groups of a unit.
package enum GroupRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/groups", .deed(.seeFigures)) { visit in .html(try list(visit, desk)) }
        doors.get("/works/:works/units/:unit/groups.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .json(try desk.database.read { try GroupJSON.bytes(of: GroupListHead(scene, GroupStore($0, of: scene.columns.works.id).counts()), in: $0) })
        }
        doors.get("/works/:works/units/:unit/groups/new", .deed(.lead)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(GroupFormPages(scene: scene, from: try proposal(visit.request.query[GroupFields.from], scene, desk)).page)
        }
        doors.post("/works/:works/units/:unit/groups/new", .deed(.lead)) { visit in try found(visit, desk) }
        doors.addPage(GroupPage.self, desk)
        doors.addDeeds(GroupDeed.self, desk)
    }

    private static func list(_ visit: Visit, _ desk: PlanningDesk) throws -> Page {
        let scene = try desk.scene(of: visit, usual: .current)
        return try desk.database.read { db in
            let head = GroupListHead(scene, try GroupStore(db, of: scene.columns.works.id).counts())
            return try MatterListPages(scene, .group, in: db).page { head.write(to: &$0) }
        }
    }

    private static func proposal(_ number: String?, _ scene: Scene, _ desk: PlanningDesk) throws -> Matter? {
        try desk.seen(number.flatMap { Int64($0) }.map { ID($0) }, scene).flatMap { $0.kind == .proposal ? $0 : nil }
    }

    private static func found(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = visit.request.form, from = try proposal(form[GroupFields.from], scene, desk)
        let title = MatterForm.line(form), wrong = MatterForm.problem(ofTitle: title), purpose = MatterForm.text(form)
        guard wrong == nil, !purpose.isEmpty else {
            let problems = [wrong.map { (MatterForm.title, $0) } ?? (MatterForm.text, Message.purposeIsNeeded)]
            return .html(
                GroupFormPages(scene: scene, from: from, form: form, problems: Dictionary(uniqueKeysWithValues: problems)).page, status: .unprocessableContent)
        }
        var founded = FoundedGroup(title, form[GroupFields.sort].flatMap(WorkGroup.Sort.init(rawValue:)) ?? .problem, for: purpose)
        founded.meets = MatterForm.title(form, GroupFields.meets)
        founded.from = from?.id
        if let person = visit.voice.person, let trade = form[GroupFields.trade].flatMap(WorkGroup.Trade.init(rawValue:)) {
            founded.founder = WorkGroup.Member(person, as: trade)
        }
        let id = try desk.write(scene, on: GroupFace.step) { matters, db in
            founded.invited = try asked(from, db, of: scene.columns.works.id)
            return try GroupDesk(matters, db, of: scene.columns.works.id).found(founded, at: scene.unit.id, by: visit.voice.person, in: SentForm(visit.request))
        }
        return .redirect(to: scene.outlook.address(of: .matters(.group, String(id.number))))
    }

    /// Whoever wrote the proposal and whoever stands up for it is asked; nobody is made a member by others.
    private static func asked(_ proposal: Matter?, _ db: Connection, of works: ID<Works>) throws -> Set<ID<Person>> {
        guard let proposal else { return [] }
        return Set(try MatterStore(db, of: works).parts(of: proposal.id).filter { [.author, .sponsor].contains($0.role) }.map(\.person))
    }
}

extension GroupPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.group, of: visit, scene)
        let group = try desk.database.read { try GroupStore($0, of: scene.columns.works.id).group(view.matter.id) }
        guard let group else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        self.init(view: view, group: group)
    }
}
