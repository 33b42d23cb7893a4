package import Planning
package import Works

/// What holds a unit's plan back. Of all that do, exactly one is the key obstacle: the one on which everybody works first.
package struct Obstacle: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable {
        /// The one. The database holds no second of a unit.
        case key
        /// In the order in which they come after it.
        case waiting
        case removed
        /// It was none, or is none any more without anybody's doing.
        case dropped

        package var isOpen: Bool { self == .key || self == .waiting }
    }

    package let matter: ID<Matter>
    /// Since when it holds the unit back; it may have been there before it was named.
    package let since: Day
    /// What is suspected behind it.
    package let cause: String
    /// Under which reason records and stations tell what it costs.
    package let reason: String
    /// What it holds back most.
    package let indicator: ID<Indicator>?
    /// Its place among those that wait, from 1.
    package let place: Int
}

extension Obstacle {
    /// Who answered for it until it was carried up.
    static func owner(beforeCarriedUp steps: [MatterStep]) -> ID<Person>? {
        guard let up = steps.lastIndex(where: { $0.what == ObstacleStep.carriedUp.rawValue }) else { return nil }
        return steps[..<up].last { $0.turn != nil }?.turn?.owner
    }
}

extension Matter {
    package var obstacleStage: Obstacle.Stage { Obstacle.Stage(rawValue: stage) ?? .waiting }
}

/// An obstacle as somebody names it.
package struct NamedObstacle: Sendable {
    package var title: String
    package var since: Day
    package var cause = ""
    package var reason = ""
    package var indicator: ID<Indicator>?
    package var owner: ID<Person>?

    package init(_ title: String, since: Day) { (self.title, self.since) = (title, since) }
}
