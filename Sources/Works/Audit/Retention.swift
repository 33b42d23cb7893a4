/// How long what is personal is kept, by kind, and why so long. What the works needs for good (the deeds, without names) is no part of it.
package enum Retention: String, Sendable, CaseIterable {
    case tries = "sign-in-tries"
    case links = "sign-in-links"
    case sessions
    case addresses = "audit-addresses"
    case accesses = "access-log"
    case forms = "sent-forms"
    case files = "unused-files"

    package var days: Int {
        switch self {
        // Longer than any wait that they cause.
        case .tries: 2
        // Long enough to ask "who sent me this?".
        case .links: 30
        // Long enough for the owner to notice a sign-in that was not theirs.
        case .sessions: 30
        // Attacks are usually found within a season.
        case .addresses: 90
        // A year: everybody can look once whether somebody looked.
        case .accesses: 365
        // Longer than a device lies in a drawer with figures that it could not send.
        case .forms: 90
        // Long enough to bring it again where it was taken back by mistake, and for a form under way to be stored.
        case .files: 1
        }
    }

    package var meaning: String {
        switch self {
        case .tries: "counted tries to sign in"
        case .links: "invitations and resets that are used or have expired"
        case .sessions: "sessions that are over"
        case .addresses: "network addresses in the audit log"
        case .accesses: "who looked at whose data"
        case .forms: "which forms were taken, so that none counts twice"
        case .files: "files that belong to nothing any more"
        }
    }

    /// Tries to sign in belong to no works: whoever tries has not yet shown to be of one.
    package var isOfOneWorks: Bool { self != .tries }

    /// What is older than this is removed.
    package func limit(at now: Moment) -> Moment { now + -days * 86_400 }
}
