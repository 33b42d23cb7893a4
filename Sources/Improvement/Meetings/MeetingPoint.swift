package import Planning
package import Works

/// One point of an agenda, with the time that it may take.
package struct MeetingPoint: Sendable, Equatable {
    package enum Sort: String, Sendable, CaseIterable {
        /// What became of the tasks of the last meeting.
        case tasks
        case laggard, obstacle
        /// What a unit below could not remove and asks this one for.
        case carried
        /// A promise whose day has passed.
        case overdue
        case proposals
        /// What worked and is written up nowhere yet.
        case example
        /// Raised by hand.
        case raised

        /// How much of the meeting one of these deserves, beside one of the others.
        var weight: Int {
            switch self {
            case .laggard, .obstacle, .carried, .example: 3
            case .tasks, .overdue, .raised: 2
            case .proposals: 1
            }
        }
    }

    package enum Subject: Sendable, Equatable {
        case matter(ID<Matter>)
        /// With the completion at which the unit stood as the agenda was drawn; of a ratio the ratio.
        case level(ID<Unit>, ID<Indicator>, Double)
        /// So many proposals.
        case count(Int)
        case words(String)
    }

    package enum Outcome: String, Sendable, CaseIterable { case discussed, postponed }

    package let place: Int
    package let sort: Sort
    package let subject: Subject
    package let minutes: Int
    package let origin: Origin
    package var outcome: Outcome?

    package enum Origin: String, Sendable {
        case drawn
        /// Open since the last meeting.
        case before
    }

    package init(_ place: Int, _ topic: MeetingTopic, minutes: Int, outcome: Outcome? = nil) {
        (self.place, sort, subject, origin) = (place, topic.sort, topic.subject, topic.origin)
        (self.minutes, self.outcome) = (minutes, outcome)
    }

    package var topic: MeetingTopic { MeetingTopic(sort, subject, origin) }
}

/// What may come onto an agenda.
package struct MeetingTopic: Sendable, Equatable {
    package let sort: MeetingPoint.Sort
    package let subject: MeetingPoint.Subject
    package var origin: MeetingPoint.Origin

    package init(_ sort: MeetingPoint.Sort, _ subject: MeetingPoint.Subject, _ origin: MeetingPoint.Origin = .drawn) {
        (self.sort, self.subject, self.origin) = (sort, subject, origin)
    }

    /// Whether it is about the same, whatever the figures are by now.
    func isSame(as other: MeetingTopic) -> Bool {
        switch (subject, other.subject) {
        case (.matter(let own), .matter(let other)): own == other
        case (.level(let unit, let indicator, _), .level(let otherUnit, let otherIndicator, _)): unit == otherUnit && indicator == otherIndicator
        case (.count, .count): sort == other.sort
        case (.words(let own), .words(let other)): own == other
        default: false
        }
    }
}
