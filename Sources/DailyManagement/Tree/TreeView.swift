import Language
import Planning
import Web
import Works

/// The units below one, as far as they are opened. Where all is small, all of it is there and folded by the browser; else only opened
/// branches are written, and each is opened by a link.
struct TreeView: Sendable {
    struct Branch: Sendable {
        let path: UnitPath
        let unit: ID<Unit>
        let state: UnitState?
        let below: Below
    }

    indirect enum Below: Sendable {
        case nothing
        /// Folded by the browser.
        case folded([Branch])
        /// Opened by an address that names it.
        case closed
        /// So many more stand below it than are shown.
        case open([Branch], more: Int)
    }

    /// Where the reader's sight begins: one unit, or several where offices are over several.
    let tops: [Branch]
    let opened: Set<ID<Unit>>
}

extension TreeView {
    /// So few are written at once, folded.
    private static let few = 150
    /// More side by side nobody reads; they are found by their names.
    private static let mostBelow = 200
    /// The names of opened units in the query.
    static let field = "open"

    init(_ scene: Scene, _ desk: PlanningDesk) {
        let brief = desk.brief(of: scene, over: scene.span(around: scene.on))
        let states = UnitStates(brief, indicator: scene.outlook.indicator.flatMap { scene.columns.book[$0] })
        opened = Set((scene.visit.request.query[Self.field] ?? "").split(separator: ".").compactMap { Int64($0).map { ID($0) } })
        let places = TreePlaces(scene), walk = TreeWalk(places: places, states: states, opened: opened, mostBelow: Self.mostBelow)
        tops = scene.tops.compactMap { path in
            scene.unit(at: path).map { walk.top(path, $0, places.isFewer(than: Self.few, below: path) ? .folded : .byLink) }
        }
    }
}

extension Scene {
    /// Of a unit itself; of a works what the reader may see of it.
    fileprivate var tops: [UnitPath] {
        guard visit.request.parameters["unit"] == nil, let held = visit.signedIn?.held, !visit.may(.seeFigures, on: path) else { return [path] }
        let seen = held.filter { Rights.deeds(of: $0.office).contains(.seeFigures) && $0.term.holds(today) }.map(\.over)
        return Set(seen).filter { one in !seen.contains { $0 != one && one.isWithin($0) } }.sorted()
    }
}

/// Who stands where on the day of the page.
private struct TreePlaces {
    private let scene: Scene
    private let places: UnitPlaces

    init(_ scene: Scene) { (self.scene, places) = (scene, scene.columns.ways.places.value) }

    func below(_ path: UnitPath) -> some Sequence<(UnitPath, ID<Unit>)> {
        places.below(path).lazy.compactMap { path in scene.columns.organisation.unit(at: path, on: scene.on).map { (path, $0) } }
    }

    func hasSome(below path: UnitPath) -> Bool { below(path).contains { _ in true } }

    func isFewer(than most: Int, below path: UnitPath) -> Bool { count(below: path, upTo: most) < most }

    private func count(below path: UnitPath, upTo most: Int) -> Int {
        var count = 0
        for (path, _) in below(path) {
            count += 1
            if count < most { count += self.count(below: path, upTo: most - count) }
            if count >= most { break }
        }
        return count
    }
}

/// Goes down the tree as far as it is to be written.
private struct TreeWalk {
    let places: TreePlaces
    let states: UnitStates
    let opened: Set<ID<Unit>>
    let mostBelow: Int

    enum Manner { case folded, byLink }

    /// The first level stands open.
    func top(_ path: UnitPath, _ unit: ID<Unit>, _ manner: Manner) -> TreeView.Branch {
        TreeView.Branch(path: path, unit: unit, state: states.state(of: path), below: open(path, manner))
    }

    private func open(_ path: UnitPath, _ manner: Manner) -> TreeView.Below {
        let all = Array(places.below(path)), shown = all.prefix(mostBelow)
        return .open(shown.map { branch($0.0, $0.1, manner) }, more: all.count - shown.count)
    }

    private func branch(_ path: UnitPath, _ unit: ID<Unit>, _ manner: Manner) -> TreeView.Branch {
        TreeView.Branch(path: path, unit: unit, state: states.state(of: path), below: below(path, unit, manner))
    }

    private func below(_ path: UnitPath, _ unit: ID<Unit>, _ manner: Manner) -> TreeView.Below {
        guard places.hasSome(below: path) else { return .nothing }
        switch manner {
        case .folded: return .folded(places.below(path).map { branch($0.0, $0.1, .folded) })
        case .byLink: return opened.contains(unit) ? open(path, .byLink) : .closed
        }
    }
}
