package import Database
package import Planning
package import Works

/// A matter with all that its page shows whatever its kind.
package struct MatterView: Sendable {
    package let scene: Scene
    package let matter: Matter
    package let steps: [MatterStep]
    package let parts: [MatterPart]
    package let names: MatterNames
    /// Those who belong to the unit, and of those who take part whoever is named, by name: for those who share the work, who know each other anyway.
    package let everybody: [ID<Person>: String]
    package let photos: [FileUse]
    /// What leads to it, by how.
    package let tied: [MatterTie: [Matter]]
    /// Where it leads.
    package let ties: [(tie: MatterTie, matter: Matter)]

    /// - Returns: nil where the unit has no such matter, and none was handed to it.
    package init?(_ id: ID<Matter>, _ kind: MatterKind, _ scene: Scene, in db: Connection) throws {
        let store = MatterStore(db, of: scene.columns.works.id)
        guard let matter = try store.matter(id), matter.kind == kind else { return nil }
        guard try [matter.unit, matter.place].contains(scene.unit.id) || store.sides(of: id).contains(scene.unit.id) else { return nil }
        (self.scene, self.matter) = (scene, matter)
        let parts = try store.parts(of: id), steps = try store.steps(of: id)
        (self.parts, self.steps) = (parts, steps)
        photos = kind.photosShow.isEmpty ? [] : try FileStore(db, of: scene.columns.works.id).uses(of: FileSubject(kind, id))
        // Whoever turned it did so in an office, or answers for it: a decision has a name.
        let deciding = Set(steps.compactMap { $0.turn == nil || $0.id == steps.first?.id ? nil : $0.voice.person } + [matter.owner].compactMap { $0 })
        names = try MatterNames(of: parts, offices: deciding, in: db, of: scene.columns.works.id)
        let team = try AppointmentStore(db, of: scene.columns.works.id).appointments(over: matter.unit).filter { $0.effective.holds(scene.today) }
        let people = Set(parts.filter { $0.naming == .named }.map(\.person) + team.map(\.person) + [matter.owner, scene.visit.voice.person].compactMap { $0 })
        everybody = try PersonStore(db, of: scene.columns.works.id).names(of: people)
        tied = try Dictionary(uniqueKeysWithValues: MatterTie.allCases.map { ($0, try store.tied($0, to: id)) })
        ties = try store.ties(of: id).compactMap { tie, to in try store.matter(to).map { (tie, $0) } }
    }

    /// Whether whoever looks takes part in it, so or so.
    package func isOwn(_ role: MatterRole? = nil) -> Bool {
        guard let person = scene.visit.voice.person else { return false }
        return parts.contains { $0.person == person && (role == nil || $0.role == role) }
    }

    package var isOwner: Bool { matter.owner != nil && matter.owner == scene.visit.voice.person }
}
