import CPostgres

/// The values of a statement in binary: all bytes in one piece, with the place of each.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    private var ranges: [Range<Int>?] = []

    /// - Throws: `DatabaseError.textWithZeroByte`
    init(_ parameters: [SQL.Parameter]) throws {
        ranges.reserveCapacity(parameters.count)
        for parameter in parameters {
            let start = bytes.count
            try append(parameter.value)
            ranges.append(parameter.value == .null ? nil : start..<bytes.count)
        }
        // So that an empty value has an address: without one it would be stored as absent.
        bytes.append(0)
    }

    static func types(_ parameters: [SQL.Parameter]) -> [Oid] {
        parameters.map { $0.type.map { PostgresType($0).rawValue } ?? 0 }
    }

    /// In the order in which libpq takes them: how many, addresses, lengths, formats.
    func withPointers<T>(
        _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>) throws -> T
    ) rethrows -> T {
        let lengths = ranges.map { Int32($0?.count ?? 0) }
        let formats = [Int32](repeating: 1, count: ranges.count)
        return try bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress!.assumingMemoryBound(to: CChar.self)
            return try body(Int32(ranges.count), ranges.map { range in range.map { start + $0.lowerBound } }, lengths, formats)
        }
    }

    private mutating func append(_ value: BoundValue) throws {
        switch value {
        case .integer(let number): append(UInt64(bitPattern: number))
        case .real(let number): append(number.bitPattern)
        case .text(let text):
            guard !text.utf8.contains(0) else { throw DatabaseError.textWithZeroByte }
            bytes.append(contentsOf: text.utf8)
        case .blob(let blob): bytes.append(contentsOf: blob)
        case .null: break
        }
    }

    private mutating func append(_ number: UInt64) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
