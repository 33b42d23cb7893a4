import Database
import Planning
import Works

/// A meeting with all that its page and its minutes show.
struct MeetingView: Sendable {
    let matter: MatterView
    let meeting: Meeting
    let points: [MeetingPoint]
    let records: [MeetingRecord]
    /// What the points are about.
    let matters: [ID<Matter>: Matter]
    /// Who may be ticked, and be given a task: the people of the unit, those who lead right below it, whoever takes part.
    let people: [ID<Person>: String]

    /// nil where there is no such meeting.
    init?(_ matter: MatterView, _ scene: Scene, in db: Connection) throws {
        let works = scene.columns.works.id, store = MeetingStore(db, of: works)
        guard let meeting = try store.meeting(matter.matter.id) else { return nil }
        (self.matter, self.meeting) = (matter, meeting)
        points = try store.points(of: meeting.matter)
        records = try store.records(of: meeting.matter)
        let about = points.compactMap(\.subject.matter), matters = MatterStore(db, of: works)
        self.matters = try Dictionary(about.compactMap { id in try matters.matter(id).map { (id, $0) } }) { first, _ in first }
        let sharing = try PersonStore(db, of: works).names(of: Set(matter.parts.map(\.person)))
        people = try matter.everybody.merging(sharing) { own, _ in own }.merging(MeetingView.leaders(below: scene, db)) { own, _ in own }
    }

    /// More sit at no table.
    private static let mostLeaders = 100

    private static func leaders(below scene: Scene, _ db: Connection) throws -> [ID<Person>: String] {
        let works = scene.columns.works.id, units = scene.columns.organisation.children(of: scene.unit.id, on: scene.today)
        guard !units.isEmpty, units.count <= mostLeaders else { return [:] }
        let leading = try AppointmentStore(db, of: works).appointments(over: units).filter {
            $0.effective.holds(scene.today) && Rights.deeds(of: $0.office).contains(.lead)
        }
        return try PersonStore(db, of: works).names(of: Set(leading.map(\.person)))
    }

    var scene: Scene { matter.scene }
    var isRunning: Bool { matter.matter.meetingStage == .running }

    /// Of whoever looks, where they were there.
    var ownPart: MatterPart? { present.first { $0.person == scene.visit.voice.person } }

    var present: [MatterPart] { matter.parts.filter { $0.role == .present } }

    /// Whether whoever looks may read who was there: whoever was there too, and whoever leads.
    var tellsNames: Bool { matter.isShared || scene.visit.may(.lead, on: scene.path) }

    /// What was decided on a point; on none where it is nil.
    func decisions(on place: Int?) -> [MatterStep] {
        records.compactMap { record in
            guard case .decision(let step, let on) = record, on == place else { return nil }
            return matter.steps.first { $0.id == step }
        }
    }

    /// What was taken on at a point, for those who share the work.
    func tasks(on place: Int?) -> [Matter] {
        records.compactMap { record in
            guard case .task(let task, let on) = record, on == place else { return nil }
            return matter.tied[.within]?.first { $0.id == task }
        }
    }
}
