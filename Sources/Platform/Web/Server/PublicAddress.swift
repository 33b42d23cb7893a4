/// How browsers call the server: scheme and host, where that is known.
package struct PublicAddress: Sendable, Equatable {
    /// `https://works.example`; nil where it has no name that it would know of.
    package let origin: String?
    package let scheme: Scheme

    /// On this machine, or in the clear on purpose: under whatever name.
    package static let clear = PublicAddress(origin: nil, scheme: .http)
    /// Over TLS of its own, under whatever name the certificate has.
    package static let sealed = PublicAddress(origin: nil, scheme: .https)

    private init(origin: String?, scheme: Scheme) { (self.origin, self.scheme) = (origin, scheme) }

    /// - Parameter text: `https://works.example`, perhaps with a port; nothing behind it, because pages refer to each other from the root.
    package init?(_ text: String) {
        let whole = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let end = whole.firstRange(of: "://"), let scheme = Scheme(rawValue: String(whole[..<end.lowerBound]).lowercased()) else { return nil }
        let host = whole[end.upperBound...].lowercased()
        guard !host.isEmpty, host.utf8.allSatisfy(PublicAddress.isOfHost), host.first != ":" else { return nil }
        self.init(origin: "\(scheme.rawValue)://\(host)", scheme: scheme)
    }

    /// Letters, digits, dots, hyphens; a port; brackets of an IPv6 address.
    private static func isOfHost(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || "-.:[]".utf8.contains(byte)
    }

    /// The names under which requests may ask for the server.
    package var hosts: HostNames {
        guard let host else { return .any }
        return HostNames([HostNames.withoutPort(host)])
    }

    private var host: String? {
        guard let origin, let end = origin.firstRange(of: "://") else { return nil }
        return String(origin[end.upperBound...])
    }

    package var transport: Cookie.Transport { scheme == .https ? .tlsOnly : .anyTransport }
}

extension PublicAddress {
    /// A whole link to a page; where the server knows no name of its own, by the one under which it was asked.
    package func url(of address: Address, asked request: Request) -> String {
        (origin ?? "\(scheme.rawValue)://\(request.headers["Host"] ?? "localhost")") + address.string
    }

    /// Whoever asked a trusted proxy in the clear, although the server is called by https, is sent there before a password could follow.
    func redirect(_ request: Request) -> Response? {
        guard scheme == .https, request.scheme == .http, request.method == .get || request.method == .head, let origin else { return nil }
        return Response(.permanentRedirect, headers: ["Location": origin + request.address.string])
    }
}
