import CSQLite

/// A prepared INSERT that is bound, stepped and reset for each row.
final class SQLiteBulk {
    private struct Text {
        let column: Int
        let start: Int
        let count: Int
    }

    private let statement: SQLiteStatement
    private let cache: SQLiteStatementCache
    private let text: String
    private let handle: OpaquePointer
    /// The texts of the current row, reused for each: they are bound only when all of them stand still.
    private var bytes: [UInt8] = [0]
    private var texts: [Text] = []
    private var status = SQLITE_OK
    private var hasZeroByte = false

    init(_ statement: SQLiteStatement, _ cache: SQLiteStatementCache, text: String) {
        self.statement = statement
        self.cache = cache
        self.text = text
        handle = statement.handle
    }

    func bind(_ value: Int64, _ column: Int) { note(sqlite3_bind_int64(handle, Int32(column + 1), value)) }

    func bind(_ value: Double, _ column: Int) { note(sqlite3_bind_double(handle, Int32(column + 1), value)) }

    func bindNull(_ column: Int) { note(sqlite3_bind_null(handle, Int32(column + 1))) }

    func bind(text: UnsafeBufferPointer<UInt8>, _ column: Int) {
        texts.append(Text(column: column, start: bytes.count, count: text.count))
        hasZeroByte = hasZeroByte || text.contains(0)
        bytes.append(contentsOf: text)
    }

    func endRow() throws {
        guard !hasZeroByte else { throw DatabaseError.textWithZeroByte }
        try bytes.withUnsafeBytes { buffer in
            for text in texts {
                let start = buffer.baseAddress! + text.start
                note(pacesetter_sqlite_bind_text_borrowed(handle, Int32(text.column + 1), start, UInt64(text.count)))
            }
            try SQLiteErrors.check(status, sqlite3_db_handle(handle))
            _ = try statement.step()
            statement.reset()
        }
        forgetTexts()
    }

    /// Borrowed texts must not outlive the row in a statement that stays in the cache.
    func finish() {
        statement.reset()
        sqlite3_clear_bindings(handle)
        cache.giveBack(statement, text)
    }

    private func note(_ status: Int32) {
        if status != SQLITE_OK { self.status = status }
    }

    private func forgetTexts() {
        guard !texts.isEmpty else { return }
        texts.removeAll(keepingCapacity: true)
        bytes.removeSubrange(1...)
    }
}
