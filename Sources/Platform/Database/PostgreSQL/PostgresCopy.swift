import CPostgres

/// COPY … FROM STDIN in binary: rows gather in a buffer and travel a megabyte at a time.
final class PostgresCopy {
    /// Large enough to hide the call; small enough to stay in the second-level cache.
    private static let load = 1 << 20

    private let connection: OpaquePointer
    private let sql: String
    /// The binary form is taken as the type of the column, unchecked by the server: what is written must be of that type.
    private let types: [PostgresType?]
    private var buffer: [UInt8] = []
    private var hasZeroByte = false
    private var isOpen = true

    init(_ connection: OpaquePointer, _ sql: String, _ types: [PostgresType?]) throws {
        (self.connection, self.sql, self.types) = (connection, sql, types)
        _ = try PostgresResult.checked(PQexec(connection, sql), connection, sql: sql)
        buffer.reserveCapacity(Self.load + Self.load / 8)
        // Signature, no flags, no extension (PostgreSQL, COPY, "Binary Format").
        buffer += Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
    }

    func append(_ value: Int64, _ column: Int) {
        startField(column)
        switch types[column] {
        case .int8: append(field: UInt64(bitPattern: value))
        case .float8: append(field: Double(value).bitPattern)
        default: wrongType(column)
        }
    }

    func append(_ value: Double, _ column: Int) {
        startField(column)
        guard types[column] == .float8 else { wrongType(column) }
        append(field: value.bitPattern)
    }

    func append(text: UnsafeBufferPointer<UInt8>, _ column: Int) {
        startField(column)
        guard types[column] == .text else { wrongType(column) }
        hasZeroByte = hasZeroByte || text.contains(0)
        append(UInt32(text.count))
        buffer.append(contentsOf: text)
    }

    func appendNull(_ column: Int) {
        startField(column)
        append(UInt32.max)
    }

    func endRow() throws {
        guard !hasZeroByte else { throw DatabaseError.textWithZeroByte }
        if buffer.count >= Self.load { try send() }
    }

    func finish() throws {
        append(UInt16.max)
        try send()
        isOpen = false
        try check(PQputCopyEnd(connection, nil))
        try drain()
    }

    /// The transaction has failed by this, and is rolled back by whoever opened it.
    func abandon() {
        guard isOpen else { return }
        isOpen = false
        PQputCopyEnd(connection, "given up")
        try? drain()
    }

    /// Each row begins with the number of its fields.
    private func startField(_ column: Int) {
        if column == 0 { append(UInt16(types.count)) }
    }

    private func append(field bits: UInt64) {
        append(UInt32(8))
        append(bits)
    }

    private func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { buffer.append(contentsOf: $0) }
    }

    private func send() throws {
        try buffer.withUnsafeBytes { bytes in
            try check(PQputCopyData(connection, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count)))
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private func check(_ status: Int32) throws {
        guard status == 1 else { throw PostgresErrors.error(nil, connection, sql: sql) }
    }

    /// The verdict of the server comes after the last row.
    private func drain() throws {
        var failure: (any Error)?
        while let result = PQgetResult(connection) {
            do { _ = try PostgresResult.checked(result, connection, sql: sql) } catch { failure = failure ?? error }
        }
        if let failure { throw failure }
    }

    private func wrongType(_ column: Int) -> Never { fatalError("column \(column) of \(sql) is of another type") }
}
