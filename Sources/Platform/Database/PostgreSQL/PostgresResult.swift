import CPostgres

/// What a statement answered; owns its rows.
final class PostgresResult {
    private let handle: OpaquePointer

    private init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { PQclear(handle) }

    static func checked(_ result: OpaquePointer?, _ connection: OpaquePointer, sql: String) throws -> PostgresResult {
        guard let result else { throw PostgresErrors.error(nil, connection, sql: sql) }
        let owner = PostgresResult(result)
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_COPY_IN: return owner
        case PGRES_EMPTY_QUERY: throw DatabaseError.statement(sql: sql, reason: "it is empty")
        default: throw PostgresErrors.error(result, connection, sql: sql)
        }
    }

    var rows: Int { Int(PQntuples(handle)) }

    /// "COMMIT", "UPDATE 3".
    var command: String { String(cString: PQcmdStatus(handle)) }

    /// 0 for a SELECT, for which the server counts the rows that it sent.
    var changedRows: Int {
        ["INSERT", "UPDATE", "DELETE"].contains { command.hasPrefix($0) } ? Int(String(cString: PQcmdTuples(handle))) ?? 0 : 0
    }

    var columnTypes: [PostgresType?] {
        (0..<PQnfields(handle)).map { PostgresType(rawValue: PQftype(handle, $0)) }
    }

    func forEach(_ body: (borrowing Row) throws -> Next) throws -> Next {
        try withExtendedLifetime(self) {
            for index in 0..<PQntuples(handle) {
                if case .enough = try body(Row(source: .postgres(PostgresRow(result: handle, row: index)))) { return .enough }
            }
            return .more
        }
    }
}
