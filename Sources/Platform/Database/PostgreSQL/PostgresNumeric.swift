import Foundation

/// A decimal number of any length in the server's binary form: sums of 64-bit integers come as such. Digits are to the base
/// of 10,000 and the first stands for 10,000 to the power of the weight (PostgreSQL, `numeric_send`).
struct PostgresNumeric {
    private let digits: [Int]
    private let weight: Int
    private let sign: UInt16

    private static let negative: UInt16 = 0x4000
    private static let positive: UInt16 = 0x0000

    init(_ bytes: UnsafeRawBufferPointer) {
        func word(_ index: Int) -> UInt16 { UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self)) }
        weight = Int(Int16(bitPattern: word(1)))
        sign = word(2)
        digits = (0..<Int(word(0))).map { Int(word(4 + $0)) }
    }

    /// Read by the C library from the decimal text, so that it is the nearest double.
    var real: Double {
        guard sign == Self.positive || sign == Self.negative else { return .nan }
        let decimals = digits.map { String(repeating: "0", count: 4 - String($0).count) + String($0) }.joined()
        return strtod("\(sign == Self.negative ? "-" : "")0\(decimals)e\(4 * (weight + 1 - digits.count))", nil)
    }

    /// Its whole part; a sum beyond 64 bits is a mistake of the program, as on SQLite.
    var integer: Int64 {
        let whole = (0..<max(0, weight + 1)).reduce(into: Int64(0)) { sum, place in
            sum = sum * 10_000 - Int64(place < digits.count ? digits[place] : 0)
        }
        return sign == Self.negative ? whole : -whole
    }
}
