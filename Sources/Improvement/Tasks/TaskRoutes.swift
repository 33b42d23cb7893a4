import Database
import Language
package import Planning
import Web
package import Works

/// Tasks, for their owners and for those who share the work; to everybody else there is none.
package enum TaskRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/tasks/:matter", .known) { visit in .html(try TaskPage(visit, desk).page) }
        doors.addDeeds(TaskDeed.self, desk)
        for kind in MatterKind.allCases where kind.hasTasks {
            doors.post("/works/:works/units/:unit/\(kind.face.step)/:matter/tasks", .deed(.lead)) { visit in try give(kind, visit, desk) }
        }
    }

    private static func give(_ kind: MatterKind, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(kind, of: visit, scene), form = visit.request.form
        let title = MatterForm.title(form), owner = form[TaskLines.owner].flatMap { Int64($0) }.map { ID<Person>($0) }
        guard !title.isEmpty, let owner, let due = Day(form[TaskLines.due] ?? ""), due >= scene.today,
            view.everybody[owner] != nil
        else { throw Refusal(.unprocessableContent, scene.language(.taskIncomplete)) }
        try desk.write(scene, on: "tasks") { matters, _ in
            _ = try TaskDesk(matters).give(GivenTask(title, to: owner, by: due), within: view.matter, in: SentForm(visit.request))
        }
        return .redirect(to: scene.address(of: view.matter))
    }
}

extension TaskPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.task, of: visit, scene)
        guard try view.isShared || desk.database.read({ try Self.isWithin(view, $0) }) else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        self.init(view: view)
    }

    /// Whether whoever looks belongs to what the task is part of.
    private static func isWithin(_ view: MatterView, _ db: Connection) throws -> Bool {
        let store = MatterStore(db, of: view.scene.columns.works.id), person = view.scene.visit.voice.person
        return try person != nil
            && view.ties.contains { tie in
                try tie.tie == .within && (tie.matter.owner == person || store.parts(of: tie.matter.id).contains { $0.person == person })
            }
    }
}
