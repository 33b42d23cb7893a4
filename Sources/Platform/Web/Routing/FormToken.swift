/// A random value that a page hands out twice, as a cookie and as a field of its forms. A form of another site can send
/// the cookie along but cannot read it, so it cannot name it ("double submit").
package struct FormToken: Sendable, Equatable {
    package static let field = "form-token"
    package static let cookie = "pacesetter-form"

    package let value: String

    /// 128 bits of the system's generator.
    package static func random() -> FormToken {
        var generator = SystemRandomNumberGenerator()
        let (a, b) = (generator.next(), generator.next())
        return FormToken(value: padded(a) + padded(b))
    }

    private init(value: String) { self.value = value }

    /// The token of a browser that has been here before.
    init?(in cookies: Form) {
        guard let value = cookies[FormToken.cookie], FormToken.looksRight(value) else { return nil }
        self.value = value
    }

    private static func looksRight(_ value: String) -> Bool {
        value.utf8.count == 32 && value.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func padded(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Lets a request that changes something through only if a page of this server sent it.
struct FormProtection: Sendable {
    let publicAddress: PublicAddress

    func check(_ request: Request) throws(Refusal) {
        guard !request.method.isSafe else { return }
        guard comesFromHere(request) else {
            throw Refusal(.forbidden, .foreignForm, "This form was sent from another site. Open the page here and send it again.")
        }
        // Compared in the time of the whole token whatever it holds, so that its signs cannot be guessed one by one.
        guard let token = FormToken(in: request.cookies), same(token.value, request.form[FormToken.field] ?? "") else {
            throw Refusal(.forbidden, .oldForm, "This form is too old. Open the page again and send it once more.")
        }
    }

    /// Sets the cookie where the browser did not bring it; with pages only, because they alone hold forms, and files may be
    /// kept by a cache that serves many.
    func handOut(_ token: FormToken, with response: Response, after request: Request) -> Response {
        guard response.headers["Content-Type"]?.hasPrefix("text/html") == true, FormToken(in: request.cookies) != token else { return response }
        return response.setting(Cookie(name: FormToken.cookie, value: token.value, transport: publicAddress.transport))
    }

    /// Browsers say it themselves: by `Sec-Fetch-Site` over TLS and on this machine, by `Origin` elsewhere.
    private func comesFromHere(_ request: Request) -> Bool {
        if let site = request.headers["Sec-Fetch-Site"] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers["Origin"] else { return true }
        return origin == publicAddress.origin || hostOf(origin) == request.headers["Host"]
    }

    private func hostOf(_ origin: String) -> String? {
        for scheme in ["http://", "https://"] where origin.hasPrefix(scheme) { return String(origin.dropFirst(scheme.count)) }
        return nil
    }

    private func same(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        return zip(a.utf8, b.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
