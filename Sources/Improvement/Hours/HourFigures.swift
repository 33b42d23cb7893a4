package import Planning
package import Works

/// What somebody says of one hour; what is left out says nothing and erases nothing.
package struct HourSaid: Sendable, Equatable {
    package var plan: Double?
    package var actual: Double?
    package var reason = ""

    package init(plan: Double? = nil, actual: Double? = nil, reason: String = "") { (self.plan, self.actual, self.reason) = (plan, actual, reason) }

    package var isEmpty: Bool { plan == nil && actual == nil && reason.isEmpty }

    package func amended(by later: HourSaid) -> HourSaid {
        HourSaid(plan: later.plan ?? plan, actual: later.actual ?? actual, reason: later.reason.isEmpty ? reason : later.reason)
    }

    /// Longer than this is a story, not the reason for an hour's gap.
    package static let longestReason = 120
}

/// What is said of an hour, and how often it was said.
package struct HourStanding: Sendable, Equatable {
    package var said: HourSaid
    /// The last statement: whoever corrects it must have seen it.
    package var last: Int64
    package var times = 1
}

/// Which hour of which day, of what.
package struct HourKey: Sendable, Hashable {
    package let unit: ID<Unit>
    package let indicator: ID<Indicator>
    /// The works' day.
    package let day: Day
    /// At which it begins on the clock on the wall; the day's hours follow each other from the one at which the works' day begins.
    package let hour: Int

    package init(unit: ID<Unit>, indicator: ID<Indicator>, day: Day, hour: Int) {
        (self.unit, self.indicator, self.day, self.hour) = (unit, indicator, day, hour)
    }
}
