import Database
import Planning
import Web
import Works

/// The units that a reader comes back to, as lines with where each stands.
struct MarkedUnits: Sendable {
    let favourites: [SearchView.Line]
    /// Without those that are favourites anyway.
    let recent: [SearchView.Line]

    /// - Parameter most: so many of the recent ones.
    init(_ marks: UnitMarks, _ scene: Scene, _ desk: PlanningDesk, mostRecent most: Int) {
        let states = UnitStates(desk.brief(of: scene, over: scene.span(around: scene.on))), maySee = scene.maySee
        func lines(_ units: [ID<Unit>]) -> [SearchView.Line] {
            units.filter(maySee).compactMap { scene.stay(of: $0) }.map { SearchView.Line($0, scene, states) }
        }
        favourites = lines(marks.favourites)
        recent = lines(Array(marks.recent.filter { !marks.favourites.contains($0) && $0 != scene.unit.id }.prefix(most)))
    }

    var isEmpty: Bool { favourites.isEmpty && recent.isEmpty }
}

extension Scene {
    /// Where a unit stands on the day, else where it stood last.
    fileprivate func stay(of unit: ID<Unit>) -> Organisation.Stay? {
        let stays = columns.organisation.stays(of: unit)
        return stays.first { $0.holds(on) } ?? stays.last
    }
}

/// A scene that bears the reader's star, where somebody is signed in.
struct MarkedScene: Sendable {
    let scene: Scene
    /// On a first page, where one's way leads on.
    let others: MarkedUnits?
}

extension PlanningDesk {
    /// So many recent ones stand on a first page; the others stand below the search field.
    private static let mostRecentOnFirstPage = 5

    /// nil where nobody is signed in.
    func marks(of visit: Visit, in works: ID<Works>) throws -> UnitMarks? {
        guard let person = visit.signedIn?.person.id else { return nil }
        return try database.read { try UnitMarkStore($0, of: works).marks(of: person) }
    }

    /// The scene with the reader's marks. That the reader looks at the unit is noted, where it is not the last one seen anyway.
    func marked(_ scene: Scene) throws -> MarkedScene {
        let works = scene.columns.works.id, unit = scene.unit.id
        guard let marks = try marks(of: scene.visit, in: works), let person = scene.visit.signedIn?.person.id else {
            return MarkedScene(scene: scene, others: nil)
        }
        if marks.recent.first != unit {
            // A page is shown also where this cannot be noted.
            try? database.write(.batch) { try UnitMarkStore($0, of: works).see(unit, by: person, at: scene.visit.now) }
        }
        let others = scene.isFirstPage ? MarkedUnits(marks, scene, self, mostRecent: Self.mostRecentOnFirstPage) : nil
        return MarkedScene(scene: scene.starred(marks.favourites.contains(unit) ? .favourite : .recent), others: others)
    }
}

extension Scene {
    /// Of the whole works, or of what the reader holds an office over.
    fileprivate var isFirstPage: Bool { path.depth == 0 || visit.signedIn?.held.contains { $0.over == path } == true }
}
