package import Secrets

/// With what whoever proposes without a name shows later that it was they: shown once, kept as a digest.
package struct ProposalReceipt: Sendable, Equatable {
    private let signs: String

    /// From what was typed and the number of the form, which only the page that was shown has: sent twice, or sent later from a device that had
    /// no network, a proposal has one receipt.
    package init(ofForm number: String, saying idea: Idea) {
        let bytes = Digest(ofFields: ["receipt of a proposal", number, idea.disturbs, idea.proposes, idea.brings].map { Array($0.utf8) }).bytes
        signs = String(bytes.prefix(Self.length).map { Self.alphabet[Int($0) % Self.alphabet.count] })
    }

    /// nil for what cannot be one. Capitals, blanks and hyphens do not matter.
    package init?(_ typed: String) {
        let signs = typed.lowercased().filter { $0.isLetter || $0.isNumber }
        guard signs.count == Self.length, signs.allSatisfy(Self.alphabet.contains) else { return nil }
        self.signs = signs
    }

    /// `abcd-efgh-jkmn`
    package var text: String {
        let signs = Array(signs)
        return stride(from: 0, to: signs.count, by: Self.group).map { String(signs[$0..<$0 + Self.group]) }.joined(separator: "-")
    }

    package var digest: Digest { Digest(of: signs) }

    /// No signs that look alike on paper.
    private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
    /// 59 bits: nobody finds one by trying.
    private static let length = 12
    private static let group = 4
}
