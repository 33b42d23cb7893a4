import CSodium

/// The SHA-256 of some bytes (FIPS 180-4): 32 bytes.
package struct Digest: Hashable, Sendable {
    package let bytes: [UInt8]

    /// nil unless there are 32 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.size else { return nil }
        self.bytes = bytes
    }

    package init(of message: [UInt8]) {
        Sodium.start()
        var bytes = [UInt8](repeating: 0, count: Self.size)
        let status = crypto_hash_sha256(&bytes, message, UInt64(message.count))
        precondition(status == 0, "libsodium refused to compute a digest")
        self.bytes = bytes
    }

    package init(of text: String) { self.init(of: Array(text.utf8)) }

    package static let size = 32

    /// Nothing's digest: where a chain begins.
    package static let none = Digest(bytes: [UInt8](repeating: 0, count: size))!
}

extension Digest: CustomStringConvertible {
    /// In hexadecimal digits.
    package var description: String {
        bytes.map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    }
}

extension Digest {
    /// As `description` writes it; nil for anything else.
    package init?(hexadecimal text: some StringProtocol) {
        let digits = text.utf8.compactMap { byte in Digest.digit(byte) }
        guard digits.count == 2 * Self.size, text.utf8.count == digits.count else { return nil }
        self.init(bytes: stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    /// The digest of several fields, each with its length before it: so that "ab", "c" is not "a", "bc", and an absent field is not an empty one.
    package init(ofFields fields: [[UInt8]?]) {
        self.init(
            of: fields.flatMap { field -> [UInt8] in
                guard let field else { return [0] }
                return [1] + withUnsafeBytes(of: UInt64(field.count).bigEndian, Array.init) + field
            })
    }
}
