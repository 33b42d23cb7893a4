package import Works

/// A drawn order as evidence: some of the drawn got help, those with later places still waited. Which of them came first was chance alone,
/// so what happened to the waiting is what would have come anyway.
package struct DrawnOrder: Sendable, Equatable {
    package let day: Day
    package let seed: Int64
    package let waiting: [UnitPath]

    package init(day: Day, seed: Int64, waiting: [UnitPath]) { (self.day, self.seed, self.waiting) = (day, seed, waiting) }
}

extension DrawnOrder {
    /// The latest order drawn before the day in which the helped have places next to each other, and enough with later places had no help yet
    /// by the last day looked at. nil where there is none: then the help did not follow the lot.
    package init?(of units: [ID<Unit>], since: Day, on: Day, in draws: [HelpDraw], _ choices: [HelpChoice], path: (ID<Unit>) -> UnitPath?) {
        let helped = Set(choices.filter { $0.decision == .taken && $0.withdrawal == nil && $0.day <= on }.map(\.helped))
        for draw in draws.sorted(by: { $1.id < $0.id }) where draw.day <= since {
            guard let last = DrawnOrder.lastPlace(of: Set(units), in: draw.order) else { continue }
            let waiting = draw.order[(last + 1)...].filter { !helped.contains($0) }.compactMap(path)
            guard waiting.count >= EffectStudy.fewestPeers else { continue }
            self.init(day: draw.day, seed: draw.seed, waiting: waiting)
            return
        }
        return nil
    }

    /// Whoever was passed over was not passed over by lot.
    private static func lastPlace(of units: Set<ID<Unit>>, in order: [ID<Unit>]) -> Int? {
        let places = order.indices.filter { units.contains(order[$0]) }
        guard places.count == units.count, let first = places.first, let last = places.last, last - first + 1 == units.count else { return nil }
        return last
    }
}
