import Database
import Planning
import Works

/// Who may read who can do what: whoever belongs to the unit, and whoever leads it. To everybody else there is none of it.
enum SkillSight {
    /// Offices of those who work there.
    private static let own: Set<Office> = [.member, .steward, .teamLeader, .engineer, .headOfUnit]

    static func sees(_ scene: Scene, in db: Connection) throws -> Bool {
        let visit = scene.visit
        if visit.may(.lead, on: scene.path) { return true }
        guard let person = visit.voice.person else { return false }
        return try AppointmentStore(db, of: scene.columns.works.id).appointments(over: scene.unit.id).contains {
            $0.person == person && own.contains($0.office) && $0.effective.holds(scene.today)
        }
    }

    /// The people of the unit, and of others those of whom something is said.
    static func people(_ scene: Scene, besides others: Set<ID<Person>>, in db: Connection) throws -> [ID<Person>: String] {
        let works = scene.columns.works.id
        let team = try AppointmentStore(db, of: works).appointments(over: scene.unit.id).filter {
            own.contains($0.office) && $0.effective.holds(scene.today)
        }
        return try PersonStore(db, of: works).names(of: Set(team.map(\.person)).union(others))
    }
}
