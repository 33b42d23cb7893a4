import Database
import Foundation
import Planning
import Terminal
import Works

/// `pacesetter backup` and `pacesetter restore`: a whole database as one file, and back.
enum BackupCommands {
    static let backup = Command(
        "backup", summary: "Copies the whole database into one file, its photos and papers into a folder beside it, while others go on working.",
        usage: ["FILE"],
        help: """
            The copy is of one moment, complete before it stands at FILE, and looked through before the command says so. FILE must not exist.
            Photos and papers are copied to FILE.files, where there are any: both belong together.
            A PostgreSQL database is backed up with its own tools: pg_dump --format=custom --file=FILE "$PACESETTER_DB", and then the folder of files.

              pacesetter backup --db works.db works-2026-03-31.db
            """,
        options: DatabaseDoor.front.optionsWithFiles
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
            up to date before it stands in its place, and stays as it is itself. Photos and papers come from FILE.files.
            A PostgreSQL database is restored with its own tools: pg_restore --dbname="$PACESETTER_DB" FILE

              pacesetter restore --db works.db works-2026-03-31.db
            """,
        options: DatabaseDoor.front.optionsWithFiles
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
    private let files: FileShelf

    init(_ call: Invocation) { (address, files) = (DatabaseDoor.address(call), DatabaseDoor.front.shelf(call)) }

    func backUp(to path: String) throws {
        guard !isServer else { throw BackupError.server("backed up with pg_dump --format=custom --file=\(path) \"$PACESETTER_DB\"") }
        guard FileManager.default.fileExists(atPath: address) else { throw BackupError.noDatabase(address) }
        let copies = FileShelf(at: path + ".files")
        for other in [path, copies.folder] where FileManager.default.fileExists(atPath: other) { throw BackupError.exists(other) }
        let database = try Database.open(address)
        defer { database.close() }
        try files.unswept {
            try database.backup(to: path)
            try looked(through: path, copies) { copy in
                // A copy of an older schema stays one; what must hold between its tables only the program of its time knows.
                guard try Migrator(Migrations.all).pending(copy).isEmpty else { return [] }
                return try faults(of: copy, copying: files, to: copies)
            }
        }
    }

    func restore(from path: String) throws {
        guard !isServer else { throw BackupError.server("restored with pg_restore --dbname=\"$PACESETTER_DB\" \(path)") }
        guard FileManager.default.fileExists(atPath: path) else { throw BackupError.noBackup(path) }
        guard !FileManager.default.fileExists(atPath: address) else { throw BackupError.exists(address) }
        guard !FileManager.default.fileExists(atPath: path + "-wal") else { throw BackupError.inUse(path) }
        guard !files.exists else { throw BackupError.exists(files.folder) }
        let unfinished = "\(address).unfinished", copies = FileShelf(at: files.folder + ".unfinished")
        for rest in [unfinished, copies.folder] { try? FileManager.default.removeItem(atPath: rest) }
        try FileManager.default.copyItem(atPath: path, toPath: unfinished)
        try looked(through: unfinished, copies, called: path) { copy in
            try Migrator(Migrations.all).migrate(copy, backUp: false)
            return try faults(of: copy, copying: FileShelf(at: path + ".files"), to: copies)
        }
        if copies.exists { try FileManager.default.moveItem(atPath: copies.folder, toPath: files.folder) }
        try FileManager.default.moveItem(atPath: unfinished, toPath: address)
    }

    /// Copies the files that a copy of the database names, and looks through both.
    private func faults(of copy: Database, copying files: FileShelf, to copies: FileShelf) throws -> [String] {
        try copy.read { db in for works in try WorksStore(db).all() { try FileCheck(files, of: works.id, in: db).copy(to: copies) } }
        return try Soundness(of: copy, files: copies).faults()
    }

    /// A copy that is not sound does not stay. The file first: of a damaged one nothing else can be asked.
    private func looked(through copy: String, _ copies: FileShelf, called name: String? = nil, _ others: (Database) throws -> [String]) throws {
        do {
            let database = try Database.open(copy, readers: 1)
            defer { database.close() }
            let damage = try database.check()
            let faults = try damage.isEmpty ? others(database) : damage
            guard faults.isEmpty else { throw BackupError.unsound(name ?? copy, faults) }
        } catch {
            for unsound in [copy, copies.folder] { try? FileManager.default.removeItem(atPath: unsound) }
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
