package import Planning
import Statistics
package import Works

/// In which order units that wait for scarce help get it, drawn by lot: whoever comes first is then no better and no worse than who waits,
/// and what the help brought can be told exactly (stepped wedge; Fisher 1935, "The Design of Experiments").
package struct HelpDraw: Sendable, Equatable {
    package let id: ID<HelpDraw>
    package let indicator: ID<Indicator>
    /// Anybody can draw the same order again from it.
    package let seed: Int64
    package let day: Day
    package let by: ID<Person>?
    package let at: Moment
    /// Who gets help first.
    package let order: [ID<Unit>]

    /// As long as a decision.
    package func holds(on day: Day) -> Bool { self.day <= day && day - self.day < HelpChoice.lasting }

    package static let fewest = 2

    /// Every order is as likely as any other (Fisher & Yates 1938): from the units in the order of their numbers the last changes places with
    /// one drawn among all, then the last but one, and so on.
    package static func order(of units: Set<ID<Unit>>, seed: Int64) -> [ID<Unit>] {
        var generator = SeededGenerator(seed: UInt64(bitPattern: seed)), order = units.sorted()
        for last in order.indices.dropFirst().reversed() { order.swapAt(last, Int(generator.uniform() * Double(last + 1))) }
        return order
    }
}
