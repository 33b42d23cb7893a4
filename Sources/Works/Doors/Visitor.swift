/// Who makes a request.
package enum Visitor: Sendable {
    case nobody
    case person(SignedIn)
}

/// Somebody whose session is open, with the offices that hold today.
package struct SignedIn: Sendable {
    package let session: Session
    package let person: Person
    package let held: [HeldOffice]
    /// The works' day.
    package let today: Day

    package init(session: Session, person: Person, held: [HeldOffice], today: Day) {
        (self.session, self.person, self.held, self.today) = (session, person, held, today)
    }

    package func may(_ deed: Deed, on unit: UnitPath) -> Bool { Rights.allows(held, deed, on: unit, at: today) }

    /// Whether there is any unit where this may be done.
    package func may(_ deed: Deed) -> Bool { held.contains { $0.term.holds(today) && Rights.deeds(of: $0.office).contains(deed) } }
}

/// The works as it stands in memory: its settings and its tree.
package struct Premises: Sendable {
    package let works: Works
    package let organisation: Organisation

    package init(works: Works, organisation: Organisation) { (self.works, self.organisation) = (works, organisation) }
}
