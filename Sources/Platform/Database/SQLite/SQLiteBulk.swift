import CSQLite

/// Two prepared INSERTs: one that takes a whole block of rows, one that takes a single row of a block that is not full.
final class SQLiteBulk: BulkTarget {
    private let cache: SQLiteStatementCache
    private let wholeBlock: Prepared
    private let singleRow: Prepared

    private struct Prepared {
        let statement: SQLiteStatement
        let text: String
    }

    init(into table: String, _ columns: [String], _ cache: SQLiteStatementCache) throws {
        func prepared(rows: Int) throws -> Prepared {
            let row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
            let names = columns.map(checkedName).joined(separator: ", ")
            let text = "INSERT INTO \(checkedName(table)) (\(names)) VALUES " + repeatElement(row, count: rows).joined(separator: ", ")
            return Prepared(statement: try cache.take(text), text: text)
        }
        self.cache = cache
        singleRow = try prepared(rows: 1)
        wholeBlock = try prepared(rows: BulkBlock.mostRows)
    }

    func write(_ block: BulkBlock) throws {
        if block.isFull { return try insert(block, 0..<block.rows, by: wholeBlock.statement) }
        for row in 0..<block.rows { try insert(block, row..<row + 1, by: singleRow.statement) }
    }

    func finish() {
        for prepared in [singleRow, wholeBlock] {
            // Borrowed texts must not outlive the rows in a statement that stays in the cache.
            prepared.statement.reset()
            sqlite3_clear_bindings(prepared.statement.handle)
            cache.giveBack(prepared.statement, prepared.text)
        }
    }

    func abandon() { finish() }

    private func insert(_ block: BulkBlock, _ rows: Range<Int>, by statement: SQLiteStatement) throws {
        let first = rows.lowerBound * block.columns
        try block.bytes.withUnsafeBytes { texts in
            var status = SQLITE_OK
            for index in 0..<rows.count * block.columns {
                let bound = Self.bind(block.values[first + index], texts, statement.handle, Int32(index + 1))
                if bound != SQLITE_OK { status = bound }
            }
            try SQLiteErrors.check(status, sqlite3_db_handle(statement.handle))
            _ = try statement.step()
            statement.reset()
        }
    }

    @inline(__always)
    private static func bind(_ value: BulkValue, _ texts: UnsafeRawBufferPointer, _ statement: OpaquePointer, _ index: Int32) -> Int32 {
        switch value {
        case .integer(let number): sqlite3_bind_int64(statement, index, number)
        case .real(let number): sqlite3_bind_double(statement, index, number)
        case .text(let start, let count): pacesetter_sqlite_bind_text_borrowed(statement, index, texts.baseAddress! + start, UInt64(count))
        case .absent: sqlite3_bind_null(statement, index)
        }
    }
}
