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
        doors.addTasks(on: ObstaclePage.self, desk)
        doors.addTasks(on: MeasurePage.self, desk)
        doors.addTasks(on: MissionPage.self, desk)
        doors.addTasks(on: MeetingPage.self, desk)
        doors.addTasks(on: GroupPage.self, desk)
    }
}

extension Doors {
    /// The form on the page of a matter by which a task within it is given.
    fileprivate mutating func addTasks<Sheet: MatterSheet>(on sheets: Sheet.Type, _ desk: PlanningDesk) {
        post("/works/:works/units/:unit/\(Sheet.kind.face.step)/:matter/\(TaskLines.step)", .deed(.lead)) { visit in
            let sheet = try Sheet(visit, desk)
            return try sheet.answer(visit, desk) {
                let task = try sheet.task(visit.request.form)
                try desk.write(sheet.scene, on: TaskLines.step) { matters, _ in
                    _ = try TaskDesk(matters).give(task, within: sheet.matter, in: SentForm(visit.request))
                }
            }
        }
    }
}

extension MatterSheet {
    fileprivate func task(_ form: Form) throws -> GivenTask {
        let title = MatterForm.line(form), owner = form[TaskLines.owner].flatMap { Int64($0) }.map { ID<Person>($0) }
        guard let owner, view.everybody[owner] != nil, let due = Day(form[TaskLines.due] ?? ""), due >= scene.today, !title.isEmpty else {
            throw MatterRefusal(.taskIncomplete)
        }
        if let wrong = MatterForm.problem(ofTitle: title) { throw MatterRefusal(wrong) }
        return GivenTask(title, to: owner, by: due)
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
