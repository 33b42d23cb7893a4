import CPostgres

/// One row of a result whose values are in the server's binary form: most significant byte first.
struct PostgresRow {
    let result: OpaquePointer
    let row: Int32

    func isNull(_ column: Int) -> Bool { PQgetisnull(result, row, Int32(column)) != 0 }

    func bytes(_ column: Int) -> UnsafeRawBufferPointer? {
        guard !isNull(column) else { return nil }
        return UnsafeRawBufferPointer(start: PQgetvalue(result, row, Int32(column)), count: Int(PQgetlength(result, row, Int32(column))))
    }

    func integer(_ column: Int) -> Int64? {
        guard let bytes = bytes(column) else { return nil }
        return switch type(column) {
        case .int8: Int64(bitPattern: load(bytes, as: UInt64.self))
        case .int4: Int64(Int32(bitPattern: load(bytes, as: UInt32.self)))
        case .int2: Int64(Int16(bitPattern: load(bytes, as: UInt16.self)))
        case .bool: Int64(bytes[0])
        case .numeric: PostgresNumeric(bytes).integer
        default: wrongType(column, "a whole number")
        }
    }

    func real(_ column: Int) -> Double? {
        guard let bytes = bytes(column) else { return nil }
        return switch type(column) {
        case .float8: Double(bitPattern: load(bytes, as: UInt64.self))
        case .float4: Double(Float(bitPattern: load(bytes, as: UInt32.self)))
        case .numeric: PostgresNumeric(bytes).real
        default: integer(column).map(Double.init)
        }
    }

    private func type(_ column: Int) -> PostgresType? { PostgresType(rawValue: PQftype(result, Int32(column))) }

    private func load<Number: FixedWidthInteger & BitwiseCopyable>(_ bytes: UnsafeRawBufferPointer, as type: Number.Type) -> Number {
        Number(bigEndian: bytes.loadUnaligned(as: type))
    }

    private func wrongType(_ column: Int, _ wanted: String) -> Never {
        fatalError("column \(column) was read as \(wanted) but has the type \(PQftype(result, Int32(column)))")
    }
}
