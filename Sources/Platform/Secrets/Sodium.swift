import CSodium

/// The one door to libsodium: it must be started once, before anything else of it is called.
enum Sodium {
    private static let started: Void = {
        precondition(sodium_init() >= 0, "libsodium could not be started: the system gives no random numbers")
    }()

    static func start() { _ = started }

    /// Bytes from the system's generator, fit for keys.
    static func random(_ count: Int) -> [UInt8] {
        start()
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// Takes the same time wherever the first difference lies.
    static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        start()
        return a.count == b.count && sodium_memcmp(a, b, a.count) == 0
    }

    /// HMAC-SHA-256 (RFC 2104) under a key of 32 bytes.
    static func authenticator(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        precondition(key.count == Int(crypto_auth_hmacsha256_KEYBYTES), "a key of \(crypto_auth_hmacsha256_KEYBYTES) bytes")
        start()
        var bytes = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
        let status = crypto_auth_hmacsha256(&bytes, message, UInt64(message.count), key)
        precondition(status == 0, "libsodium refused to authenticate a message")
        return bytes
    }
}
