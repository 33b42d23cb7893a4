import Foundation

/// Keeps whoever sweeps away from whoever brings, over all processes that share the folder.
enum ShelfLock {
    enum Kind {
        /// Many bring at once, or copy what is there.
        case shared
        /// One sweeps.
        case alone

        fileprivate var operation: Int32 { self == .shared ? LOCK_SH : LOCK_EX }
    }

    /// Waits for it.
    /// - Returns: nil where the folder takes no lock.
    static func held<T, Fault: Error>(in folder: String, _ kind: Kind, _ body: () throws(Fault) -> T) throws(Fault) -> T? {
        let descriptor = open(folder + "/" + name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        // Whoever closes it gives the lock back.
        defer { close(descriptor) }
        while flock(descriptor, kind.operation) != 0 { if errno != EINTR { return nil } }
        return try body()
    }

    static let name = ".lock"
}
