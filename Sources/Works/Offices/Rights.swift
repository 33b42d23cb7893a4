/// What may be done only by whoever holds an office that says so. What concerns oneself (one's password, sessions, access log, export) needs none.
package enum Deed: String, Sendable, CaseIterable {
    case seeFigures, exportFigures, enterFigures, correctFigures
    case importFiles, takeBackImports
    case defineUnits, defineIndicators, definePlans, defineCalendar, setWorks
    case seePeople, invite, resetSignIn, appoint, erasePeople
    case registerScreens
    /// Who helps whom: at both units.
    case decideHelp
    /// A proposal, a waste report, an answer by a code: offered by anyone.
    case propose
    /// A task done, a daily report, a yes or no to an invitation.
    case takePart
    /// Obstacles, measures, missions, meetings, methods of a unit: whoever leads the work there.
    case lead
    /// Whether a proposal is accepted: the administration, never a committee.
    case answerProposals
    /// To ask what becomes of a promise, without deciding it.
    case askForAnswers
    case readAudit, readAccessLog

    /// Changes nothing.
    package var isSeeing: Bool { [.seeFigures, .exportFigures, .seePeople, .readAudit, .readAccessLog].contains(self) }
}

/// By what somebody has shown who they are, as far as it matters for what they may do.
package enum Proof: Sendable {
    case sufficient
    /// The password alone, where an administrator is asked for more.
    case lacking
}

/// Whether administrators need a second factor.
package enum SecondFactorDemand: Sendable {
    /// On the machine itself: whoever sits there can do more than any page.
    case advised
    /// Where other machines reach the server, a password is tried from everywhere.
    case demanded
}

/// The one place that states which office may do what. An office holds over its unit and everything below it, during its term.
package enum Rights {
    /// What an office may do where it holds.
    package static func deeds(of office: Office) -> Set<Deed> {
        switch office {
        case .reader: [.seeFigures]
        case .steward: [.seeFigures, .propose, .takePart]
        case .member: [.seeFigures, .enterFigures, .propose, .takePart]
        case .teamLeader: deeds(of: .member).union([.correctFigures, .exportFigures, .lead])
        case .headOfUnit:
            deeds(of: .teamLeader).union([
                .definePlans, .importFiles, .takeBackImports, .registerScreens, .seePeople, .invite, .appoint, .decideHelp, .answerProposals,
            ])
        case .director: deeds(of: .headOfUnit).union([.defineUnits, .defineIndicators, .defineCalendar, .resetSignIn, .readAudit])
        case .engineer: [.seeFigures, .exportFigures, .importFiles, .propose, .takePart, .lead]
        // Watches plans and promises. Administrative matters are not decided in a committee, and it keeps no eye on persons.
        case .committeeMember: [.seeFigures, .exportFigures, .propose, .takePart, .askForAnswers]
        case .administrator: Set(Deed.allCases)
        }
    }

    /// Which offices an office may give. Nobody makes an equal or a superior; and who is supervised does not choose the supervisors:
    /// members of committees are elected, and an administrator writes it down.
    package static func appointable(by office: Office) -> Set<Office> {
        switch office {
        case .administrator: Set(Office.allCases)
        case .director: [.headOfUnit, .teamLeader, .member, .engineer, .steward, .reader]
        case .headOfUnit: [.teamLeader, .member, .reader]
        case .teamLeader, .member, .engineer, .committeeMember, .steward, .reader: []
        }
    }

    /// - Parameters:
    ///   - unit: where the deed is done; what is of the whole works, at its root.
    ///   - day: the works' day on which it is done.
    package static func allows(_ held: [HeldOffice], _ deed: Deed, on unit: UnitPath, at day: Day) -> Bool {
        held.contains { $0.holds(on: unit, at: day) && deeds(of: $0.office).contains(deed) }
    }

    /// The offices that count for a deed: an administrator whose proof is lacking sees everything and changes nothing.
    package static func offices(_ held: [HeldOffice], proven proof: Proof, for deed: Deed) -> [HeldOffice] {
        proof == .sufficient || deed.isSeeing ? held : held.filter { $0.office != .administrator }
    }

    package static func allows(_ held: [HeldOffice], appointing office: Office, on unit: UnitPath, at day: Day) -> Bool {
        held.contains { $0.holds(on: unit, at: day) && appointable(by: $0.office).contains(office) }
    }

    /// What is done about somebody's account opens whatever that account opens: so it is for those only who could give each of its offices.
    /// - Parameters:
    ///   - offices: what the account's owner holds or will.
    ///   - root: of the works; where it is done about somebody who holds none.
    package static func allows(_ held: [HeldOffice], _ deed: Deed, about offices: [HeldOffice], root: UnitPath, at day: Day) -> Bool {
        if offices.isEmpty { return allows(held, deed, on: root, at: day) }
        return offices.allSatisfy { allows(held, deed, on: $0.over, at: day) && allows(held, appointing: $0.office, on: $0.over, at: day) }
    }

    /// What a shared screen may do without anybody signing in: there, and everywhere below its unit.
    package static let deedsOfScreen: Set<Deed> = [.seeFigures, .enterFigures, .propose, .takePart]

    package static func allowsScreen(of screen: UnitPath, _ deed: Deed, on unit: UnitPath) -> Bool {
        deedsOfScreen.contains(deed) && unit.isWithin(screen)
    }

    /// A PIN is short, and many see it typed: it is good for the screen of the unit that one belongs to, not for those below or above.
    package static func allowsPIN(_ held: [HeldOffice], atScreenOf unit: UnitPath, at day: Day) -> Bool {
        held.contains { $0.over == unit && $0.term.holds(day) }
    }
}

extension HeldOffice {
    fileprivate func holds(on unit: UnitPath, at day: Day) -> Bool { term.holds(day) && unit.isWithin(over) }
}
