/// What every answer tells the browser to keep from doing.
enum SecurityHeaders {
    /// Scripts, styles and pictures come from this server only; nothing inline, no frames, no plug-ins (W3C Content
    /// Security Policy 3). So text that slipped through unescaped would still not run.
    private static let contentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'"

    private static let fields: [(name: String, value: String)] = [
        ("Content-Security-Policy", contentPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ]

    static func add(to response: inout Response) {
        response.headers.add(contentsOf: fields)
    }
}
