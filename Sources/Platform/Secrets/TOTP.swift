import CNettle

/// Codes of six digits that a telephone and the server compute from one secret and the time (RFC 6238, M'Raihi and others 2011),
/// with HMAC-SHA-1, steps of 30 seconds: what every authenticator understands.
package struct TOTP: Sendable {
    package let secret: [UInt8]

    package init(secret: [UInt8]) { self.secret = secret }

    /// 160 bits, the length that RFC 4226 recommends.
    package static func random() -> TOTP { TOTP(secret: Sodium.random(20)) }

    private static let secondsPerStep: Int64 = 30
    private static let digits = 6
    /// One step to each side, for clocks that differ and fingers that are slow (RFC 6238, 5.2).
    private static let window: Int64 = 1

    /// The step whose code this is; nil where it is none of now, or of a step that has been used already: each code opens once.
    /// - Parameters:
    ///   - seconds: since 1970-01-01 UTC.
    ///   - last: the step of the last code that was taken.
    package func step(of code: String, at seconds: Int64, after last: Int64?) -> Int64? {
        let typed = Array(code.utf8.filter { $0 != UInt8(ascii: " ") })
        let now = seconds / Self.secondsPerStep
        // All steps are looked at, so that the time taken tells nothing.
        let matching = (now - Self.window...now + Self.window).filter { Sodium.areEqual(Array(Self.code(secret, step: $0).utf8), typed) }
        return matching.first { step in last.map { step > $0 } ?? true }
    }

    /// What a telephone shows at a moment.
    package func code(at seconds: Int64) -> String { Self.code(secret, step: seconds / Self.secondsPerStep) }

    /// What a telephone reads from a QR code. The label is what it shows above the code.
    package func address(for label: String, at works: String) -> String {
        "otpauth://totp/\(escaped(works)):\(escaped(label))?secret=\(secretInBase32)&issuer=\(escaped(works))"
    }

    /// To be typed where no camera is at hand (RFC 4648, section 6, without padding).
    package var secretInBase32: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (text, pool, bits) = ("", 0, 0)
        for byte in secret {
            (pool, bits) = ((pool << 8 | Int(byte)) & 0xFFFF, bits + 8)
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[pool >> bits & 31])
            }
        }
        if bits > 0 { text.append(alphabet[pool << (5 - bits) & 31]) }
        return text
    }

    /// HOTP (RFC 4226, 5.3): dynamic truncation of the HMAC over the step's number.
    static func code(_ secret: [UInt8], step: Int64, digits: Int = digits) -> String {
        let mac = hmac(of: withUnsafeBytes(of: step.bigEndian, Array.init), key: secret)
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        var code = String(number % (0..<digits).reduce(1) { power, _ in power * 10 })
        while code.utf8.count < digits { code = "0" + code }
        return code
    }

    private static func hmac(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        var context = hmac_sha1_ctx()
        nettle_hmac_sha1_set_key(&context, key.count, key)
        nettle_hmac_sha1_update(&context, message.count, message)
        var mac = [UInt8](repeating: 0, count: 20)
        nettle_hmac_sha1_digest(&context, mac.count, &mac)
        return mac
    }
}

/// Everything but the unreserved signs of RFC 3986 as percent escapes.
private func escaped(_ text: String) -> String {
    text.utf8.map { byte in
        let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "-._~".utf8.contains(byte)
        return isPlain ? String(UnicodeScalar(byte)) : "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
    }.joined()
}
