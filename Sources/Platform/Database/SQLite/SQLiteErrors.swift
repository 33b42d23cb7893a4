import CSQLite

/// From SQLite's extended result codes to errors of the house.
enum SQLiteErrors {
    static func check(_ status: Int32, _ handle: OpaquePointer?, sql: String = "") throws(DatabaseError) {
        guard status != SQLITE_OK else { return }
        throw error(status, handle, sql: sql)
    }

    static func error(_ status: Int32, _ handle: OpaquePointer?, sql: String) -> DatabaseError {
        let reason = handle.map(message) ?? String(cString: sqlite3_errstr(status))
        return switch status & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy(seconds: Int(SQLiteConnection.patience))
        case SQLITE_CONSTRAINT: .constraint(constraint(status), reason: reason)
        case SQLITE_FULL: .diskFull(reason: reason)
        case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt(reason: reason)
        default: .statement(sql: sql, reason: reason)
        }
    }

    static func message(_ handle: OpaquePointer) -> String { String(cString: sqlite3_errmsg(handle)) }

    /// The kind of constraint stands above the lowest byte; C macros of that form do not reach Swift.
    private static func constraint(_ status: Int32) -> DatabaseError.Constraint {
        switch status >> 8 {
        case 1: .check
        case 3: .foreignKey
        case 5: .notNull
        case 12: .type
        // Unique, primary key and row id.
        default: .unique
        }
    }
}
