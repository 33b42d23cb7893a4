/// What the server shows to prove its name, and the key to it: PEM texts.
package struct Certificate: Sendable {
    let chain: String
    let key: String

    /// - Parameter chain: the server's own certificate first, then those that vouch for it.
    /// - Throws: `NotPEM` where one of the texts is not what it should be.
    package init(chain: String, key: String) throws(NotPEM) {
        guard Certificate.holds("BEGIN CERTIFICATE", chain) else { throw .chain }
        guard Certificate.holds("PRIVATE KEY", key) else { throw .key }
        (self.chain, self.key) = (chain, key)
    }

    package enum NotPEM: Error { case chain, key }

    private static func holds(_ mark: String, _ text: String) -> Bool { text.contains(mark) && !text.contains("\0") }

    /// TLS 1.2 and 1.3; what came before is withdrawn (RFC 8996).
    static let versions = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"
}
