package import Secrets

/// A secret together with the works it belongs to, as it stands in a link or a cookie: `3.k2Jf...`. Every question to the
/// database names its works, also the first one.
package struct WorksToken: Hashable, Sendable {
    package let works: ID<Works>
    package let secret: Token

    package init(works: ID<Works>, secret: Token = .random()) { (self.works, self.secret) = (works, secret) }

    /// nil for anything that was not made here.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let works = Int64(parts[0]), works > 0, !parts[1].isEmpty else { return nil }
        self.init(works: ID(works), secret: Token(String(parts[1])))
    }

    package var text: String { "\(works.number).\(secret.text)" }
}

/// An invitation, or the way back for whoever forgot the password: a link that somebody hands over. It opens once.
package struct SignInLink: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case invitation, reset

        /// An invitation may lie over a holiday; a reset is handed over by somebody who stands beside.
        package var seconds: Int { self == .invitation ? 14 * 86_400 : 86_400 }
    }

    package let kind: Kind
    package let person: ID<Person>
    package let by: ID<Person>?
    package let at: Moment
    package let expires: Moment

    package init(kind: Kind, person: ID<Person>, by: ID<Person>?, at: Moment) {
        (self.kind, self.person, self.by, self.at, expires) = (kind, person, by, at, at + kind.seconds)
    }
}
