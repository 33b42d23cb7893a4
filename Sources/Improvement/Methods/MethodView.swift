import Database
import Planning
import Works

/// A method with all that its page shows.
struct MethodView: Sendable {
    let matter: MatterView
    let method: Method
    let adoptions: [Adoption]
    /// Open obstacles of units that may be invited, most like the one that the method removed.
    private(set) var alike: [Matter] = []

    var scene: Scene { matter.scene }

    init?(_ matter: MatterView, in db: Connection) throws {
        let store = MethodStore(db, of: matter.scene.columns.works.id)
        guard let method = try store.method(matter.matter.id) else { return nil }
        (self.matter, self.method, adoptions) = (matter, method, try store.adoptions(of: matter.matter.id))
        alike = try MatterStore(db, of: matter.scene.columns.works.id).similar(.obstacle, to: matter.matter.title + " " + method.obstacle, Self.mostAlike) {
            $0.isOpen && isInvitable($0.unit)
        }
    }

    private static let mostAlike = 12

    /// Those of which whoever looks may know that they were asked.
    var seen: [Adoption] { adoptions.filter { scene.visit.may(.seeFigures, on: scene.path(of: $0.matter.unit)) } }

    /// Whether a unit may be invited by whoever looks: it lies below what they lead, is not the method's own, and was not asked before.
    func isInvitable(_ unit: ID<Unit>) -> Bool {
        unit != matter.matter.unit && !adoptions.contains { $0.matter.unit == unit } && scene.visit.may(.lead, on: scene.path(of: unit))
    }

    /// What it brought at a unit from a day on, where the works is small enough to work that out while somebody waits.
    func study(at unit: ID<Unit>, since day: Day, _ desk: PlanningDesk, _ record: HelpRecord) -> EffectStudy? {
        guard let evidence = method.evidence, let name = scene.columns.book[evidence.indicator]?.name,
            scene.columns.organisation.units.count <= MethodView.mostUnits, day <= scene.on
        else { return nil }
        var question = EffectQuestion(units: [scene.path(of: unit)], indicator: name, since: day, on: scene.on)
        question.take(record, scene.columns.organisation)
        return EffectStudy(question, scene.columns.organisation) { desk.brief(of: scene, over: $0) }
    }

    /// With more, each study takes longer than a page may; then a link leads to it.
    private static let mostUnits = 2000
    /// So many adopting units are worked out on the page.
    static let mostStudies = 6
}
