import Database
import Foundation
package import Planning
import Terminal

extension DatabaseDoor {
    /// `--db`, else `PACESETTER_DB`, else `pacesetter.db` in the folder one stands in; brought up to date, a backup being taken first.
    package static let front = DatabaseDoor(
        options: [.value("--db", "FILE|URL", "the database: a file, or postgres://... (default: PACESETTER_DB, else pacesetter.db)")]
    ) { call in
        let database = try Database.open(address(call))
        let applied = try Migrator(Migrations.all).migrate(database, backUp: true)
        if applied.contains(where: { !$0.isEmpty }), call.console.isWatched { call.console.complain("Brought up to date: \(applied.joined(separator: ", ")).") }
        return database
    }

    private static func address(_ call: Invocation) -> String {
        call.value("--db") ?? ProcessInfo.processInfo.environment["PACESETTER_DB"] ?? "pacesetter.db"
    }
}
