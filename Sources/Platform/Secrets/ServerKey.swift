import CSodium
import Foundation

/// 32 random bytes in a file beside the database, not in it: whoever steals the database alone can neither try out PINs nor
/// compute the codes of anybody's second factor. All nodes of one database share the file.
package struct ServerKey: Sendable {
    private let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    package static func random() -> ServerKey { ServerKey(bytes: Sodium.random(size)) }

    private static let size = 32

    /// Reads the file, or makes it where there is none.
    /// - Throws: `ServerKeyError`.
    package static func open(_ path: String) throws -> ServerKey {
        // Made under another name and linked, so that of two processes that start together one wins and both read the same.
        if !FileManager.default.fileExists(atPath: path) { try make(path) }
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
        guard mode & 0o077 == 0 else { throw ServerKeyError.readableByOthers(path) }
        guard let data = FileManager.default.contents(atPath: path), data.count == size else { throw ServerKeyError.unreadable(path) }
        return ServerKey(bytes: Array(data))
    }

    private static func make(_ path: String) throws {
        let draft = path + "." + Token.random().text
        let isMade = FileManager.default.createFile(atPath: draft, contents: Data(Sodium.random(size)), attributes: [.posixPermissions: 0o600])
        defer { try? FileManager.default.removeItem(atPath: draft) }
        guard isMade else { throw ServerKeyError.cannotMake(path) }
        guard link(draft, path) == 0 || errno == EEXIST else { throw ServerKeyError.cannotMake(path) }
    }
}

package enum ServerKeyError: Error, Equatable, CustomStringConvertible {
    case cannotMake(String)
    case unreadable(String)
    case readableByOthers(String)

    package var description: String {
        switch self {
        case .cannotMake(let path): "The key file \(path) cannot be made: its folder must be there and writable."
        case .unreadable(let path): "The key file \(path) cannot be read or has not 32 bytes. Restore it from the backup: PINs and second factors depend on it."
        case .readableByOthers(let path): "The key file \(path) can be read by others on this machine. Make it yours alone: chmod 600 \(path)"
        }
    }
}

extension ServerKey {
    /// A secret mixed with the key, for one purpose: the same text gives something else for another.
    package func mixed(_ text: String, for purpose: String) -> String {
        Digest(bytes: Sodium.authenticator(of: Array(text.utf8), key: subkey(for: purpose)))!.description
    }

    /// Encrypts and authenticates (XSalsa20 and Poly1305, Bernstein 2008), with a nonce of its own before it.
    package func seal(_ message: [UInt8], for purpose: String) -> [UInt8] {
        let nonce = Sodium.random(crypto_secretbox_noncebytes())
        var box = [UInt8](repeating: 0, count: message.count + crypto_secretbox_macbytes())
        let status = crypto_secretbox_easy(&box, message, UInt64(message.count), nonce, subkey(for: purpose))
        precondition(status == 0, "libsodium refused to seal a secret")
        return nonce + box
    }

    /// nil where it was sealed with another key or for another purpose, or was changed.
    package func open(_ sealed: [UInt8], for purpose: String) -> [UInt8]? {
        Sodium.start()
        let (nonceSize, macSize) = (crypto_secretbox_noncebytes(), crypto_secretbox_macbytes())
        guard sealed.count >= nonceSize + macSize else { return nil }
        let box = Array(sealed[nonceSize...])
        var message = [UInt8](repeating: 0, count: box.count - macSize)
        let status = crypto_secretbox_open_easy(&message, box, UInt64(box.count), Array(sealed[..<nonceSize]), subkey(for: purpose))
        return status == 0 ? message : nil
    }

    private func subkey(for purpose: String) -> [UInt8] { Sodium.authenticator(of: Array(purpose.utf8), key: bytes) }
}
