package import Secrets

/// A personal value of an audit entry. The chain holds its seal; the value itself may be erased.
package struct AuditValue: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case author, address, before, after
    }

    package enum Content: Sendable, Equatable {
        case kept(String, salt: [UInt8])
        case erased
    }

    package let kind: Kind
    /// Whose value it is: with this person it is erased.
    package let person: ID<Person>?
    package let seal: Digest
    package let content: Content

    package init(kind: Kind, person: ID<Person>?, seal: Digest, content: Content) {
        (self.kind, self.person, self.seal, self.content) = (kind, person, seal, content)
    }

    /// A value of today, sealed with a salt of its own.
    init(_ text: String, as kind: Kind, of person: ID<Person>?) {
        let salt = Token.random().digest.bytes
        self.init(kind: kind, person: person, seal: Self.seal(text, as: kind, salt: salt), content: .kept(text, salt: salt))
    }

    package var text: String? {
        if case .kept(let text, _) = content { text } else { nil }
    }

    /// An erased value is whole: the seal is all that is left of it.
    var isWhole: Bool {
        guard case .kept(let text, let salt) = content else { return true }
        return Self.seal(text, as: kind, salt: salt) == seal
    }

    private static func seal(_ text: String, as kind: Kind, salt: [UInt8]) -> Digest {
        Digest(ofFields: [salt, Array(kind.rawValue.utf8), Array(text.utf8)])
    }
}

extension AuditEntry {
    package func text(_ kind: AuditValue.Kind) -> String? { values.first { $0.kind == kind }?.text }
}
