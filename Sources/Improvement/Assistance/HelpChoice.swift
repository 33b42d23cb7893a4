package import Planning
package import Works

/// What people decided about help for a unit by one indicator.
package struct HelpChoice: Sendable, Equatable {
    package enum Decision: String, Sendable, CaseIterable { case taken, declined }

    /// Somebody took the decision back.
    package struct Withdrawal: Sendable, Equatable {
        package let id: ID<HelpChoice>
        package let by: ID<Person>?
        package let at: Moment
    }

    package let id: ID<HelpChoice>
    package let indicator: ID<Indicator>
    package let helped: ID<Unit>
    package let helper: ID<Unit>
    /// Whom the figures proposed; another than the helper where people knew better.
    package let proposed: ID<Unit>?
    package let decision: Decision
    package let reason: String
    package let day: Day
    package let by: ID<Person>?
    package let at: Moment
    package var withdrawal: Withdrawal?

    package init(
        id: ID<HelpChoice>, indicator: ID<Indicator>, helped: ID<Unit>, helper: ID<Unit>, proposed: ID<Unit>? = nil, decision: Decision, reason: String,
        day: Day, by: ID<Person>? = nil, at: Moment, withdrawal: Withdrawal? = nil
    ) {
        (self.id, self.indicator, self.helped, self.helper, self.proposed) = (id, indicator, helped, helper, proposed)
        (self.decision, self.reason, self.day, self.by, self.at, self.withdrawal) = (decision, reason, day, by, at, withdrawal)
    }

    /// A decision holds for a quarter of a year, 13 weeks: then figures and people have changed, and it is asked anew.
    package static let lasting = 91

    package func holds(on day: Day) -> Bool { withdrawal == nil && self.day <= day && day - self.day < HelpChoice.lasting }

    /// Whether people helped on any of these days.
    package func isHelp(on days: ClosedRange<Day>) -> Bool {
        decision == .taken && withdrawal == nil && day <= days.upperBound && day + HelpChoice.lasting > days.lowerBound
    }

    /// The last thing that was done about it: whoever decides must have seen it.
    package var mark: Int64 { max(id.number, withdrawal?.id.number ?? 0) }
}
