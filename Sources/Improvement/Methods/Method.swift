package import Planning
package import Works

/// A proven way of working, written down as a case: what stood in the way, what was done, what it brought and how that is known, under
/// which conditions it works.
package struct Method: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable {
        case published
        /// A better way is known, or the conditions are gone. It stays to be read, and nobody is invited to it any more.
        case outdated
    }

    package let matter: ID<Matter>
    package let obstacle: String
    package let done: String
    package let effect: String
    package let conditions: String
    /// What shows it.
    package let evidence: Evidence?

    /// By which indicator of the unit, from which day on, the analysis can say what it brought.
    package struct Evidence: Sendable, Equatable {
        package let indicator: ID<Indicator>
        package let since: Day

        package init(_ indicator: ID<Indicator>, since: Day) { (self.indicator, self.since) = (indicator, since) }
    }
}

/// A unit is asked whether it takes a method over. It says yes, says how it does it otherwise, or says why not; each is an answer.
package struct Adoption: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable {
        case invited, adopted, adapted, declined

        package var isTaken: Bool { self == .adopted || self == .adapted }
    }

    package let matter: Matter
    package let method: ID<Matter>
    /// From which day on the unit works so.
    package let since: Day?

    package var stage: Stage { Stage(rawValue: matter.stage) ?? .invited }

    /// A month is time to try it.
    package static let daysToAnswer = 30
}

/// A method as somebody writes it down.
package struct WrittenMethod: Sendable {
    package var title: String
    package var obstacle: String
    package var done: String
    package var effect = ""
    package var conditions = ""
    package var evidence: Method.Evidence?
    /// Whom to ask, where whoever wrote it agrees to be named.
    package var contact: ID<Person>?
    /// From which measure or mission it was written.
    package var from: ID<Matter>?

    package init(_ title: String, against obstacle: String, done: String) { (self.title, self.obstacle, self.done) = (title, obstacle, done) }
}
