import CSQLite

/// The row on which a statement stands.
struct SQLiteRow {
    let statement: OpaquePointer

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }

    /// Absent is read as 0 by the engine, so that only a 0 needs a second look.
    func integer(_ column: Int) -> Int64? {
        let value = sqlite3_column_int64(statement, Int32(column))
        return value == 0 && isNull(column) ? nil : value
    }

    func real(_ column: Int) -> Double? {
        let value = sqlite3_column_double(statement, Int32(column))
        return value == 0 && isNull(column) ? nil : value
    }

    /// Bytes of a text or blob; an empty blob has no address, and is still present.
    func bytes(_ column: Int) -> UnsafeRawBufferPointer? {
        let start = sqlite3_column_blob(statement, Int32(column))
        if start == nil, isNull(column) { return nil }
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
    }
}
