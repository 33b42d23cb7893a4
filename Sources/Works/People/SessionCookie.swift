package import Web

/// How a browser carries its session.
package enum SessionCookie {
    package static let name = "pacesetter-session"

    package static func token(in request: Request) -> WorksToken? { request.cookies[name].flatMap { WorksToken($0) } }

    /// Sent along when somebody follows a link from elsewhere, so that an address can be shared; forms are guarded by their token.
    static func holding(_ token: WorksToken, over transport: Cookie.Transport) -> Cookie {
        Cookie(name: name, value: token.text, transport: transport, site: .lax)
    }

    static func gone(over transport: Cookie.Transport) -> Cookie { Cookie(name: name, value: "", seconds: 0, transport: transport, site: .lax) }
}
