import CSQLite
import Foundation

/// One connection to an SQLite file in WAL mode: readers never wait for the writer, nor the writer for them.
final class SQLiteConnection: Driver {
    let handle: OpaquePointer
    private let statements: SQLiteStatementCache
    private var durability: Durability?
    private var isClosed = false

    var isUsable: Bool { !isClosed && sqlite3_get_autocommit(handle) != 0 }

    init(path: String, _ purpose: Place.Purpose) throws {
        handle = try Self.open(path)
        statements = SQLiteStatementCache(handle)
        do { try setUp(path, purpose) } catch {
            close()
            throw DatabaseError.cannotOpen(address: path, reason: Self.reason(error))
        }
    }

    deinit { close() }

    func begin(_ transaction: Transaction) throws {
        switch transaction {
        case .read: try run("BEGIN DEFERRED")
        case .write(let durability): try beginWriting(durability)
        case .schema: try beginWriting(.full)
        }
    }

    /// IMMEDIATE: the lock is taken before the first read, so that nothing read can be outdated when writing.
    private func beginWriting(_ durability: Durability) throws {
        try prepareFor(durability)
        do { try run("BEGIN IMMEDIATE") } catch DatabaseError.busy { throw DatabaseError.busy(seconds: Int(Self.patience)) }
    }

    func commit() throws { try run("COMMIT") }

    /// Some errors (a full disk) have ended the transaction already.
    func rollBack() {
        if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
    }

    func execute(_ sql: SQL) throws -> Int {
        let before = sqlite3_total_changes64(handle)
        try statements.withStatement(sql.text) { statement in
            try statement.bind(sql.parameters)
            while try statement.step() {}
        }
        // The engine keeps the count of the last change also after a statement that changes nothing.
        return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
    }

    func forEach(_ sql: SQL, _ fetch: Fetch, _ body: (borrowing Row) throws -> Next) throws {
        try statements.withStatement(sql.text) { statement in
            try statement.bind(sql.parameters)
            while try statement.step() {
                if case .enough = try body(Row(source: .sqlite(SQLiteRow(statement: statement.handle)))) { return }
            }
        }
    }

    func define(_ statement: String) throws {
        let statement = try SQLiteStatement(statement, on: handle)
        defer { statement.finalize() }
        while try statement.step() {}
    }

    func bulk(into table: String, _ columns: [String]) throws -> any BulkTarget { try SQLiteBulk(into: table, columns, statements) }

    func copy(to path: String) throws { try SQLiteBackup.copy(handle, to: path) }

    func close() {
        guard !isClosed else { return }
        isClosed = true
        statements.removeAll()
        sqlite3_close_v2(handle)
    }

    private func run(_ text: String) throws {
        try statements.withStatement(text) { while try $0.step() {} }
    }

    /// The setting cannot change inside a transaction.
    private func prepareFor(_ durability: Durability) throws {
        guard durability != self.durability else { return }
        try run(durability == .full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL")
        sqlite3_wal_autocheckpoint(handle, Self.longestLog(durability))
        self.durability = durability
    }
}

extension SQLiteConnection {
    /// Seconds until a writer gives up. Longer than any batch of an import; shorter than a person's belief that it hangs.
    static let patience = 30.0

    /// Microseconds between two looks at the lock. SQLite's own waiting grows to 100 ms, in which an import in another
    /// process takes the lock several times; at this pace a floor's entry gets in at the first gap.
    private static let look: UInt32 = 250

    /// Pages of 4 kB in the log before whoever commits carries them into the file. An import does so at half the length that
    /// makes an entry of the floor do it: so that beside an import no entry waits for that work. Longer logs spare little
    /// (pages that every batch changes are carried once per many batches already) and slow the start after a kill.
    private static func longestLog(_ durability: Durability) -> Int32 {
        durability == .full ? 4096 : 2048
    }

    private static func open(_ path: String) throws -> OpaquePointer {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let status = sqlite3_open_v2(path, &handle, flags, nil)
        guard status == SQLITE_OK, let handle else {
            let reason = handle.map(SQLiteErrors.message) ?? "no memory"
            sqlite3_close_v2(handle)
            throw DatabaseError.cannotOpen(address: path, reason: folderIsMissing(path) ? "its folder does not exist" : reason)
        }
        return handle
    }

    private static func folderIsMissing(_ path: String) -> Bool {
        !FileManager.default.fileExists(atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }

    private func setUp(_ path: String, _ purpose: Place.Purpose) throws {
        sqlite3_busy_handler(handle, sqliteWaits, nil)
        try SQLiteErrors.check(pacesetter_sqlite_refuse_quoted_texts(handle), handle)
        for pragma in Self.settings + (purpose == .reading ? Self.readerSettings : Self.writerSettings) { try run(pragma) }
        if path != ":memory:" { try useWriteAheadLog() }
        statements.removeAll()
    }

    private func useWriteAheadLog() throws {
        var mode = ""
        try forEach("PRAGMA journal_mode = WAL", .atOnce) { row in
            mode = row.text(0)
            return .enough
        }
        guard mode == "wal" else { throw DatabaseError.cannotOpen(address: "", reason: "its file system allows no write-ahead log") }
    }

    private static let settings = [
        "PRAGMA foreign_keys = ON",
        "PRAGMA synchronous = FULL",
        // As on PostgreSQL.
        "PRAGMA case_sensitive_like = ON",
        // A file from elsewhere must not run functions through its views.
        "PRAGMA trusted_schema = OFF",
    ]

    private static let readerSettings = [
        "PRAGMA query_only = ON",
        // 8 MB each: the upper pages of the trees stay, the rest comes from the system's cache.
        "PRAGMA cache_size = -8192",
    ]

    private static let writerSettings = [
        // 32 MB, taken only as needed: the pages that one batch of an import touches.
        "PRAGMA cache_size = -32768",
        // A log that a long reader made grow is cut back.
        "PRAGMA journal_size_limit = 67108864",
    ]

    /// The reason alone: the address is told by the error around it.
    private static func reason(_ error: any Error) -> String {
        switch error {
        case DatabaseError.cannotOpen(_, let reason), DatabaseError.statement(_, let reason), DatabaseError.corrupt(let reason): reason
        default: "\(error)"
        }
    }

    /// Called by SQLite with how often it has called before: wait and look again, or give up.
    fileprivate static func wait(_ looks: Int32) -> Int32 {
        guard Double(looks) * Double(look) < patience * 1_000_000 else { return 0 }
        usleep(look)
        return 1
    }
}

private func sqliteWaits(_: UnsafeMutableRawPointer?, looks: Int32) -> Int32 { SQLiteConnection.wait(looks) }
