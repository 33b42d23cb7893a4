/// Looks for the first byte that is not UTF-8 text, or is NUL.
///
/// Eight words of ASCII at a time, because that is what figures are made of; sequences of several bytes one by one
/// (well-formed as in the Unicode standard, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
enum TextCheck {
    enum Verdict: Equatable {
        case sound
        /// A sequence begins at this index and needs bytes that have not come yet.
        case unfinished(at: Int)
        case wrong(at: Int)
    }

    static func verdict(on bytes: UnsafePointer<UInt8>, count: Int) -> Verdict {
        var index = 0
        while index < count {
            index = skipASCII(bytes, from: index, to: count)
            guard index < count else { break }
            let length = sequenceLength(bytes + index, available: count - index)
            if length == 0 { return .wrong(at: index) }
            if length < 0 { return .unfinished(at: index) }
            index += length
        }
        return .sound
    }

    private static func skipASCII(_ bytes: UnsafePointer<UInt8>, from first: Int, to count: Int) -> Int {
        let raw = UnsafeRawPointer(bytes)
        var index = first
        while index + 64 <= count, isPlain(raw.loadUnaligned(fromByteOffset: index, as: SIMD64<UInt8>.self)) { index += 64 }
        while index < count, bytes[index] &- 1 < 0x7F { index += 1 }
        return index
    }

    /// Neither NUL nor beyond ASCII: as signed bytes, all are positive.
    @inline(__always)
    private static func isPlain(_ block: SIMD64<UInt8>) -> Bool {
        let words = unsafeBitCast(block, to: SIMD8<UInt64>.self)
        let suspects = (words &- SIMD8(repeating: 0x0101_0101_0101_0101)) | words
        let halves = suspects.lowHalf | suspects.highHalf
        let quarters = halves.lowHalf | halves.highHalf
        return (quarters.x | quarters.y) & 0x8080_8080_8080_8080 == 0
    }

    /// 0 where the sequence is wrong, -1 where it may become right with more bytes.
    private static func sequenceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
        let lead = bytes[0]
        let (length, second): (Int, ClosedRange<UInt8>)
        switch lead {
        case 0x01...0x7F: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard available > 1 else { return -1 }
        guard second.contains(bytes[1]) else { return 0 }
        for position in 2..<max(length, 2) {
            guard position < available else { return -1 }
            guard bytes[position] & 0xC0 == 0x80 else { return 0 }
        }
        return length
    }
}
