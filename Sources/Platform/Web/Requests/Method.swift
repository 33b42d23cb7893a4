/// What a request wants done (RFC 9110, 9). Other methods are answered with 501.
package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case options = "OPTIONS"

    /// Only reads, so that it needs no form token.
    var isSafe: Bool { self == .get || self == .head || self == .options }
}
