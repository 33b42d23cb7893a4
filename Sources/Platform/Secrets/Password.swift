import Foundation

/// A password as it was typed. It never prints itself.
package struct Password: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    let bytes: [UInt8]
    private let signs: [Character]

    /// One and the same password on every keyboard: two systems may type the same sign as other code points (Unicode NFKC; NIST SP 800-63B, 5.1.1.2).
    package init(_ typed: String) {
        let normal = typed.precomposedStringWithCompatibilityMapping
        (bytes, signs) = (Array(normal.utf8), Array(normal))
    }

    package var description: String { "a password" }
    package var debugDescription: String { description }
}

/// Why a password cannot be chosen.
package enum PasswordFlaw: Error, Equatable, CustomStringConvertible {
    case tooShort(atLeast: Int)
    case tooLong(atMost: Int)
    case tooPlain
    /// Among those that are tried first.
    case common
    case containsName

    package var description: String {
        switch self {
        case .tooShort(let least): "A password has at least \(least) signs; a sentence is easy to keep."
        case .tooLong(let most): "A password has at most \(most) bytes."
        case .tooPlain: "This password is made of too few different signs; a sentence is easy to keep."
        case .common: "Many people use this password, so it is tried first; a sentence of one's own is easy to keep."
        case .containsName: "A password does not contain the name one signs in with."
        }
    }
}

extension Password {
    /// Long beats strange: no rules about capitals and digits (NIST SP 800-63B, 5.1.1.2).
    private static let fewestSigns = 10
    /// Longer than any sentence, short enough to cost nothing to hash.
    private static let mostBytes = 512
    /// Repetitions and runs such as "1111111111" or "ababababab".
    private static let fewestDifferent = 5

    /// What speaks against choosing it; nil where nothing does.
    package func flaw(for name: String) -> PasswordFlaw? {
        if signs.count < Self.fewestSigns { return .tooShort(atLeast: Self.fewestSigns) }
        if bytes.count > Self.mostBytes { return .tooLong(atMost: Self.mostBytes) }
        if Set(signs).count < Self.fewestDifferent { return .tooPlain }
        if CommonPasswords.contains(String(signs)) { return .common }
        let isNamed = !name.isEmpty && String(signs).lowercased().contains(name.lowercased())
        return isNamed ? .containsName : nil
    }

    /// Longer than anybody can have chosen: refused before it costs anything.
    var isTooLongToHash: Bool { bytes.count > Self.mostBytes }
}

extension Password {
    /// One that can be read aloud and typed with one hand: three groups of letters and digits without those that look alike. Twelve of 31 signs are
    /// 59 bits.
    package static func madeUp() -> String {
        let signs = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return (0..<3).map { _ in String((0..<4).map { _ in signs.randomElement()! }) }.joined(separator: "-")
    }
}
