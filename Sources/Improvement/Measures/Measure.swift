import Planning
package import Works

/// What is done about an obstacle or a proposal: by whom, until when, at what cost; and what is expected of it, said before it can be seen.
package struct Measure: Sendable, Equatable {
    package enum Sort: String, Sendable, CaseIterable {
        case measure
        /// Tried first at one place, for a time.
        case trial
        /// A leader's own place at the work, where the new way is tried by hand.
        case plot
        case automation
    }

    package enum Stage: String, Sendable, CaseIterable {
        case planned
        /// In effect since a day.
        case running
        /// Somebody said what came of it; a second person looks.
        case closing
        case worked
        /// It did not work, and it is known why: a result like the other.
        case learned
        /// Never tried to its end.
        case dropped

        package var isResult: Bool { self == .worked || self == .learned }
    }

    package struct Cost: Sendable, Equatable {
        package let amount: Double
        /// Money of the works, hours, tonnes.
        package let unit: String

        package init(_ amount: Double, _ unit: String) { (self.amount, self.unit) = (amount, unit) }
    }

    package let matter: ID<Matter>
    package let sort: Sort
    package let cost: Cost?
    package let expectation: Expectation?
    /// The first day on which it could show.
    package let since: Day?
    /// What somebody said came of it; counts once a second person has confirmed it.
    package let outcome: Outcome?
}

extension Measure {
    /// What a measure ends with.
    package enum Outcome: String, Sendable, CaseIterable {
        case worked, learned, dropped

        package var stage: Stage {
            switch self {
            case .worked: .worked
            case .learned: .learned
            case .dropped: .dropped
            }
        }
    }

    /// One step on the way, with its day.
    package struct Milestone: Sendable, Equatable {
        package let place: Int
        package let title: String
        package let due: Day
        package var reached: Day?

        package init(_ place: Int, _ title: String, due: Day, reached: Day? = nil) {
            (self.place, self.title, self.due, self.reached) = (place, title, due, reached)
        }
    }
}

extension Matter {
    package var measureStage: Measure.Stage { Measure.Stage(rawValue: stage) ?? .planned }
}

/// A measure as somebody decides it.
package struct DecidedMeasure: Sendable {
    package let title: String
    package var text = ""
    package var sort = Measure.Sort.measure
    package let owner: ID<Person>
    package let due: Day
    package var cost: Measure.Cost?
    package var expectation: Expectation?
    package var milestones: [Measure.Milestone] = []
    /// The obstacle, proposal or visit that it comes from.
    package var about: ID<Matter>?

    package init(_ title: String, owner: ID<Person>, due: Day) { (self.title, self.owner, self.due) = (title, owner, due) }
}
