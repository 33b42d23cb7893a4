package import Statistics

/// Of so many, so many; and how sure the share is.
package struct Share: Sendable, Equatable {
    package let hits: Double
    package let base: Double
    /// nil for one team, of which the day is a fact, and for a few over several days: nothing says how teams differ.
    package let interval: ShareInterval?

    package var share: Double { hits / base }
}

/// What was counted of one team: on a day once, over the days of a span as often as it reported.
package struct Tally: Sendable, Equatable {
    package var hits: Int
    package var base: Int

    package init(hits: Int, base: Int) { (self.hits, self.base) = (hits, base) }
}

/// The same share told of teams, and of the people that work in them.
package struct SharePair: Sendable, Equatable {
    /// nil where no team was counted.
    package let teams: Share?
    /// Weighted by the people; nil where of no team they are known.
    package let people: Share?
    /// Teams that were counted, and those of them of which the number of people is not known.
    package let counted: Int
    package let withoutPeople: Int
}

extension SharePair {
    /// - Parameter tallies: of each team, with the number of its people where known.
    package init(of tallies: [(tally: Tally, people: Int?)]) {
        let told = tallies.filter { $0.tally.base > 0 }, known = told.filter { ($0.people ?? 0) > 0 }
        teams = Share(told.map(\.tally))
        people = Share(known.map(\.tally), weights: known.map { Double($0.people!) })
        (counted, withoutPeople) = (told.count, told.count - known.count)
    }
}

extension Share {
    fileprivate init?(_ tallies: [Tally], weights: [Double]? = nil) {
        let hits = tallies.map { Double($0.hits) }, bases = tallies.map { Double($0.base) }
        guard let clustered = ClusteredShare(hits: hits, bases: bases, weights: weights) else { return nil }
        let weights = weights ?? hits.map { _ in 1 }
        self.hits = zip(hits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        base = zip(bases, weights).reduce(0) { $0 + $1.0 * $1.1 }
        interval = tallies.count > 1 ? clustered.interval : nil
    }
}
