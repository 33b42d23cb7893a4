import Planning
import Works

/// Looking back on a decline: plan and figures of some days with the levels they kept, and beside them what people named, decided and said.
struct Decline: Sendable {
    let unit: UnitPath
    let indicator: Indicator
    let span: ClosedRange<Day>
    let days: [DeclineDay]
    let levels: [DeclineLevel]
    /// By the day on which they began.
    let events: [DeclineEvent]
    let silence: DeclineSilence

    /// So many days are looked at where nobody says otherwise: a quarter.
    static let usualDays = 90
    /// More than two years is no decline but a history.
    static let mostDays = 731

    /// The deepest fall from one level to the next.
    var fall: (day: Day, from: Double, to: Double)? {
        zip(levels, levels.dropFirst()).map { ($1.days.lowerBound, $0.level, $1.level) }
            .filter { isWorse($0.2, than: $0.1) }.max { abs($0.1 - $0.2) < abs($1.1 - $1.2) }
    }

    private func isWorse(_ level: Double, than other: Double) -> Bool { indicator.direction == .less ? level > other : level < other }
}

/// One day with a plan or a report.
struct DeclineDay: Sendable, Equatable {
    let day: Day
    let plan: Double
    /// nil where nobody reported.
    let actual: Double?
    /// Actual over plan; of what has no plan nothing.
    let completion: Double?
    let isBehind: Bool
}

/// Days on end at one level.
struct DeclineLevel: Sendable, Equatable {
    let days: ClosedRange<Day>
    /// Of the plan.
    let level: Double
}

/// What happened beside the figures.
struct DeclineEvent: Sendable, Equatable {
    enum Lane: String, Sendable, CaseIterable { case obstacles, proposals, measures, help, meetings, offices }

    enum What: Sendable, Equatable {
        case matter(Matter)
        /// Who holds it is told to those only who may see people.
        case office(Office, ID<Person>)
    }

    let what: What
    let from: Day
    /// nil where it goes on.
    let until: Day?

    var lane: Lane {
        switch what {
        case .office: .offices
        case .matter(let matter): Lane(matter.kind)
        }
    }
}

extension DeclineEvent.Lane {
    init(_ kind: MatterKind) {
        switch kind {
        case .obstacle: self = .obstacles
        case .proposal, .waste: self = .proposals
        case .measure, .method, .adoption: self = .measures
        case .mission, .visit: self = .help
        default: self = .meetings
        }
    }
}
