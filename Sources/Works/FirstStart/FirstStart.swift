package import Database
import Secrets
import Synchronization

/// What is missing where nobody can administer anything.
package enum Vacancy: Sendable, Equatable {
    /// There is no works at all.
    case works
    /// There are works that nobody can administer.
    case administrators(of: [Works])

    /// nil where every works has somebody.
    package static func find(in db: Connection, at now: Moment) throws -> Vacancy? {
        let all = try WorksStore(db).all()
        if all.isEmpty { return .works }
        let orphans = try all.filter { try Administration.administrators(of: $0, in: db, at: now).isEmpty }
        return orphans.isEmpty ? nil : .administrators(of: orphans)
    }
}

/// The link that the server prints when it starts and something is vacant. It is in memory only: it opens once, and ends with the server.
package final class SetupLink: Sendable {
    private let token: Mutex<Token?>

    package init() { token = Mutex(.random()) }

    /// nil once it was used.
    package var path: String? { token.withLock { $0.map { "/setup/\($0.text)" } } }

    func opens(with text: String) -> Bool { token.withLock { $0?.digest == Token(text).digest } }

    func use() { token.withLock { $0 = nil } }
}
