import Web

/// How a shared screen shows which one it is.
package enum ScreenCookie {
    package static let name = "pacesetter-screen"
    /// A year: it is set up once, and revoked where it was registered.
    private static let seconds = 365 * 86_400

    static func token(in request: Request) -> WorksToken? { request.cookies[name].flatMap { WorksToken($0) } }

    static func holding(_ token: WorksToken, over transport: Cookie.Transport) -> Cookie {
        Cookie(name: name, value: token.text, seconds: seconds, transport: transport, site: .lax)
    }
}
