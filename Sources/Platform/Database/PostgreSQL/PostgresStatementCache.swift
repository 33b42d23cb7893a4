import CPostgres

/// Runs statements, prepared on the server once per text and types of the values.
final class PostgresStatementCache {
    private struct Key: Hashable {
        let text: String
        let types: [Oid]
    }

    private struct Entry {
        let name: String
        var lastUse: Int
    }

    /// As many as on SQLite; the server holds a plan for each.
    private static let capacity = 256

    private let connection: OpaquePointer
    private var entries: [Key: Entry] = [:]
    private var clock = 0

    init(_ connection: OpaquePointer) { self.connection = connection }

    func execute(_ sql: SQL) throws -> PostgresResult {
        let parameters = try PostgresParameters(sql.parameters)
        let name = try prepared(Key(text: sql.text, types: PostgresParameters.types(sql.parameters)))
        let result = parameters.withPointers { PQexecPrepared(connection, name, $0, $1, $2, $3, 1) }
        return try PostgresResult.checked(result, connection, sql: sql.text)
    }

    /// Without keeping it: definitions and cursors.
    @discardableResult
    func executeOnce(_ sql: SQL) throws -> PostgresResult {
        let parameters = try PostgresParameters(sql.parameters)
        let types = PostgresParameters.types(sql.parameters)
        let result = parameters.withPointers { PQexecParams(connection, Self.numbered(sql.text), $0, types, $1, $2, $3, 1) }
        return try PostgresResult.checked(result, connection, sql: sql.text)
    }

    private func prepared(_ key: Key) throws -> String {
        clock += 1
        if let name = entries[key]?.name {
            entries[key]?.lastUse = clock
            return name
        }
        if entries.count >= Self.capacity { try removeOldest() }
        let name = "pacesetter_\(clock)"
        let result = PQprepare(connection, name, Self.numbered(key.text), Int32(key.types.count), key.types)
        _ = try PostgresResult.checked(result, connection, sql: key.text)
        entries[key] = Entry(name: name, lastUse: clock)
        return name
    }

    private func removeOldest() throws {
        guard let (key, entry) = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
        entries[key] = nil
        try executeOnce(SQL(stringLiteral: "DEALLOCATE \(entry.name)"))
    }

    /// `a = ? AND b = ?` -> `a = $1 AND b = $2`.
    private static func numbered(_ text: String) -> String {
        var count = 0
        return SQLPiece.pieces(of: text).map { piece in
            guard piece.kind == .symbol, piece.text == "?" else { return String(piece.text) }
            count += 1
            return "$\(count)"
        }.joined()
    }
}
