import Glibc

/// The numeric address of a machine. An IPv4 address that came in the clothes of IPv6 (`::ffff:10.0.0.7`) is the IPv4 address.
struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
    /// 4 or 16 of them.
    let bytes: [UInt8]

    init?(_ text: some StringProtocol) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, String(text), &four) == 1 {
            bytes = withUnsafeBytes(of: four, Array.init)
        } else if inet_pton(AF_INET6, String(text), &six) == 1 {
            let all = withUnsafeBytes(of: six, Array.init)
            bytes = all.starts(with: NetworkAddress.mapped) ? Array(all.suffix(4)) : all
        } else {
            return nil
        }
    }

    /// RFC 4291, 2.5.5.2.
    private static let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]

    var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count))
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// Addresses with the same beginning (RFC 4632): `10.1.0.0/16`, `2001:db8::/32`; without a length only the address itself.
struct NetworkRange: Sendable {
    private let start: NetworkAddress
    private let bits: Int

    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let start = NetworkAddress(parts[0]) else { return nil }
        let most = start.bytes.count * 8
        guard parts.count == 2 else { (self.start, bits) = (start, most); return }
        guard let bits = Int(parts[1]), (0...most).contains(bits) else { return nil }
        (self.start, self.bits) = (start, bits)
    }

    func contains(_ address: NetworkAddress) -> Bool {
        guard address.bytes.count == start.bytes.count else { return false }
        let (whole, rest) = bits.quotientAndRemainder(dividingBy: 8)
        guard address.bytes.prefix(whole) == start.bytes.prefix(whole) else { return false }
        return rest == 0 || (address.bytes[whole] ^ start.bytes[whole]) >> (8 - rest) == 0
    }
}
