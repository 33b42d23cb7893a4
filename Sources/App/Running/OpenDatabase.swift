import Database
import Foundation
package import Planning
import Terminal
import Works

extension DatabaseDoor {
    /// `--db`, else `PACESETTER_DB`, else `pacesetter.db` in the folder one stands in; brought up to date, a backup being taken first.
    package static let front = DatabaseDoor(
        options: [.value("--db", "FILE|URL", "the database: a file, or postgres://... (default: PACESETTER_DB, else pacesetter.db)")],
        open: { try upToDate(Database.open(address($0))) },
        openExisting: { call in
            let address = address(call)
            guard address.contains("://") || FileManager.default.fileExists(atPath: address) else { throw NoDatabase(address: address) }
            return try upToDate(Database.open(address))
        },
        openInMemory: { try upToDate(Database.open(":memory:")) },
        shelf: { FileShelf(at: folderOfFiles($0)) })

    private static func upToDate(_ database: Database) throws -> Database {
        _ = try Migrator(Migrations.all).migrate(database, backUp: true)
        try AuditAdoption.run(on: database)
        return database
    }

    /// Beside the file of the database; beside one on a server there is no place, so it is where one stands.
    private static func folderOfFiles(_ call: Invocation) -> String {
        if let folder = call.value("--files") ?? ProcessInfo.processInfo.environment["PACESETTER_FILES"] { return folder }
        let address = address(call)
        return address.contains("://") ? "pacesetter.files" : address + ".files"
    }

    static func address(_ call: Invocation) -> String {
        call.value("--db") ?? ProcessInfo.processInfo.environment["PACESETTER_DB"] ?? "pacesetter.db"
    }
}

struct NoDatabase: Error, CustomStringConvertible {
    let address: String
    var description: String {
        "There is no database \(address). Name one with --db, or make one: pacesetter import --create FILE, or pacesetter demo."
    }
}
