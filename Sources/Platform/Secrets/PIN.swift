/// A short number for a shared screen. It has few values, so that it opens little, is limited in tries, and is mixed with the
/// server's key before it is hashed: the database alone does not let anybody try them out.
package struct PIN: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    private let digits: [UInt8]

    /// What was typed, digits of any script taken as they count.
    package init(_ typed: String) { digits = typed.compactMap(\.wholeNumberValue).map { UInt8(clamping: $0) } }

    package var description: String { "a PIN" }
    package var debugDescription: String { description }

    /// What is hashed in its place. The owner's mark makes the same PIN something else for everybody.
    package func mixed(with key: ServerKey, for owner: String) -> Password {
        Password(key.mixed(owner + ":" + digits.map(String.init).joined(separator: "."), for: "pin"))
    }
}

package enum PINFlaw: Error, Equatable, CustomStringConvertible {
    case wrongLength
    case tooPlain

    package var description: String {
        switch self {
        case .wrongLength: "A PIN has 6 to 12 digits."
        case .tooPlain: "This PIN is easily guessed: digits that repeat, or that count up or down."
        }
    }
}

extension PIN {
    /// NIST SP 800-63B, 5.1.1.1: six digits at least.
    private static let lengths = 6...12
    private static let fewestDifferent = 3

    /// What speaks against choosing it; nil where nothing does.
    package var flaw: PINFlaw? {
        guard Self.lengths.contains(digits.count) else { return .wrongLength }
        let steps = Set(zip(digits.dropFirst(), digits).map { (Int($0) - Int($1) + 10) % 10 })
        let counts = steps.count == 1
        return counts || Set(digits).count < Self.fewestDifferent ? .tooPlain : nil
    }
}
