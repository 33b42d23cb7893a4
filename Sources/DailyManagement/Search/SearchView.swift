import Language
import Planning
import Web
import Works

/// What a search found, with where each unit stands.
struct SearchView: Sendable {
    struct Line: Sendable {
        let name: String
        let address: Address
        /// The way down to it.
        let above: String
        let state: UnitState?
        /// Where it stands today, of a former place.
        let former: (until: Day, now: String?)?
        let code: String?
    }

    let text: String
    let manner: UnitSearch.Result.Manner
    let count: Int
    let lines: [Line]
    /// In place of what is found, where nothing is looked for.
    let marked: MarkedUnits?

    /// - Parameter most: so many lines.
    init(_ text: String, _ scene: Scene, _ desk: PlanningDesk, most: Int) throws {
        let result = scene.columns.ways.search.value.find(text, on: scene.on, atMost: most, maySee: scene.maySee)
        let states = result.hits.isEmpty ? UnitStates(nil) : UnitStates(desk.brief(of: scene, over: scene.span(around: scene.on)))
        self.text = text
        marked =
            text.allSatisfy(\.isWhitespace)
            ? try desk.marks(of: scene.visit, in: scene.columns.works.id).map { MarkedUnits($0, scene, desk, mostRecent: most) } : nil
        (manner, count) = (result.manner, result.count)
        lines = result.hits.map { Line($0.stay, scene, states) }
    }
}

extension Scene {
    /// Whether the reader may see the figures of a unit, by where it stands today.
    var maySee: (ID<Unit>) -> Bool {
        if visit.may(.seeFigures, on: UnitPath(columns.works.name)) { return { _ in true } }
        return { unit in columns.organisation.nearestPath(of: unit, to: today).map { visit.may(.seeFigures, on: $0) } ?? false }
    }
}

extension SearchView.Line {
    init(_ stay: Organisation.Stay, _ scene: Scene, _ states: UnitStates) {
        let organisation = scene.columns.organisation, code = organisation.units[stay.unit]?.code
        name = String(stay.path.name)
        address = scene.outlook.changed { $0.unit = stay.unit }.address(of: .today)
        above = stay.path.parent?.way ?? ""
        state = states.state(of: stay.path)
        former = stay.until.flatMap { until in
            until < scene.on ? (until, organisation.path(of: stay.unit, on: scene.on)?.way) : nil
        }
        // Who has no code of its own is known by its path.
        self.code = code.flatMap { $0.contains("/") || $0 == stay.path.name ? nil : $0 }
    }
}

extension UnitPath {
    /// `Mansfeld ▸ mines`
    var way: String { levels.joined(separator: " ▸ ") }
}
