import CSQLite

/// A prepared statement.
final class SQLiteStatement {
    let handle: OpaquePointer
    private let text: String

    init(_ text: String, on database: OpaquePointer) throws {
        self.text = text
        handle = try Self.prepare(text, on: database)
    }

    private static func prepare(_ text: String, on database: OpaquePointer) throws -> OpaquePointer {
        var text = text
        return try text.withUTF8 { bytes in
            var statement: OpaquePointer?
            var rest: UnsafePointer<CChar>?
            let status = bytes.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_prepare_v3(database, characters.baseAddress, Int32(characters.count), UInt32(SQLITE_PREPARE_PERSISTENT), &statement, &rest)
            }
            let sql = String(decoding: bytes, as: UTF8.self)
            try SQLiteErrors.check(status, database, sql: sql)
            guard let statement else { throw DatabaseError.statement(sql: sql, reason: "it is empty") }
            guard isEnd(rest, of: bytes) else {
                sqlite3_finalize(statement)
                throw DatabaseError.statement(sql: sql, reason: "only one statement at a time")
            }
            return statement
        }
    }

    private static func isEnd(_ rest: UnsafePointer<CChar>?, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let rest, let start = bytes.baseAddress else { return true }
        let done = UnsafeRawPointer(rest) - UnsafeRawPointer(start)
        return bytes[done...].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ";") }
    }

    func bind(_ parameters: [SQL.Parameter]) throws {
        precondition(parameters.count == Int(sqlite3_bind_parameter_count(handle)), "a question mark in a statement is not a value")
        for (index, parameter) in parameters.enumerated() {
            try SQLiteErrors.check(try bind(parameter.value, Int32(index + 1)), sqlite3_db_handle(handle), sql: text)
        }
    }

    private func bind(_ value: BoundValue, _ index: Int32) throws -> Int32 {
        switch value {
        case .integer(let number): sqlite3_bind_int64(handle, index, number)
        case .real(let number): sqlite3_bind_double(handle, index, number)
        case .text(let text): try bind(text, index)
        case .blob(let bytes): bind(bytes, index)
        case .null: sqlite3_bind_null(handle, index)
        }
    }

    private func bind(_ text: String, _ index: Int32) throws -> Int32 {
        var text = text
        return try text.withUTF8 { bytes in
            guard !bytes.contains(0) else { throw DatabaseError.textWithZeroByte }
            return withAddress(UnsafeRawBufferPointer(bytes)) { pacesetter_sqlite_bind_text_copied(handle, index, $0, UInt64(bytes.count)) }
        }
    }

    private func bind(_ bytes: [UInt8], _ index: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            withAddress(buffer) { pacesetter_sqlite_bind_blob_copied(handle, index, $0, UInt64(bytes.count)) }
        }
    }

    /// An empty value needs an address too: without one it would be stored as absent.
    private func withAddress(_ bytes: UnsafeRawBufferPointer, _ use: (UnsafeRawPointer) -> Int32) -> Int32 {
        if let address = bytes.baseAddress { return use(address) }
        return withUnsafeBytes(of: 0 as UInt8) { use($0.baseAddress!) }
    }

    /// - Returns: whether there is a row.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let status: throw SQLiteErrors.error(status, sqlite3_db_handle(handle), sql: text)
        }
    }

    /// Its status repeats that of the last step, which has been checked.
    func reset() { sqlite3_reset(handle) }

    func finalize() { sqlite3_finalize(handle) }
}
