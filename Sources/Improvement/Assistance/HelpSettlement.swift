import Planning
package import Works

/// What is settled on a day before anything is proposed: who helps whom by decision, which pairs were declined, in which order units wait.
package struct HelpSettlement: Sendable, Hashable {
    private var helpers: [UnitPath: UnitPath] = [:]
    private var declined: Set<[UnitPath]> = []
    private var missions: [UnitPath: Int] = [:]
    /// 0 for whoever comes first.
    private var places: [UnitPath: Int] = [:]

    package static let none = HelpSettlement()

    private init() {}

    package init(_ choices: [HelpChoice], _ draws: [HelpDraw], on day: Day, path: (ID<Unit>) -> UnitPath?) {
        for choice in choices where choice.holds(on: day) {
            guard let helped = path(choice.helped), let helper = path(choice.helper) else { continue }
            switch choice.decision {
            case .taken:
                helpers[helped] = helper
                missions[helper, default: 0] += 1
            case .declined: declined.insert([helper, helped])
            }
        }
        for draw in draws where draw.holds(on: day) {
            for unit in draw.order.compactMap(path) where places[unit] == nil { places[unit] = places.count }
        }
    }

    func isHelped(_ unit: UnitPath) -> Bool { helpers[unit] != nil }
    func isDeclined(_ pair: HelpPair) -> Bool { declined.contains([pair.helper, pair.helped]) }
    func missions(of helper: UnitPath) -> Int { missions[helper] ?? 0 }
    func isDrawn(_ unit: UnitPath) -> Bool { places[unit] != nil }

    /// Whoever was drawn earlier comes first; those who were not drawn after them, in the order they stand.
    func comesBefore(_ a: UnitPath, _ b: UnitPath) -> Bool { (places[a] ?? .max) < (places[b] ?? .max) }

    /// What each unit adds to all its pairs so that the drawn order is kept: more for each place than all that pairs could bring together.
    func bonuses(for offered: [[HelpPair]]) -> [Double] {
        guard !places.isEmpty else { return offered.map { _ in 0 } }
        let most = offered.reduce(0) { $0 + ($1.map(\.benefit).max() ?? 0) } * HelpProposal.keptBonus
        return offered.map { pairs in
            pairs.first.flatMap { places[$0.helped] }.map { most * Double(places.count - $0) } ?? 0
        }
    }
}
