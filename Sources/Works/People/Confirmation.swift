import Database
import Foundation
import Secrets

/// Asks somebody who is signed in once more who they are, before something that a stranger at an open browser must not do.
extension SignIn {
    package enum Confirmation: Sendable, Equatable {
        case right
        case wrong
        case wait(until: Moment)
    }

    /// - Throws: `TooManyHashesAtOnce`, and what the database throws.
    func confirm(_ password: Password, of somebody: SignedIn, from origin: Origin, at now: Moment) throws -> Confirmation {
        let (works, person) = (somebody.session.works, somebody.person.id)
        let subjects = [ThrottleSubject.account(works, person), .address(origin.address)]
        if let opens = try database.write({ try ThrottleStore($0).take(subjects, at: now) }) { return .wait(until: opens) }
        let account = try database.read { try AccountStore($0, of: works).account(of: person) }
        guard try hasher.verify(password, against: account?.password) != .wrong else { return .wrong }
        try database.write { try ThrottleStore($0).succeed(subjects) }
        return .right
    }

    /// Whether the code is one that the telephone of the stored second factor shows now; it is used up.
    func confirm(code: String, of somebody: SignedIn, from origin: Origin, at now: Moment) throws -> Confirmation {
        try database.write { db in
            let subjects = [ThrottleSubject.account(somebody.session.works, somebody.person.id), .address(origin.address)]
            if let opens = try ThrottleStore(db).take(subjects, at: now) { return .wait(until: opens) }
            guard try isRight(code, for: somebody.session, at: now, db) else { return .wrong }
            try ThrottleStore(db).succeed(subjects)
            return .right
        }
    }

    func hash(_ password: Password) throws -> PasswordHash { try hasher.hash(password) }
}

/// A second factor that somebody is setting up. Until its first code has come it stands in the form only, sealed, so that nobody can bring one along.
struct FactorDraft: Sendable {
    let telephone: TOTP
    let sealed: String
}

extension SignIn {
    func draft(for somebody: SignedIn) -> FactorDraft {
        let telephone = TOTP.random()
        return FactorDraft(telephone: telephone, sealed: Data(key.seal(telephone.secret, for: Self.purpose(somebody))).base64EncodedString())
    }

    /// nil where it was made for somebody else, or not here.
    func draft(_ sealed: String, of somebody: SignedIn) -> FactorDraft? {
        guard let bytes = Data(base64Encoded: sealed), let secret = key.open(Array(bytes), for: Self.purpose(somebody)) else { return nil }
        return FactorDraft(telephone: TOTP(secret: secret), sealed: sealed)
    }

    /// The second factor, once the telephone has shown that it knows the secret; nil for a wrong code.
    func factor(_ draft: FactorDraft, confirmedBy code: String, at now: Moment) -> SecondFactor? {
        guard let step = draft.telephone.step(of: code, at: now.seconds, after: nil) else { return nil }
        var factor = SecondFactor(draft.telephone, sealedBy: key)
        factor.lastStep = step
        return factor
    }

    private static func purpose(_ somebody: SignedIn) -> String { "draft of a second factor \(somebody.session.works.number) \(somebody.person.id.number)" }
}
