import CPostgres

/// One connection to a PostgreSQL server through libpq.
final class PostgresConnection: Driver {
    let handle: OpaquePointer
    private let statements: PostgresStatementCache
    private var openCursors = 0
    private var isWriting = false
    private var isClosed = false

    var isUsable: Bool {
        !isClosed && PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    init(url: String, printed: String) throws {
        handle = try PostgresOpening.connect(url, printed: printed)
        statements = PostgresStatementCache(handle)
    }

    deinit { close() }

    /// A reader keeps one view for its whole transaction. Writers are SERIALIZABLE, so that what was read still holds when
    /// something is written on its ground, as it does behind SQLite's one writer; who loses is tried again. A step of long
    /// work writes what nobody reads yet: watched like the others it would only make them try again.
    func begin(_ transaction: Transaction) throws {
        switch transaction {
        case .read: try run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        case .write(.full): try run("BEGIN ISOLATION LEVEL SERIALIZABLE")
        case .write(.batch): try run("BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL synchronous_commit = off")
        case .schema: try run("BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(\(Self.schemaLock))")
        }
        if case .read = transaction { isWriting = false } else { isWriting = true }
    }

    /// Any number that no other program on the same database uses: the letters "pace".
    private static let schemaLock = 0x7061_6365

    /// A transaction that has failed answers COMMIT with ROLLBACK and no error.
    func commit() throws {
        do {
            let result = try run("COMMIT")
            guard result.command == "COMMIT" else { throw DatabaseError.statement(sql: "COMMIT", reason: "the transaction had failed before") }
        } catch DatabaseError.connectionLost(let reason) where isWriting {
            throw DatabaseError.commitUnknown(reason: reason)
        }
    }

    func rollBack() {
        if PQtransactionStatus(handle) != PQTRANS_IDLE { _ = try? run("ROLLBACK") }
    }

    func execute(_ sql: SQL) throws -> Int {
        try statements.execute(sql).changedRows
    }

    func forEach(_ sql: SQL, _ fetch: Fetch, _ body: (borrowing Row) throws -> Next) throws {
        switch fetch {
        case .atOnce: _ = try statements.execute(sql).forEach(body)
        case .inSteps: try throughCursor(sql, body)
        }
    }

    func define(_ statement: String) throws { try statements.executeOnce(SQL(stringLiteral: statement)) }

    func bulk(into table: String, _ columns: [String]) throws -> any BulkTarget {
        let (table, names) = (checkedName(table), columns.map(checkedName).joined(separator: ", "))
        let types = try statements.executeOnce(SQL(stringLiteral: "SELECT \(names) FROM \(table) LIMIT 0")).columnTypes
        return try PostgresCopy(handle, "COPY \(table) (\(names)) FROM STDIN (FORMAT BINARY)", types)
    }

    func copy(to path: String) throws { throw DatabaseError.cannotBackUp(to: path, reason: "a PostgreSQL database is backed up with pg_dump") }

    func close() {
        guard !isClosed else { return }
        isClosed = true
        PQfinish(handle)
    }

    /// Fixed texts without values; several statements in one round trip.
    @discardableResult
    private func run(_ text: String) throws -> PostgresResult {
        try PostgresResult.checked(PQexec(handle, text), handle, sql: text)
    }
}

extension PostgresConnection {
    /// Rows per round trip: some hundred kilobytes, which hides the trip and needs no memory to speak of.
    private static let stride = 5000

    /// A cursor, not libpq's row by row: other statements can run while the rows are read.
    private func throughCursor(_ sql: SQL, _ body: (borrowing Row) throws -> Next) throws {
        let cursor = SQL(stringLiteral: "pacesetter_\(openCursors)")
        try statements.executeOnce("DECLARE " + cursor + " NO SCROLL CURSOR FOR " + sql)
        openCursors += 1
        defer {
            openCursors -= 1
            _ = try? statements.executeOnce("CLOSE " + cursor)
        }
        let fetch = SQL(stringLiteral: "FETCH \(Self.stride) FROM ") + cursor
        while true {
            let result = try statements.executeOnce(fetch)
            guard case .more = try result.forEach(body), result.rows == Self.stride else { return }
        }
    }
}
