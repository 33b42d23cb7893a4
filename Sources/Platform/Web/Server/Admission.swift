/// Looks at a request's head before anything is read further. libmicrohttpd, even strict, lets through what two servers
/// in a row may understand in two ways (RFC 9112, 11.2: request smuggling); that is refused here.
struct Admission: Sendable {
    let hosts: HostNames
    let proxies: TrustedProxies
    let limits: Limits

    enum Version { case one, oneDotOne }

    /// - Parameter most: how many bytes its body may have.
    func check(_ method: String, _ version: Version, _ headers: Headers, upTo most: Int) throws(Refusal) -> Method {
        try checkNames(headers)
        try checkLength(headers, upTo: most)
        try checkHost(headers, version)
        guard let method = Method(rawValue: method) else { throw Refusal(.notImplemented, "The method is not known here.") }
        return method
    }

    private func checkNames(_ headers: Headers) throws(Refusal) {
        guard headers.fields.count <= limits.headerCount else { throw Refusal(.headersTooLarge, .tooManyHeaders, "There are too many headers.") }
        for field in headers.fields where field.name.isEmpty || !field.name.utf8.allSatisfy(isOfToken) {
            throw Refusal(.badRequest, .unreadable, "A header's name holds a sign that no name may hold.")
        }
    }

    func checkLength(_ headers: Headers, upTo most: Int) throws(Refusal) {
        let lengths = headers.all("Content-Length")
        guard let length = lengths.first else { return }
        guard lengths.count == 1 else { throw Refusal(.badRequest, .unreadable, "There are two Content-Length headers.") }
        guard headers["Transfer-Encoding"] == nil else { throw Refusal(.badRequest, .unreadable, "Content-Length and Transfer-Encoding exclude each other.") }
        guard !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw Refusal(.badRequest, .unreadable, "Content-Length is not a number.")
        }
        guard let bytes = Int(length), bytes <= most else { throw Admission.tooLarge(most) }
    }

    private func checkHost(_ headers: Headers, _ version: Version) throws(Refusal) {
        let named = headers.all("Host")
        guard named.count <= 1 else { throw Refusal(.badRequest, .unreadable, "There are two Host headers.") }
        guard let host = named.first else {
            if version == .one { return }
            throw Refusal(.badRequest, .unreadable, "The Host header is missing.")
        }
        guard host.utf8.allSatisfy(isOfHost) else { throw Refusal(.badRequest, .unreadable, "The Host header holds a sign that no name may hold.") }
        guard hosts.admits(host) else { throw Refusal(.misdirectedRequest, .otherName, "This server is not called by that name.") }
    }

    static func tooLarge(_ most: Int) -> Refusal {
        Refusal(.contentTooLarge, .tooLarge, "What was sent is larger than \(most / 1024) KB.")
    }

    /// The signs of a token (RFC 9110, 5.6.2): no space, so none before the colon either.
    private func isOfToken(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }

    private func isOfHost(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "-._~:[]".utf8.contains(byte)
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
