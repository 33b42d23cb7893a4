import Glibc

/// The bytes of one cell of a table, borrowed from the reader's window: valid until the reader's next row.
///
/// Always valid UTF-8 without NUL bytes, because the reader lets nothing else through. Reading a number or a name
/// from a cell allocates nothing; only `text` does.
package struct Cell {
    package let start: UnsafePointer<UInt8>
    package let count: Int

    @inlinable package init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    @inlinable package var isEmpty: Bool { count == 0 }

    @inlinable package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    @inlinable package subscript(index: Int) -> UInt8 { start[index] }

    @inlinable package subscript(range: Range<Int>) -> Cell { Cell(start: start + range.lowerBound, count: range.count) }

    package func equals(_ other: Cell) -> Bool { count == other.count && memcmp(start, other.start, count) == 0 }

    package func equals(_ other: StaticString) -> Bool {
        count == other.utf8CodeUnitCount && memcmp(start, other.utf8Start, count) == 0
    }

    /// Without white space at both ends: blanks, tabs, line ends, and the no-break and ideographic spaces that
    /// office programs and Chinese input methods leave behind.
    package var trimmed: Cell {
        var (from, to) = (0, count)
        while let space = Cell.spaces.first(where: { $0.count <= to - from && holds($0, at: from) }) { from += space.count }
        while let space = Cell.spaces.first(where: { $0.count <= to - from && holds($0, at: to - $0.count) }) { to -= space.count }
        return self[from..<to]
    }

    func holds(_ sign: [UInt8], at position: Int) -> Bool {
        sign.indices.allSatisfy { start[position + $0] == sign[$0] }
    }

    /// Blank, tab, line feed, vertical tab, form feed, carriage return.
    private static let spaces: [[UInt8]] = [[0x20], [0x09], [0x0A], [0x0B], [0x0C], [0x0D]] + wideSpaces

    /// U+00A0 no-break space, U+202F narrow no-break space, U+3000 ideographic space.
    static let wideSpaces: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE3, 0x80, 0x80]]
}
