package import Secrets

/// How a person signs in. Without a password nobody can: an invitation is then still open.
package struct Account: Sendable, Equatable {
    package enum Standing: Sendable, Equatable {
        case enabled
        case disabled(at: Moment, by: ID<Person>?)
    }

    package let works: ID<Works>
    package let person: ID<Person>
    package var name: SignInName
    package var password: PasswordHash?
    package var pin: PasswordHash?
    package var secondFactor: SecondFactor?
    package var standing: Standing
}

/// A secret shared with a telephone, sealed with the server's key, and the step of the last code that was taken.
package struct SecondFactor: Sendable, Equatable {
    package var sealed: [UInt8]
    package var lastStep: Int64?

    package init(sealed: [UInt8], lastStep: Int64? = nil) { (self.sealed, self.lastStep) = (sealed, lastStep) }

    package init(_ telephone: TOTP, sealedBy key: ServerKey) { self.init(sealed: key.seal(telephone.secret, for: Self.purpose)) }

    /// nil where another key sealed it.
    package func opened(by key: ServerKey) -> TOTP? { key.open(sealed, for: Self.purpose).map(TOTP.init(secret:)) }

    private static let purpose = "second factor"
}

/// What may go wrong around people and accounts, with a sentence for the person concerned.
package enum PeopleError: Error, Equatable, CustomStringConvertible {
    case unknownPerson(String)
    case nameTaken(SignInName)
    case badgeTaken(BadgeNumber)
    case noSignInName(String)
    case noBadgeNumber(String)
    case linkNotValid
    case alreadyErased(ID<Person>)
    case lastAdministrator
    case changedMeanwhile(ID<Person>)

    package var description: String {
        switch self {
        case .unknownPerson(let name): "Nobody signs in as \"\(name)\" here; pacesetter user list shows who does."
        case .nameTaken(let name): "\"\(name)\" already belongs to somebody; a sign-in name belongs to one person over all works of a database."
        case .badgeTaken(let badge): "The badge number \(badge) already belongs to somebody of this works."
        case .noSignInName(let typed): "\"\(typed)\" is no sign-in name; expected \(SignInName.form)."
        case .noBadgeNumber(let typed): "\"\(typed)\" is no badge number; expected \(BadgeNumber.form)."
        case .linkNotValid: "This link is not valid: it has been used, has expired, or another one took its place. Ask for a new one."
        case .alreadyErased(let person): "What concerned person \(person.number) has been erased already."
        case .changedMeanwhile(let person): "Somebody else has changed the details of person \(person.number) since you looked at them."
        case .lastAdministrator: "Nobody else could administer this works: give another person that office over the whole works first."
        }
    }
}
