package import Database
import Language
package import Planning
import Web
package import Works

extension PlanningDesk {
    /// A matter at the scene's unit.
    /// - Throws: a refusal where there is none of this number and kind.
    package func matter(_ kind: MatterKind, of visit: Visit, _ scene: Scene) throws -> MatterView {
        let id = ID<Matter>(Int64(visit["matter"]) ?? 0)
        let view = try database.read { db -> MatterView? in
            let view = try MatterView(id, kind, scene, in: db)
            return view
        }
        guard let view else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        if let person = visit.voice.person, view.isOwn() || view.isOwner {
            try database.write { try MatterStore($0, of: scene.columns.works.id).see(view.matter, by: person) }
        }
        return view
    }

    /// Another matter that a form names.
    /// - Returns: nil where there is none, or it stands where whoever asks may not look.
    package func seen(_ id: ID<Matter>?, _ scene: Scene) throws -> Matter? {
        guard let id, let matter = try database.read({ try MatterStore($0, of: scene.columns.works.id).matter(id) }) else { return nil }
        return scene.visit.may(.seeFigures, on: scene.path(of: matter.unit)) ? matter : nil
    }

    /// Writes about matters in one transaction, and tells open pages.
    package func write<T>(_ scene: Scene, on page: String, _ body: (MatterDesk, Connection) throws -> T) throws -> T {
        try write(scene, by: scene.visit.author(on: page), body)
    }

    package func write<T>(_ scene: Scene, by author: Author, _ body: (MatterDesk, Connection) throws -> T) throws -> T {
        let works = scene.columns.works.id
        let result = try database.write { db in try body(MatterDesk(db, of: works, by: author, on: scene.today), db) }
        changes.announce(works)
        return result
    }
}
