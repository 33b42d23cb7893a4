/// Tables are defined once, with the types INTEGER (64 bits), REAL (64 bits), TEXT (UTF-8, ordered byte by byte) and BLOB.
///
/// - SQLite keeps to the types by STRICT. A closing `WITHOUT ROWID` keeps the rows in the order of the primary key.
/// - PostgreSQL has other names for the types, no such order, and sorts texts by the habits of a country unless told not
///   to: then `path >= a AND path < b` would find other rows than on SQLite.
package enum PortableDDL {
    package static func translate(_ statement: String, for engine: Engine) -> String {
        switch engine {
        case .sqlite: sqlite(statement)
        case .postgres: postgres(statement)
        }
    }

    private static func sqlite(_ statement: String) -> String {
        let pieces = SQLPiece.pieces(of: statement)
        guard definesTable(pieces) else { return statement }
        let body = withoutMarker(pieces).map(\.text).joined()
        return body + (hasMarker(pieces) ? " STRICT, WITHOUT ROWID" : " STRICT")
    }

    private static func postgres(_ statement: String) -> String {
        let pieces = SQLPiece.pieces(of: statement)
        let body = definesTable(pieces) ? withoutMarker(pieces) : trimmed(pieces)
        guard definesColumns(pieces) else { return body.map(\.text).joined() }
        var before: Substring = ""
        return body.map { piece in
            defer { if piece.kind != .space, piece.kind != .comment { before = piece.text } }
            return piece.kind == .word ? postgresType(piece.text, after: before) : String(piece.text)
        }.joined()
    }

    private static func postgresType(_ word: Substring, after before: Substring) -> String {
        switch word {
        case "INTEGER": "BIGINT"
        case "REAL": "DOUBLE PRECISION"
        case "BLOB": "BYTEA"
        // A cast (`AS TEXT`) takes no collation.
        case "TEXT" where before.uppercased() != "AS": "TEXT COLLATE \"C\""
        default: String(word)
        }
    }

    private static func words(_ pieces: [SQLPiece]) -> [String] {
        pieces.filter { $0.kind == .word }.map { $0.text.uppercased() }
    }

    private static func definesTable(_ pieces: [SQLPiece]) -> Bool {
        let words = words(pieces).prefix(3)
        return words.starts(with: ["CREATE", "TABLE"]) || words.starts(with: ["CREATE", "TEMP", "TABLE"])
    }

    private static func definesColumns(_ pieces: [SQLPiece]) -> Bool {
        definesTable(pieces) || words(pieces).starts(with: ["ALTER", "TABLE"])
    }

    private static func hasMarker(_ pieces: [SQLPiece]) -> Bool {
        words(pieces).suffix(2) == ["WITHOUT", "ROWID"]
    }

    private static func withoutMarker(_ pieces: [SQLPiece]) -> [SQLPiece] {
        guard hasMarker(pieces), let marker = pieces.lastIndex(where: { $0.text.uppercased() == "WITHOUT" }) else { return trimmed(pieces) }
        return trimmed(Array(pieces[..<marker]))
    }

    /// Without what may follow a statement: space and the closing semicolon.
    private static func trimmed(_ pieces: [SQLPiece]) -> [SQLPiece] {
        let end = pieces.lastIndex { $0.kind != .space && $0.text != ";" }
        return Array(pieces[..<(end.map { $0 + 1 } ?? 0)])
    }
}
