/// A secret that stands in a link or a cookie. It is shown once, to whom it is for; what is stored is its digest, so that
/// whoever reads the database cannot sign in with it.
package struct Token: Hashable, Sendable {
    /// Signs that stand in an address as they are.
    package let text: String

    /// 32 random bytes: nobody guesses one of 2^256.
    package static func random() -> Token { Token(base64URL(Sodium.random(32))) }

    /// What came with a request. Anything may have come: it is only ever compared by its digest.
    package init(_ text: String) { self.text = text }

    /// A plain digest suffices, other than for a password: there is nothing to guess.
    package var digest: Digest { Digest(of: text) }
}

/// Base 64 in the alphabet for addresses, without padding (RFC 4648, section 5).
private func base64URL(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var (text, pool, bits) = ("", 0, 0)
    for byte in bytes {
        (pool, bits) = (pool << 8 | Int(byte), bits + 8)
        while bits >= 6 {
            bits -= 6
            text.append(alphabet[pool >> bits & 63])
        }
    }
    if bits > 0 { text.append(alphabet[pool << (6 - bits) & 63]) }
    return text
}
