/// The current row of a query, valid inside the closure that is given it (it cannot be copied out of there).
/// Columns count from 0. Reading a column as what it is not, or an absent value as present, is a mistake of the program.
package struct Row: ~Copyable {
    enum Source {
        case sqlite(SQLiteRow)
        case postgres(PostgresRow)
    }

    let source: Source

    package func isNull(_ column: Int) -> Bool {
        switch source {
        case .sqlite(let row): row.isNull(column)
        case .postgres(let row): row.isNull(column)
        }
    }

    package func integerOrNil(_ column: Int) -> Int64? {
        switch source {
        case .sqlite(let row): row.integer(column)
        case .postgres(let row): row.integer(column)
        }
    }

    package func realOrNil(_ column: Int) -> Double? {
        switch source {
        case .sqlite(let row): row.real(column)
        case .postgres(let row): row.real(column)
        }
    }

    /// The bytes of a text or blob where they lie, without a copy; nil where the value is absent.
    package func withBytes<Result>(_ column: Int, _ read: (UnsafeRawBufferPointer?) throws -> Result) rethrows -> Result {
        switch source {
        case .sqlite(let row): try read(row.bytes(column))
        case .postgres(let row): try read(row.bytes(column))
        }
    }

    package func textOrNil(_ column: Int) -> String? {
        withBytes(column) { $0.map { String(decoding: $0, as: UTF8.self) } }
    }

    package func blobOrNil(_ column: Int) -> [UInt8]? {
        withBytes(column) { $0.map { Array($0) } }
    }

    package func boolOrNil(_ column: Int) -> Bool? { integerOrNil(column).map { $0 != 0 } }

    package func integer(_ column: Int) -> Int64 { present(integerOrNil(column), column) }
    package func real(_ column: Int) -> Double { present(realOrNil(column), column) }
    package func text(_ column: Int) -> String { present(textOrNil(column), column) }
    package func blob(_ column: Int) -> [UInt8] { present(blobOrNil(column), column) }
    package func bool(_ column: Int) -> Bool { present(boolOrNil(column), column) }

    private func present<Value>(_ value: Value?, _ column: Int) -> Value {
        guard let value else { fatalError("column \(column) has no value; read it with …OrNil") }
        return value
    }
}
