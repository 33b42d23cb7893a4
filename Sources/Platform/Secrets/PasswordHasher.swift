import CSodium
import Dispatch
import Foundation

/// What is stored of a password: algorithm, cost, salt and hash in one text, as libsodium writes it.
package struct PasswordHash: Hashable, Sendable {
    package let text: String
    package init(text: String) { self.text = text }
}

/// Everybody who may compute a hash is busy.
package struct TooManyHashesAtOnce: Error, CustomStringConvertible {
    package var description: String { "Too many people are signing in at this moment. Try again in a few seconds." }
}

/// Hashes passwords with Argon2id (RFC 9106) and compares them, few at a time.
package final class PasswordHasher: Sendable {
    package struct Cost: Sendable, Equatable {
        package let operations: UInt64
        package let memory: Int
        package init(operations: UInt64, memory: Int) { (self.operations, self.memory) = (operations, memory) }

        /// libsodium's limits for a person who waits: 64 MB, about 66 ms.
        package static let interactive = Cost(operations: UInt64(crypto_pwhash_opslimit_interactive()), memory: crypto_pwhash_memlimit_interactive())
    }

    package enum Verdict: Sendable {
        case wrong
        case right
        /// Right, and stored at a lower cost than is asked today: hash it anew while the password is at hand.
        case rightButOutgrown
    }

    /// Each takes 64 MB and a core: two at once stay within 128 MB and are thirty a second, more sign-ins than a change of shift brings.
    package static let usuallyAtOnce = 2
    /// Longer than anybody waits before a form. Threads that queue for a hash are not there for the floor's entries.
    package static let usualPatience = 3.0

    private let cost: Cost
    private let patience: Double
    private let turns: DispatchSemaphore
    /// Compared where there is no account, so that an unknown name takes as long as a wrong password.
    private let nobodys: PasswordHash

    package init(cost: Cost = .interactive, atOnce: Int = usuallyAtOnce, patience: Double = usualPatience) {
        (self.cost, self.patience, turns) = (cost, patience, DispatchSemaphore(value: atOnce))
        nobodys = Self.hash(Sodium.random(32), cost)
    }

    /// - Throws: `TooManyHashesAtOnce`.
    package func hash(_ password: Password) throws -> PasswordHash {
        try inTurn { Self.hash(password.bytes, cost) }
    }

    /// - Parameter stored: nil where there is nothing to compare with; the answer is then `wrong`, after the same time.
    /// - Throws: `TooManyHashesAtOnce`.
    package func verify(_ password: Password, against stored: PasswordHash?) throws -> Verdict {
        if password.isTooLongToHash { return .wrong }
        let hash = stored ?? nobodys
        let isRight = try inTurn { crypto_pwhash_str_verify(hash.text, signed(password.bytes), UInt64(password.bytes.count)) == 0 }
        guard isRight, stored != nil else { return .wrong }
        return crypto_pwhash_str_needs_rehash(hash.text, cost.operations, cost.memory) == 0 ? .right : .rightButOutgrown
    }

    private func inTurn<T>(_ work: () -> T) throws -> T {
        guard turns.wait(timeout: .now() + patience) == .success else { throw TooManyHashesAtOnce() }
        defer { turns.signal() }
        return work()
    }

    private static func hash(_ bytes: [UInt8], _ cost: Cost) -> PasswordHash {
        Sodium.start()
        var text = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
        let status = crypto_pwhash_str(&text, signed(bytes), UInt64(bytes.count), cost.operations, cost.memory)
        // The only reason libsodium names.
        precondition(status == 0, "no memory to hash a password")
        return PasswordHash(text: String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
}

private func signed(_ bytes: [UInt8]) -> [CChar] { bytes.map { CChar(bitPattern: $0) } }
