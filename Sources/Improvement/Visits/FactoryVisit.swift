package import Planning
package import Works

/// People of two units see each other's work: they go and look, they have it shown on the spot, or they meet in turn for good.
package struct FactoryVisit: Sendable, Equatable {
    package enum Sort: String, Sendable, CaseIterable {
        /// We go there and look.
        case seeing
        /// They come and show on the spot that it can be done.
        case showing
        /// Like departments meet again and again.
        case standing
    }

    package enum Stage: String, Sendable, CaseIterable {
        /// The other side is asked.
        case asked
        case agreed
        case done
        case declined
    }

    package let matter: ID<Matter>
    package let sort: Sort
    package let other: ID<Unit>
    /// Of a standing exchange, after how many days they meet again.
    package let every: Int?
    package let shown: Shown?

    /// What was reached when it was shown on the spot.
    package struct Shown: Sendable, Equatable {
        package let indicator: ID<Indicator>
        /// 1 for the plan; of a ratio the ratio.
        package let level: Double

        package init(_ indicator: ID<Indicator>, level: Double) { (self.indicator, self.level) = (indicator, level) }
    }
}

extension Matter {
    package var visitStage: FactoryVisit.Stage { FactoryVisit.Stage(rawValue: stage) ?? .done }
}

/// A visit as somebody proposes it.
package struct PlannedVisit: Sendable {
    package let title: String
    package var text = ""
    package let sort: FactoryVisit.Sort
    package let other: ID<Unit>
    package let day: Day
    package var every: Int?

    package init(_ title: String, _ sort: FactoryVisit.Sort, with other: ID<Unit>, on day: Day) {
        (self.title, self.sort, self.other, self.day) = (title, sort, other, day)
    }
}
