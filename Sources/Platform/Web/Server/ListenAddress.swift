import Glibc

/// Where the server listens: `127.0.0.1:8080`, `[::1]:8080`, `localhost:8080`.
package struct ListenAddress: Sendable, CustomStringConvertible {
    enum Numeric: Sendable {
        case four(in_addr)
        case six(in6_addr)
    }

    let numeric: Numeric
    /// 0 lets the system choose a free one.
    let port: UInt16
    package let description: String

    /// - Throws: `ListenError.notAnAddress` where the text is not a numeric address (or `localhost`) and a port.
    package init(_ text: String) throws(ListenError) {
        guard
            let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]),
            let numeric = ListenAddress.numeric(String(text[..<colon]))
        else { throw .notAnAddress(text) }
        (self.numeric, self.port, description) = (numeric, port, text)
    }

    private static func numeric(_ host: String) -> Numeric? {
        var four = in_addr()
        if inet_pton(AF_INET, host == "localhost" ? "127.0.0.1" : host, &four) == 1 { return .four(four) }
        var six = in6_addr()
        guard host.hasPrefix("["), host.hasSuffix("]"), inet_pton(AF_INET6, String(host.dropFirst().dropLast()), &six) == 1 else { return nil }
        return .six(six)
    }

    /// Reached from this machine only (127.0.0.0/8, ::1).
    package var isLoopback: Bool {
        switch numeric {
        case .four(let address): address.s_addr.bigEndian >> 24 == 127
        case .six(let address): withUnsafeBytes(of: address) { $0.dropLast().allSatisfy { $0 == 0 } && $0.last == 1 }
        }
    }
}

/// Why the server does not listen.
package enum ListenError: Error, Equatable, CustomStringConvertible {
    case notAnAddress(String)
    case notLoopback(String)
    case inUse(String)
    case notPermitted(String)
    case notOfThisMachine(String)
    /// The library does not take the certificate with this key.
    case certificateRefused(String)
    case refusedBySystem(String, code: Int32)

    package var description: String {
        switch self {
        case .notAnAddress(let text):
            "'\(text)' is not an address to listen on: a numeric address and a port are expected, like 127.0.0.1:8080 or [::1]:8080."
        case .notLoopback(let text):
            "\(text) can be reached from other machines, and that was not allowed: listen on 127.0.0.1 and put a proxy before it."
        case .inUse(let text): "\(text) is already in use by another program: stop it or choose another port."
        case .notPermitted(let text): "Listening on \(text) is not permitted: choose a port from 1024 upwards."
        case .notOfThisMachine(let text): "\(text) is not an address of this machine."
        case .certificateRefused(let text):
            "TLS on \(text) could not begin: the key does not belong to the certificate, or one of the files is damaged."
        case .refusedBySystem(let text, let code): "Listening on \(text) failed: \(String(cString: strerror(code)))."
        }
    }
}
