import CPostgres

/// COPY … FROM STDIN in binary: rows gather in a buffer and travel a megabyte at a time.
final class PostgresCopy: BulkTarget {
    /// Large enough to hide the call; small enough to stay in the second-level cache.
    private static let load = 1 << 20

    private let connection: OpaquePointer
    private let sql: String
    /// The binary form is taken as the type of the column, unchecked by the server: what is written must be of that type.
    private let types: [PostgresType?]
    private let buffer = CopyBuffer()
    private var isOpen = true

    init(_ connection: OpaquePointer, _ sql: String, _ types: [PostgresType?]) throws {
        (self.connection, self.sql, self.types) = (connection, sql, types)
        _ = try PostgresResult.checked(PQexec(connection, sql), connection, sql: sql)
        // Signature, no flags, no extension (PostgreSQL, COPY, "Binary Format").
        let header = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
        buffer.reserve(header.count)
        header.withUnsafeBytes { buffer.put($0) }
    }

    func write(_ block: BulkBlock) throws {
        buffer.reserve(CopyBuffer.most(for: block))
        block.bytes.withUnsafeBytes { texts in
            for row in 0..<block.rows {
                // Each row begins with the number of its fields.
                buffer.put(UInt16(block.columns))
                for column in 0..<block.columns { put(block.values[row * block.columns + column], column, texts) }
            }
        }
        if buffer.count >= Self.load { try send() }
    }

    func finish() throws {
        buffer.reserve(2)
        buffer.put(UInt16.max)
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

    @inline(__always)
    private func put(_ value: BulkValue, _ column: Int, _ texts: UnsafeRawBufferPointer) {
        switch (value, types[column]) {
        case (.integer(let number), .int8): buffer.put(field: UInt64(bitPattern: number))
        case (.integer(let number), .float8): buffer.put(field: Double(number).bitPattern)
        case (.real(let number), .float8): buffer.put(field: number.bitPattern)
        case (.text(let start, let count), .text):
            buffer.put(UInt32(count))
            buffer.put(UnsafeRawBufferPointer(rebasing: texts[start..<start + count]))
        case (.absent, _): buffer.put(UInt32.max)
        default: fatalError("column \(column) of \(sql) is of another type")
        }
    }

    private func send() throws {
        try check(PQputCopyData(connection, buffer.start.assumingMemoryBound(to: CChar.self), Int32(buffer.count)))
        buffer.clear()
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
}

/// Bytes in the order of the network. Room is asked for once a block, so that a value is a plain store.
private final class CopyBuffer {
    private(set) var start: UnsafeMutableRawPointer
    private(set) var count = 0
    private var capacity = 1 << 21

    init() { start = .allocate(byteCount: capacity, alignment: 16) }

    deinit { start.deallocate() }

    /// A length and at most eight bytes each, besides the texts.
    static func most(for block: BulkBlock) -> Int { block.rows * (2 + block.columns * 12) + block.bytes.count }

    func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        let larger = max(2 * capacity, count + more)
        let space = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        space.copyMemory(from: start, byteCount: count)
        start.deallocate()
        (start, capacity) = (space, larger)
    }

    @inline(__always)
    func put(field bits: UInt64) {
        put(UInt32(8))
        put(bits)
    }

    @inline(__always)
    func put(_ number: some FixedWidthInteger) {
        (start + count).storeBytes(of: number.bigEndian, as: type(of: number))
        count += MemoryLayout.size(ofValue: number)
    }

    func put(_ bytes: UnsafeRawBufferPointer) {
        UnsafeMutableRawBufferPointer(start: start + count, count: bytes.count).copyMemory(from: bytes)
        count += bytes.count
    }

    func clear() { count = 0 }
}
