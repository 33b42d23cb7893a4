package import Works

/// One thing that the loop follows from its beginning to its end: an obstacle, a proposal, a measure, a mission. What all of them have in
/// common stands here: whose unit it concerns, how far it has come, who answers for it by when. What one kind has of its own stands in
/// the folder of that kind, under the same number.
package struct Matter: Sendable, Equatable {
    package let id: ID<Matter>
    package let kind: MatterKind
    package let unit: ID<Unit>
    /// One line by which it is known again.
    package let title: String
    /// How far it has come, in the words of its kind: `submitted`, `accepted`.
    package var stage: String
    package var isOpen: Bool
    /// Who answers for it.
    package var owner: ID<Person>?
    /// Until when something is expected of its owner, or of whoever holds the office that is waited for.
    package var due: Day?
    /// Whose word is waited for, where it is an office and no owner's.
    package var awaits: Deed?
    /// The unit over which that office is held; another than the matter's own once it was carried upward.
    package var place: ID<Unit>
    package let opened: Day
    package var ended: Day?
    package let voice: Voice
    package let at: Moment
    /// The last step of any kind.
    package var lastStep: ID<MatterStep>
    /// The last step that changed something a decision rests on: whoever decides must have seen it.
    package var lastTurn: ID<MatterStep>

    /// Nobody said a word by the day that was set.
    package func isOverdue(on day: Day) -> Bool { isOpen && (due.map { $0 < day } ?? false) }
}

/// What kinds of matters there are. The number of each is one sequence per works, whatever its kind.
package enum MatterKind: String, Sendable, CaseIterable {
    case obstacle, proposal, waste
    case method, adoption
    case measure, mission, visit
    case meeting, series
    case group, skill
    case review
    case task

    /// Whether lists and searches show it to whoever may see the unit. Tasks are for those who share the work alone, skills for those of
    /// the unit; a series stands above its meetings.
    package var isListed: Bool { ![.task, .skill, .series].contains(self) }
}

/// How one matter leads to another.
package enum MatterTie: String, Sendable, CaseIterable {
    /// A proposal on an obstacle, a measure about a proposal, a mission for an obstacle.
    case about
    /// A task of a mission, a meeting, a measure.
    case within
    /// A method written from a measure or a mission.
    case from
    /// On a meeting's agenda.
    case discussed
    /// One that was declined and is taken up again.
    case again
}

/// What somebody is in a matter.
package enum MatterRole: String, Sendable, CaseIterable {
    case author, sponsor, member, helper, contact
    /// Was there when people met.
    case present
    /// Asked to take part; has not said yes.
    case invited
}

/// Somebody takes part in a matter. Named to others only with their own consent, which they can take back.
package struct MatterPart: Sendable, Equatable {
    package enum Naming: String, Sendable {
        case named, nameless
    }

    package let person: ID<Person>
    package let role: MatterRole
    package var naming: Naming

    package init(_ person: ID<Person>, as role: MatterRole, _ naming: Naming) { (self.person, self.role, self.naming) = (person, role, naming) }
}
