import Database
import Foundation
import Planning
import Terminal

/// `pacesetter backup` and `pacesetter restore`: a whole database as one file, and back.
enum BackupCommands {
    static let backup = Command(
        "backup", summary: "Copies the whole database into one file, while others go on working.",
        usage: ["FILE"],
        help: """
            The copy is of one moment, complete before it stands at FILE, and looked through before the command says so. FILE must not exist.
            A PostgreSQL database is backed up with its own tools: pg_dump --format=custom --file=FILE "$PACESETTER_DB"

              pacesetter backup --db works.db works-2026-03-31.db
            """,
        options: DatabaseDoor.front.options
    ) { call in
        let path = try call.onlyOperand("the FILE to write")
        try DatabaseFile(call).backUp(to: path)
        call.console.say("\(path): the whole database, sound")
        return .success
    }

    static let restore = Command(
        "restore", summary: "Makes a database from a backup.",
        usage: ["FILE"],
        help: """
            Only where no database is yet: what is there is never written over; move it away first. The backup is looked through and brought
            up to date before it stands in its place, and stays as it is itself.
            A PostgreSQL database is restored with its own tools: pg_restore --dbname="$PACESETTER_DB" FILE

              pacesetter restore --db works.db works-2026-03-31.db
            """,
        options: DatabaseDoor.front.options
    ) { call in
        let path = try call.onlyOperand("the FILE to restore")
        let file = DatabaseFile(call)
        try file.restore(from: path)
        call.console.say("\(file.address): restored from \(path), sound")
        return .success
    }
}

/// The database file that a call names, as a whole.
private struct DatabaseFile {
    let address: String

    init(_ call: Invocation) { address = DatabaseDoor.address(call) }

    func backUp(to path: String) throws {
        guard !isServer else { throw BackupError.server("backed up with pg_dump --format=custom --file=\(path) \"$PACESETTER_DB\"") }
        guard FileManager.default.fileExists(atPath: address) else { throw BackupError.noDatabase(address) }
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupError.exists(path) }
        let database = try Database.open(address)
        defer { database.close() }
        try database.backup(to: path)
        try looked(through: path) { copy in
            // A copy of an older schema stays one; what must hold between its tables only the program of its time knows.
            guard try Migrator(Migrations.all).pending(copy).isEmpty else { return [] }
            return try Soundness(of: copy).faults()
        }
    }

    func restore(from path: String) throws {
        guard !isServer else { throw BackupError.server("restored with pg_restore --dbname=\"$PACESETTER_DB\" \(path)") }
        guard FileManager.default.fileExists(atPath: path) else { throw BackupError.noBackup(path) }
        guard !FileManager.default.fileExists(atPath: address) else { throw BackupError.exists(address) }
        guard !FileManager.default.fileExists(atPath: path + "-wal") else { throw BackupError.inUse(path) }
        let unfinished = "\(address).unfinished"
        try? FileManager.default.removeItem(atPath: unfinished)
        try FileManager.default.copyItem(atPath: path, toPath: unfinished)
        try looked(through: unfinished, called: path) { copy in
            try Migrator(Migrations.all).migrate(copy, backUp: false)
            return try Soundness(of: copy).faults()
        }
        try FileManager.default.moveItem(atPath: unfinished, toPath: address)
    }

    /// A copy that is not sound does not stay. The file first: of a damaged one nothing else can be asked.
    private func looked(through copy: String, called name: String? = nil, _ others: (Database) throws -> [String]) throws {
        do {
            let database = try Database.open(copy, readers: 1)
            defer { database.close() }
            let damage = try database.check()
            let faults = try damage.isEmpty ? others(database) : damage
            guard faults.isEmpty else { throw BackupError.unsound(name ?? copy, faults) }
        } catch {
            try? FileManager.default.removeItem(atPath: copy)
            throw error
        }
    }

    private var isServer: Bool { address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") }
}

enum BackupError: Error, CustomStringConvertible {
    case server(String)
    case noDatabase(String)
    case noBackup(String)
    case exists(String)
    case inUse(String)
    case unsound(String, [String])

    var description: String {
        switch self {
        case .server(let how): "A PostgreSQL database is \(how)."
        case .noDatabase(let path): "There is no database \(path)."
        case .noBackup(let path): "There is no file \(path)."
        case .exists(let path): "\(path) exists already and is not written over; move it away or name another."
        case .inUse(let path): "\(path) is in use or was left in the middle (\(path)-wal stands beside it): it is no backup. Make one with pacesetter backup."
        case .unsound(let path, let faults): "\(path) is not sound:\n" + faults.map { "  " + $0 }.joined(separator: "\n")
        }
    }
}
