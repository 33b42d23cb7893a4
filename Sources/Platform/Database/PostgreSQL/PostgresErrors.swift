import CPostgres

/// From SQLSTATE (the standard's five signs, kept by every version) to errors of the house.
enum PostgresErrors {
    static func error(_ result: OpaquePointer?, _ handle: OpaquePointer, sql: String) -> DatabaseError {
        guard PQstatus(handle) == CONNECTION_OK else { return .connectionLost(reason: message(handle)) }
        guard let result, let state = field(result, PG_DIAG_SQLSTATE) else { return .statement(sql: sql, reason: message(handle)) }
        let reason = field(result, PG_DIAG_MESSAGE_PRIMARY) ?? message(handle)
        return error(state, reason, sql: sql)
    }

    private static func error(_ state: String, _ reason: String, sql: String) -> DatabaseError {
        if let constraint = constraint(state) { return .constraint(constraint, reason: reason) }
        return switch state {
        // Serialization failure, deadlock; no room left to note what was read, until others that write at the same time have ended.
        case "40001", "40P01", "53200": .conflict(reason: reason)
        // A lock or a statement waited longer than allowed.
        case "55P03", "57014": .busy(seconds: Int(SQLiteConnection.patience))
        case "53100": .diskFull(reason: reason)
        case "XX001", "XX002": .corrupt(reason: reason)
        // The server shuts down; classes 08: the connection.
        case "57P01", "57P02", "57P03": .connectionLost(reason: reason)
        case let state where state.hasPrefix("08"): .connectionLost(reason: reason)
        default: .statement(sql: sql, reason: "\(reason) (SQLSTATE \(state))")
        }
    }

    private static func constraint(_ state: String) -> DatabaseError.Constraint? {
        switch state {
        case "23505": .unique
        case "23503": .foreignKey
        case "23514": .check
        case "23502": .notNull
        case "42804": .type
        default: nil
        }
    }

    static func message(_ handle: OpaquePointer) -> String {
        String(cString: PQerrorMessage(handle)).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func field(_ result: OpaquePointer, _ code: UnicodeScalar) -> String? {
        PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
    }

    /// As libpq defines them: macros of characters do not reach Swift.
    private static let PG_DIAG_SQLSTATE: UnicodeScalar = "C"
    private static let PG_DIAG_MESSAGE_PRIMARY: UnicodeScalar = "M"
}
