/// A cookie as the server sets it: never readable by a script and never sent with a form of another site.
package struct Cookie: Sendable {
    package let name: String
    package let value: String
    /// nil: until the browser is closed.
    package var seconds: Int?
    package var transport: Transport
    package var site: Site

    package enum Transport: Sendable {
        case anyTransport
        /// Sent over TLS only; for servers behind a public address.
        case tlsOnly
    }

    /// Whether it comes along when somebody follows a link of another site.
    package enum Site: String, Sendable {
        case strict = "Strict"
        case lax = "Lax"
    }

    package init(name: String, value: String, seconds: Int? = nil, transport: Transport = .anyTransport, site: Site = .strict) {
        (self.name, self.value, self.seconds, self.transport, self.site) = (name, value, seconds, transport, site)
    }

    var header: String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=\(site.rawValue)"
            + (seconds.map { "; Max-Age=\($0)" } ?? "")
            + (transport == .tlsOnly ? "; Secure" : "")
    }

    /// Reads the `Cookie` headers of a request; what is not `name=value` is left out.
    static func read(_ headers: [String]) -> Form {
        Form(
            headers.flatMap { $0.utf8.split(separator: UInt8(ascii: ";")) }.compactMap { part in
                guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
                let name = part[..<equals].drop { $0 == UInt8(ascii: " ") }
                return (String(Substring(name)), String(Substring(part[part.index(after: equals)...])))
            })
    }
}
