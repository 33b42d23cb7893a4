import Database
import Planning
import Works

/// Everything that the page of a decline shows; the page is a function of it.
struct DeclineView: Sendable {
    let scene: Scene
    let decline: Decline
    let id: ID<Indicator>
    let indicators: [Indicator]
    /// Who held an office, for those who may see who works here; empty for everybody else.
    let names: [ID<Person>: String]
    /// Kept reviews of the unit whose days overlap.
    let kept: [Matter]

    init(_ scene: Scene, _ decline: Decline, _ id: ID<Indicator>, _ brief: Brief, in db: Connection) throws {
        (self.scene, self.decline, self.id) = (scene, decline, id)
        indicators = brief.analyses.map(\.indicator).filter { brief.isPlanned($0) }
        let holders = decline.events.compactMap { event in if case .office(_, let person) = event.what { person } else { nil } }
        names = scene.visit.may(.seePeople, on: scene.path) ? try PersonStore(db, of: scene.columns.works.id).names(of: Set(holders)) : [:]
        kept = try MatterStore(db, of: scene.columns.works.id).list(MatterQuestion([.review], in: [scene.unit.id], .all), Self.mostKept)
    }

    /// More reviews of one unit nobody compares.
    private static let mostKept = 10

    /// Those that whoever looks may see, by the day on which they began.
    var events: [DeclineEvent] {
        decline.events.filter { event in
            if case .matter(let matter) = event.what { scene.visit.may(.seeFigures, on: scene.path(of: matter.unit)) } else { true }
        }
    }
}
