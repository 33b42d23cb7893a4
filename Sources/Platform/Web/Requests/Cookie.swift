/// A cookie as the server sets it: never readable by a script and never sent from another site.
package struct Cookie: Sendable {
    package let name: String
    package let value: String
    /// nil: until the browser is closed.
    package var seconds: Int?
    package var transport: Transport

    package enum Transport: Sendable {
        case anyTransport
        /// Sent over TLS only; for servers behind a public address.
        case tlsOnly
    }

    package init(name: String, value: String, seconds: Int? = nil, transport: Transport = .anyTransport) {
        (self.name, self.value, self.seconds, self.transport) = (name, value, seconds, transport)
    }

    var header: String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict"
            + (seconds.map { "; Max-Age=\($0)" } ?? "")
            + (transport == .tlsOnly ? "; Secure" : "")
    }

    /// Reads the `Cookie` headers of a request; what is not `name=value` is left out.
    static func read(_ headers: [String]) -> Form {
        Form(
            headers.flatMap { $0.split(separator: ";") }.compactMap { part in
                guard let equals = part.firstIndex(of: "=") else { return nil }
                return (String(part[..<equals].drop { $0 == " " }), String(part[part.index(after: equals)...]))
            })
    }
}
