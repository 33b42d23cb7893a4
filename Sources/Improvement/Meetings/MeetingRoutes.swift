import Database
import Language
package import Planning
import Web
package import Works

/// The meetings of a unit.
package enum MeetingRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/meetings", .deed(.seeFigures)) { visit in .html(try list(visit, desk)) }
        doors.get("/works/:works/units/:unit/meetings.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .json(try desk.database.read { try MatterJSON.bytes(of: .meeting, scene, in: $0) })
        }
        doors.addPage(MeetingPage.self, desk)
        doors.post("/works/:works/units/:unit/meetings/:matter", .deed(.lead)) { visit in try record(visit, desk) }
        doors.get("/works/:works/units/:unit/meetings/:matter/minutes", .deed(.seeFigures)) { visit in .html(try minutes(visit, desk).page) }
        doors.get("/works/:works/units/:unit/meetings/:matter/minutes.pdf", .deed(.seeFigures)) { visit in
            try minutes(visit, desk).paper.pdf(for: visit.reader)
        }
        doors.get("/works/:works/units/:unit/meetings/:matter/agenda.json", .deed(.exportFigures)) { visit in
            .json(MeetingJSON.bytes(of: try MeetingPage(visit, desk).told))
        }
        doors.addDeeds(MeetingDeed.self, desk)
        SeriesRoutes.add(to: &doors, desk)
    }

    /// At the address of the page itself: the device keeps that page, and sends from it what waited for the network.
    private static func record(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let sheet = try MeetingPage(visit, desk)
        return try sheet.answer(visit, desk) {
            try desk.write(sheet.scene, on: MeetingFace.step) { matters, db in
                try MatterAct(sheet: sheet, visit: visit, matters: matters, db: db).record()
            }
        }
    }

    private static func list(_ visit: Visit, _ desk: PlanningDesk) throws -> Page {
        let scene = try desk.scene(of: visit, usual: .current), works = scene.columns.works.id
        return try desk.database.read { db in
            let open = try MatterStore(db, of: works).list(MatterQuestion([.series], in: [scene.unit.id]), CutList.most)
            let head = MeetingListHead(
                scene: scene, series: try open.compactMap { matter in try MeetingStore(db, of: works).series(matter.id).map { (matter, $0) } })
            return try MatterListPages(scene, .meeting, in: db).page { head.write(to: &$0) }
        }
    }

    private static func minutes(_ visit: Visit, _ desk: PlanningDesk) throws -> MeetingMinutes {
        let view = try MeetingPage(visit, desk).told
        return MeetingMinutes(
            view: view, next: try desk.database.read { try MeetingStore($0, of: view.scene.columns.works.id).next(after: view.meeting, in: $0) })
    }
}

extension MeetingPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), matter = try desk.matter(.meeting, of: visit, scene)
        let told = try desk.database.read { try MeetingView(matter, scene, in: $0) }
        guard let told else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        self.init(told: told)
    }
}

/// The series to which meetings belong.
enum SeriesRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/series", .deed(.seeFigures)) { visit in
            // They stand above the meetings of the unit.
            .redirect(to: try desk.scene(of: visit, usual: .current).outlook.address(of: .matters(.meeting)))
        }
        doors.get("/works/:works/units/:unit/series/new", .deed(.lead)) { visit in
            .html(SeriesFormPages(scene: try desk.scene(of: visit, usual: .current)).page)
        }
        doors.post("/works/:works/units/:unit/series/new", .deed(.lead)) { visit in try found(visit, desk) }
        doors.addPage(SeriesPage.self, desk)
        doors.post("/works/:works/units/:unit/series/:matter/\(SeriesPage.open)", .deed(.lead)) { visit in try open(visit, desk) }
        doors.addDeeds(SeriesDeed.self, desk)
    }

    private static func found(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = SeriesForm(visit.request.form)
        switch form.read(scene.today) {
        case .failure(let problems): return .html(SeriesFormPages(scene: scene, form: form, problems: problems.byField).page, status: .unprocessableContent)
        case .success(let founded):
            guard let person = visit.voice.person else { throw Refusal(.forbidden, scene.language(.somebodyMustAnswer)) }
            let id = try desk.write(scene, on: "meetings") { matters, db in
                try scene.meetings(matters, db).found(founded, at: scene.unit.id, by: person, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.series, String(id.number))))
        }
    }

    /// It leads to the meeting, not back to the series.
    private static func open(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let sheet = try SeriesPage(visit, desk)
        var opened: ID<Matter>?
        let answer = try sheet.answer(visit, desk) {
            guard sheet.matter.isOpen else { throw MatterRefusal.overtaken }
            opened = try open(sheet, visit, desk)
        }
        return opened.map { .redirect(to: sheet.scene.outlook.address(of: .matters(.meeting, String($0.number)))) } ?? answer
    }

    /// The agenda is drawn before anything is written: no other form waits meanwhile.
    private static func open(_ sheet: SeriesPage, _ visit: Visit, _ desk: PlanningDesk) throws -> ID<Matter> {
        let scene = sheet.scene, series = sheet.series, matter = sheet.matter
        let material = try MeetingMaterial(scene, figures: desk.scene(of: visit), desk)
        return try desk.write(scene, on: MeetingFace.step) { matters, db in
            let works = scene.columns.works, before = try MeetingStore(db, of: works.id).leftOpen(by: sheet.meetings.first, in: db, of: works.id)
            let next = series.rhythm.next(after: max(scene.today, matter.due ?? scene.today), in: try CalendarStore(db, of: works).calendar())
            return try scene.meetings(matters, db).open(
                series, matter, MeetingAgenda(before: before, drawn: material.topics, minutes: series.minutes), by: visit.voice.person, next: next,
                seen: MatterForm.seen(visit.request.form), in: SentForm(visit.request))
        }
    }
}

extension SeriesPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.series, of: visit, scene)
        let (series, meetings) = try desk.database.read { db in
            let store = MeetingStore(db, of: scene.columns.works.id)
            return (try store.series(view.matter.id), try store.meetings(of: view.matter.id, MatterListPages.most))
        }
        guard let series else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        self.init(view: view, series: series, meetings: meetings)
    }
}

extension MeetingStore {
    /// When they met again, or will.
    func next(after meeting: Meeting, in db: Connection) throws -> Day? {
        let later = try meetings(of: meeting.series, MatterListPages.most).last { $0.id > meeting.matter }
        return try later?.opened ?? MatterStore(db, of: works).matter(meeting.series).flatMap { $0.isOpen ? $0.due : nil }
    }

    /// With what the next agenda starts: what became of the tasks, and the points that were not talked over.
    func leftOpen(by last: Matter?, in db: Connection, of works: ID<Works>) throws -> [MeetingTopic] {
        guard let last else { return [] }
        let store = MatterStore(db, of: works), hasTasks = try store.tied(.within, to: last.id).contains { $0.kind == .task }
        let points = try points(of: last.id).filter { point in
            guard point.outcome != .discussed, point.sort != .tasks else { return false }
            return try point.subject.matter.map { try store.matter($0)?.isOpen ?? false || point.sort == .example } ?? true
        }
        return (hasTasks ? [MeetingTopic(.tasks, .matter(last.id))] : []) + points.map(\.topic)
    }
}

extension Scene {
    func meetings(_ matters: MatterDesk, _ db: Connection) -> MeetingDesk { MeetingDesk(matters, db, of: columns.works.id, on: today) }
}
