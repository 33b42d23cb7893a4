/// What somebody is at a unit, and at everything below it, for a time.
package enum Office: String, Sendable, CaseIterable {
    case administrator
    case director
    case headOfUnit = "head-of-unit"
    case teamLeader = "team-leader"
    case member
    case engineer
    /// Elected at the floor; supervises management.
    case committeeMember = "committee-member"
    /// Answers for a team with four promises.
    case steward
    case reader

    /// Directs: is answerable for plans, and is whom a committee supervises.
    package var directs: Bool { self == .director || self == .headOfUnit }

    package var supervises: Bool { self == .committeeMember }
}

/// The days for which something holds, both ends included.
package struct Term: Hashable, Sendable {
    package let from: Day
    /// nil: until it is ended.
    package let until: Day?

    package init(from: Day, until: Day? = nil) { (self.from, self.until) = (from, until) }

    package func holds(_ day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }

    package func overlaps(_ other: Term) -> Bool {
        (until.map { other.from <= $0 } ?? true) && (other.until.map { from <= $0 } ?? true)
    }
}

/// Somebody was given an office: to whom, over which unit, for how long, by whom.
package struct Appointment: Sendable, Equatable {
    /// It ended before its time: from which day on, by whom, and when that was said.
    package struct Ending: Sendable, Equatable {
        package let lastDay: Day
        package let by: ID<Person>?
        package let at: Moment

        package init(lastDay: Day, by: ID<Person>?, at: Moment) { (self.lastDay, self.by, self.at) = (lastDay, by, at) }
    }

    package let id: ID<Appointment>
    package let person: ID<Person>
    package let office: Office
    package let unit: ID<Unit>
    package let term: Term
    /// nil at the command line.
    package let by: ID<Person>?
    package let at: Moment
    package var ending: Ending?

    package init(
        id: ID<Appointment>, person: ID<Person>, office: Office, unit: ID<Unit>, term: Term, by: ID<Person>?, at: Moment, ending: Ending? = nil
    ) {
        (self.id, self.person, self.office, self.unit) = (id, person, office, unit)
        (self.term, self.by, self.at, self.ending) = (term, by, at, ending)
    }

    /// The days on which it really holds.
    package var effective: Term {
        guard let end = ending?.lastDay else { return term }
        return Term(from: term.from, until: term.until.map { min($0, end) } ?? end)
    }
}

/// An appointment at its unit's place in the tree: what rights are judged by.
package struct HeldOffice: Sendable, Equatable {
    package let office: Office
    package let over: UnitPath
    package let term: Term

    package init(_ office: Office, over: UnitPath, term: Term) { (self.office, self.over, self.term) = (office, over, term) }
}

extension Appointment {
    /// nil on a day on which the unit has no place.
    package func held(in organisation: Organisation, on day: Day) -> HeldOffice? {
        organisation.path(of: unit, on: day).map { HeldOffice(office, over: $0, term: effective) }
    }
}
