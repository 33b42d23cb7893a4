import Planning
package import Works

/// People of one unit help another for a time, under a contract that both have accepted: what is to be reached, who does what, until when,
/// and by which figures it is finished.
package struct Mission: Sendable, Equatable {
    package enum Sort: String, Sendable, CaseIterable {
        case help
        /// Somebody goes to a weaker unit of their own wish.
        case volunteer
    }

    package enum Stage: String, Sendable, CaseIterable {
        /// One side has said yes; the other is asked.
        case offered
        case running
        /// Ended; it is looked again whether the unit has held its level.
        case after30 = "after 30 days"
        case after90 = "after 90 days"
        case closed
        case declined

        package var isAfter: Bool { self == .after30 || self == .after90 }
    }

    package enum Ending: String, Sendable, CaseIterable {
        case criterion, date, agreement
    }

    package let matter: ID<Matter>
    package let sort: Sort
    package let helper: ID<Unit>
    package let tasks: String
    package let criterion: MissionCriterion
    package let until: Day
    /// The first day on which people helped; nil where it was not accepted.
    package let began: Day?
    package let ended: Day?
    package let ending: Ending?
}

extension Mission {
    /// When it is looked again after the end: a month tells whether the level holds, a quarter whether it stays.
    package static let followUps: [(stage: Stage, days: Int)] = [(.after30, 30), (.after90, 90)]

    /// What a mission comes to after a look; nil where it is the last.
    package static func next(after stage: Stage, ended: Day) -> (stage: Stage, due: Day)? {
        guard let index = followUps.firstIndex(where: { $0.stage == stage }), index + 1 < followUps.count else { return nil }
        return (followUps[index + 1].stage, ended + followUps[index + 1].days)
    }
}

extension Matter {
    package var missionStage: Mission.Stage { Mission.Stage(rawValue: stage) ?? .closed }
}

/// What both sides agree on.
package struct MissionContract: Sendable {
    package let goal: String
    package var tasks = ""
    package var sort = Mission.Sort.help
    package var helper: ID<Unit>
    package let criterion: MissionCriterion
    package let until: Day
    /// The obstacle that it is about.
    package var about: ID<Matter>?
    /// Who goes of their own wish.
    package var volunteer: MatterPart?

    package init(_ goal: String, helper: ID<Unit>, until: Day, _ criterion: MissionCriterion) {
        (self.goal, self.helper, self.until, self.criterion) = (goal, helper, until, criterion)
    }
}
