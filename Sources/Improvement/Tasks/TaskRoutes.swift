import Database
import Language
package import Planning
import Web
package import Works

/// Tasks, for their owners and for those who share the work; to everybody else there is none.
package enum TaskRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/tasks/:matter", .known) { visit in .html(try page(visit, desk).page) }
        for deed in TaskDeed.allCases {
            doors.post("/works/:works/units/:unit/tasks/:matter/\(deed.rawValue)", .known) { visit in try take(deed, visit, desk) }
        }
        for kind in MatterKind.allCases where kind.hasTasks {
            doors.post("/works/:works/units/:unit/\(kind.face.step)/:matter/tasks", .deed(.lead)) { visit in try give(kind, visit, desk) }
        }
    }

    private static func page(_ visit: Visit, _ desk: PlanningDesk, _ problem: Message? = nil, typed: String = "") throws -> TaskPage {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.task, of: visit, scene)
        guard try view.isShared || desk.database.read({ try isWithin(view, $0) }) else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        return TaskPage(view: view, problem: problem, typed: typed)
    }

    /// Whether whoever looks belongs to what the task is part of.
    private static func isWithin(_ view: MatterView, _ db: Connection) throws -> Bool {
        let store = MatterStore(db, of: view.scene.columns.works.id), person = view.scene.visit.voice.person
        return try person != nil
            && view.ties.contains { tie in
                try tie.tie == .within && (tie.matter.owner == person || store.parts(of: tie.matter.id).contains { $0.person == person })
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

    private static func take(_ deed: TaskDeed, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let view = try page(visit, desk).view, scene = view.scene, form = visit.request.form, text = MatterForm.text(form)
        guard deed == .answer || view.isOwner else { throw Refusal(.forbidden, scene.language(.onlyItsOwner)) }
        guard view.matter.isOpen else { return .html(try page(visit, desk, .turnedMeanwhile, typed: text).page, status: .conflict) }
        guard deed == .done || !text.isEmpty else { return .html(try page(visit, desk, .reasonIsNeeded).page, status: .unprocessableContent) }
        guard let report = report(deed, text, form, scene) else {
            return .html(try page(visit, desk, .dayToCome, typed: text).page, status: .unprocessableContent)
        }
        do {
            try desk.write(scene, on: "tasks") { matters, _ in
                let sent = SentForm(visit.request)
                if deed == .answer { return try TaskDesk(matters).answer(view.matter, text, in: sent) }
                try TaskDesk(matters).report(view.matter, report, seen: MatterForm.seen(form), in: sent)
            }
        } catch is MatterProblem {
            return .html(try page(visit, desk, .turnedMeanwhile, typed: text).page, status: .conflict)
        }
        return .redirect(to: scene.address(of: view.matter))
    }

    /// nil where a day is expected and none, or one that is gone, was typed.
    private static func report(_ deed: TaskDeed, _ text: String, _ form: Form, _ scene: Scene) -> TaskReport? {
        switch deed {
        case .done, .answer: .done(text)
        case .dropped: .dropped(because: text)
        case .notDone: Day(form[TaskPage.until] ?? "").flatMap { $0 >= scene.today ? .notDone(because: text, until: $0) : nil }
        }
    }
}
