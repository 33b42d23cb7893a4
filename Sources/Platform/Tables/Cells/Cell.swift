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
        while from < to, let width = widthOfSpace(endingOrStartingAt: from, within: from..<to, atEnd: false) { from += width }
        while from < to, let width = widthOfSpace(endingOrStartingAt: to, within: from..<to, atEnd: true) { to -= width }
        return self[from..<to]
    }

    private func widthOfSpace(endingOrStartingAt position: Int, within range: Range<Int>, atEnd: Bool) -> Int? {
        let first = atEnd ? start[position - 1] : start[position]
        if first == 0x20 || (9...13).contains(first) { return 1 }
        for space in Cell.wideSpaces where range.count >= space.count {
            let from = atEnd ? position - space.count : position
            if (0..<space.count).allSatisfy({ start[from + $0] == space[$0] }) { return space.count }
        }
        return nil
    }

    /// U+00A0 no-break space, U+202F narrow no-break space, U+3000 ideographic space.
    static let wideSpaces: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE3, 0x80, 0x80]]
}
