/// A row as it stands in the file, borrowed from the reader: valid until the reader's next row.
package struct CSVRow {
    private let base: UnsafePointer<UInt8>
    private let bounds: UnsafePointer<CellBounds>
    package let count: Int
    /// Where the row begins; the file's first line is 1, and cells may contain line breaks.
    package let line: Int

    init(base: UnsafePointer<UInt8>, bounds: UnsafePointer<CellBounds>, count: Int, line: Int) {
        self.base = base
        self.bounds = bounds
        self.count = count
        self.line = line
    }

    package subscript(column: Int) -> Cell {
        precondition(column < count)
        let cell = bounds[column]
        return Cell(start: base + cell.start, count: cell.count)
    }

    /// As spreadsheets leave rows at the end: nothing but separators.
    package var isBlank: Bool { (0..<count).allSatisfy { self[$0].isEmpty } }
}

/// Where a cell stands in the window. A row is at most 64 MB, so 32 bits are enough.
struct CellBounds {
    private let from: UInt32
    private let to: UInt32

    @inline(__always)
    init(start: Int, end: Int) { (from, to) = (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end)) }

    var start: Int { Int(from) }
    var end: Int { Int(to) }
    var count: Int { end - start }
}
