/// What every answer tells the browser to keep from doing.
enum SecurityHeaders {
    /// Scripts, styles and pictures come from this server only; nothing inline, no frames, no plug-ins (W3C Content
    /// Security Policy 3). So text that slipped through unescaped would still not run. `blob:` are photos that the reader chose and has not sent.
    private static let contentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data: blob:; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'"

    private static let fields: [(name: String, value: String)] = [
        ("Content-Security-Policy", contentPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ]

    /// Half a year: long enough that nobody is led into the clear, short enough to come back from.
    private static let sealed = (name: "Strict-Transport-Security", value: "max-age=15552000")

    /// - Parameter scheme: how browsers call the server.
    static func add(to response: inout Response, over scheme: Scheme = .http) {
        response.headers.add(contentsOf: scheme == .https ? fields + [sealed] : fields)
    }
}
