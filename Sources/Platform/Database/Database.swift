import Foundation
import Synchronization

/// One database, used by any number of threads. Everything happens inside `read` or `write`: a transaction each,
/// seen whole or not at all.
package final class Database: Sendable {
    package let engine: Engine
    /// For printing: without a password.
    package let address: String
    private let place: Place
    private let readers: Pool
    private let writers: Pool
    private let borrowers = Mutex<Set<UInt>>([])

    /// - Parameters:
    ///   - address: the path of a file (made when absent), `:memory:` (private to this object), or a `postgres://` URL.
    ///   - readers: how many threads read at the same time; more wait for their turn.
    package static func open(_ address: String, readers: Int = 4) throws -> Database {
        let database = Database(Place(address), readers: readers)
        try database.read { _ in }
        return database
    }

    private init(_ place: Place, readers count: Int) {
        self.place = place
        engine = place.engine
        address = place.printed
        writers = Pool(capacity: place.writers(beside: count)) { try place.connect(.writing) }
        readers = place == .memory ? writers : Pool(capacity: count) { try place.connect(.reading) }
    }

    /// One consistent view of the database for the whole closure.
    package func read<T>(_ body: (Connection) throws -> T) throws -> T {
        try transaction(.read, readers, body)
    }

    /// Exactly one transaction, committed when the closure returns, rolled back whole when it throws. The closure may run
    /// again where the engine asks for it: it must do nothing but work on the connection that cannot be done twice.
    @discardableResult
    package func write<T>(_ durability: Durability, _ body: (Connection) throws -> T) throws -> T {
        let result = try transaction(.write(durability), writers, body)
        if durability == .batch { letOthersIn() }
        return result
    }

    /// A write that survives a loss of power.
    @discardableResult
    package func write<T>(_ body: (Connection) throws -> T) throws -> T {
        try write(.full, body)
    }

    /// A transaction that changes the schema: one at a time, also where several nodes start together.
    func changeSchema<T>(_ body: (Connection) throws -> T) throws -> T {
        try transaction(.schema, writers, body)
    }

    /// A copy of the whole database as of now, while others read and write; put in place only when it is complete.
    package func backup(to path: String) throws {
        switch place {
        case .file: try copyFile(to: path)
        case .memory: try read { try $0.copy(to: path) }
        case .server: throw DatabaseError.cannotBackUp(to: path, reason: "a PostgreSQL database is backed up with pg_dump --format=custom")
        }
    }

    /// By a connection of its own, so that it can be called while a change of the schema holds the writer.
    private func copyFile(to path: String) throws {
        let connection = try place.connect(.reading)
        defer { connection.close() }
        try connection.copy(to: path)
    }

    /// What is not sound, a sentence each; nothing when all is well.
    package func check() throws -> [String] {
        do { return try read(SoundnessCheck.of) } catch DatabaseError.corrupt(let reason) { return [reason] }
    }

    /// Waits for what is under way. The file is then complete by itself, without a write-ahead log beside it.
    package func close() {
        readers.close()
        writers.close()
    }

    /// Where the state before a migration is kept: beside the file. Nil where there is no file.
    func backupPath(before migration: String) -> String? {
        guard case .file(let path) = place else { return nil }
        let stem = path.hasSuffix(".db") ? String(path.dropLast(3)) : path
        return "\(stem).before-\(migration).db"
    }
}

extension Database {
    /// A transaction that lost against others is tried again after waits that double up to a quarter of a second, for as long
    /// as a writer waits for a lock: on a busy machine ten losses in a row are nothing unusual, and nobody should see them.
    private static let longestWait = 0.25

    /// Longer than other processes wait between two looks at the lock (`SQLiteConnection.patience`): between two batches of
    /// a long import, whoever waits gets in.
    private static let openDoor = 0.0005

    /// PostgreSQL tells the second of two transactions that took the same next number, each having looked before, that the key is
    /// there already, not that it lost. Looking again settles it; a key that is there in truth is there again.
    private static let looksAtTheSameKey = 5

    private func transaction<T>(_ transaction: Transaction, _ pool: Pool, _ body: (Connection) throws -> T) throws -> T {
        let me = enter()
        defer { leave(me) }
        let end = Date.now.addingTimeInterval(SQLiteConnection.patience)
        var wait = 0.001
        var looks = engine == .postgres ? Self.looksAtTheSameKey : 1
        while true {
            do {
                return try pool.withConnection(begin: { try $0.begin(transaction) }) { try $0.finish(body) }
            } catch let error as DatabaseError where Date.now < end {
                if error.isSameKey { looks -= 1 }
                guard error.isConflict || error.isSameKey && looks > 0 else { throw error }
                Thread.sleep(forTimeInterval: Double.random(in: wait...2 * wait))
                wait = min(2 * wait, Self.longestWait / 2)
            }
        }
    }

    /// A thread that waits for a second connection while it holds one can wait for itself: that is a mistake of the
    /// program, and told at once on every engine rather than by a standstill on one.
    private func enter() -> UInt {
        let me = UInt(pthread_self())
        guard borrowers.withLock({ $0.insert(me).inserted }) else {
            fatalError("a closure of read or write asked for a second connection; use the one it was given")
        }
        return me
    }

    private func leave(_ thread: UInt) {
        borrowers.withLock { _ = $0.remove(thread) }
    }

    private func letOthersIn() {
        if case .file = place { Thread.sleep(forTimeInterval: Self.openDoor) }
    }
}
