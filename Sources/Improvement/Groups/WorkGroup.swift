package import Works

/// Workers, technicians and engineers who take on one problem together, or people who learn from and help each other.
package struct WorkGroup: Sendable, Equatable {
    package enum Sort: String, Sendable, CaseIterable {
        /// Of mixed trades, on one problem.
        case problem
        case study
        case mutualHelp = "mutual help"
    }

    package enum Stage: String, Sendable, CaseIterable { case running, ended }

    /// As what somebody works along.
    package enum Trade: String, Sendable, CaseIterable { case worker, technician, engineer }

    package let matter: ID<Matter>
    package let sort: Sort
    package let purpose: String
    /// When and where they come together, in their own words.
    package let meets: String
    package let members: [Member]

    package struct Member: Sendable, Equatable {
        package let person: ID<Person>
        package let trade: Trade

        package init(_ person: ID<Person>, as trade: Trade) { (self.person, self.trade) = (person, trade) }
    }
}

/// How many of each trade a group has.
package struct GroupMix: Sendable, Equatable {
    package private(set) var counts: [WorkGroup.Trade: Int] = [:]

    package init(_ trades: some Sequence<WorkGroup.Trade>) { for trade in trades { counts[trade, default: 0] += 1 } }

    package subscript(trade: WorkGroup.Trade) -> Int { counts[trade] ?? 0 }
    package var members: Int { counts.values.reduce(0, +) }
    /// Whether those who do the work and those who plan it sit together.
    package var isMixed: Bool { self[.worker] > 0 && self[.technician] + self[.engineer] > 0 }

    package static func + (a: GroupMix, b: GroupMix) -> GroupMix {
        var sum = a
        for (trade, count) in b.counts { sum.counts[trade, default: 0] += count }
        return sum
    }
}

/// A group as somebody founds it.
package struct FoundedGroup: Sendable {
    package let title: String
    package let sort: WorkGroup.Sort
    package let purpose: String
    package var meets = ""
    /// Whoever founds it, where they belong to it themselves.
    package var founder: WorkGroup.Member?
    /// Asked to come along: authors and sponsor of the proposal that it grows from.
    package var invited: Set<ID<Person>> = []
    package var from: ID<Matter>?

    package init(_ title: String, _ sort: WorkGroup.Sort, for purpose: String) { (self.title, self.sort, self.purpose) = (title, sort, purpose) }
}

/// The open groups of one unit.
package struct GroupCount: Sendable, Equatable {
    package let unit: ID<Unit>
    package var groups: [WorkGroup.Sort: Int]
    package var mix: GroupMix

    package init(_ unit: ID<Unit>, _ groups: [WorkGroup.Sort: Int], _ mix: GroupMix) { (self.unit, self.groups, self.mix) = (unit, groups, mix) }
}
