/// A signed-in browser. The server keeps it: it can be ended from elsewhere, and ends by itself.
package struct Session: Sendable, Equatable {
    package enum Standing: Sendable, Equatable {
        /// The password was right; the code of the second factor is missing. Opens nothing else.
        case awaitsCode
        case full
    }

    package let id: ID<Session>
    package let works: ID<Works>
    package let person: ID<Person>
    package let began: Moment
    package let seen: Moment
    package let standing: Standing
    package let origin: Origin
}

/// Where a request came from: a network address, and what the browser says of itself.
package struct Origin: Sendable, Equatable {
    package let address: String
    package let device: String

    package init(address: String, device: String) { (self.address, self.device) = (address, String(device.prefix(Self.longestDevice))) }

    /// Long enough to tell a telephone from a desk, short enough that nobody fills the database with it.
    private static let longestDevice = 200
}

/// A session that was just opened: the token is told once.
package struct OpenedSession: Sendable {
    package let session: Session
    package let token: WorksToken
}

extension Session {
    /// A shift with its handover: who comes back from lunch is still signed in, who comes back tomorrow is not.
    private static let idleSeconds = 10 * 3600
    /// However busy: once in a while everybody shows the password again.
    private static let longestSeconds = 14 * 86_400
    /// Long enough to take out a telephone.
    private static let codeSeconds = 5 * 60
    /// Not a write for every page.
    private static let secondsBetweenMarks = 60

    package func isOpen(at now: Moment) -> Bool {
        switch standing {
        case .awaitsCode: now < began + Self.codeSeconds
        case .full: now < seen + Self.idleSeconds && now < began + Self.longestSeconds
        }
    }

    /// Whether it is time to note that it was used.
    package func isWorthMarking(at now: Moment) -> Bool { now >= seen + Self.secondsBetweenMarks }

    /// Sessions that began or were last seen before these moments are over.
    static func limits(at now: Moment) -> (began: Moment, seen: Moment) { (now + -longestSeconds, now + -idleSeconds) }
}
