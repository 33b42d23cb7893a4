/// Who makes a request.
package enum Visitor: Sendable {
    case nobody
    case person(SignedIn)
    case screen(AtScreen)

    package var signedIn: SignedIn? {
        if case .person(let somebody) = self { somebody } else { nil }
    }

    package var screen: AtScreen? {
        if case .screen(let screen) = self { screen } else { nil }
    }
}

/// A shared screen, at the place where its unit stands today.
package struct AtScreen: Sendable {
    package let screen: Screen
    package let works: ID<Works>
    package let path: UnitPath
    /// Whoever said, with badge and PIN, that the next entries are theirs.
    package let speaker: Person?
    /// The works' day.
    package let today: Day

    package func may(_ deed: Deed, on unit: UnitPath) -> Bool { Rights.allowsScreen(of: path, deed, on: unit) }
}

/// Somebody whose session is open, with the offices that hold today.
package struct SignedIn: Sendable {
    package let session: Session
    package let person: Person
    package let held: [HeldOffice]
    package let proof: Proof
    /// The works' day.
    package let today: Day
    /// Whether something of yesterday has not been looked at.
    package let news: News

    package enum News: Sendable { case none, waiting }

    package init(session: Session, person: Person, held: [HeldOffice], proof: Proof, today: Day, news: News = .none) {
        (self.session, self.person, self.held, self.proof, self.today, self.news) = (session, person, held, proof, today, news)
    }

    package func may(_ deed: Deed, on unit: UnitPath) -> Bool { Rights.allows(Rights.offices(held, proven: proof, for: deed), deed, on: unit, at: today) }

    /// Whether there is any unit where this may be done.
    package func may(_ deed: Deed) -> Bool { held.contains { may(deed, on: $0.over) } }

    /// - Parameter offices: what the account's owner holds or will.
    package func may(_ deed: Deed, about offices: [HeldOffice], root: UnitPath) -> Bool {
        Rights.allows(Rights.offices(held, proven: proof, for: deed), deed, about: offices, root: root, at: today)
    }

    package func may(appoint office: Office, on unit: UnitPath) -> Bool {
        Rights.allows(Rights.offices(held, proven: proof, for: .appoint), appointing: office, on: unit, at: today)
    }
}

extension SignedIn {
    /// Why a door stays closed.
    enum Standing { case lacksOffice, lacksProof }

    func standing(for deed: Deed, on unit: UnitPath) -> Standing { Rights.allows(held, deed, on: unit, at: today) ? .lacksProof : .lacksOffice }

    func standing(for deed: Deed) -> Standing { held.contains { Rights.deeds(of: $0.office).contains(deed) } ? .lacksProof : .lacksOffice }
}

/// The works as it stands in memory: its settings and its tree.
package struct Premises: Sendable {
    package let works: Works
    package let organisation: Organisation

    package init(works: Works, organisation: Organisation) { (self.works, self.organisation) = (works, organisation) }
}
