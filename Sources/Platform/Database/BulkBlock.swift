/// A value of a row on its way into a table, without references.
enum BulkValue: BitwiseCopyable {
    case integer(Int64)
    case real(Double)
    /// Bytes of the block.
    case text(start: Int, count: Int)
    case absent
}

/// Some rows, gathered before they are handed to the engine together: what a call costs is then shared by all of them.
final class BulkBlock {
    /// An INSERT of 32 rows takes SQLite 0.43 of the time of 32 INSERTs, of 8 rows 0.50, and of more than 32 no less.
    static let mostRows = 32

    let columns: Int
    private(set) var rows = 0
    let values: UnsafeMutablePointer<BulkValue>
    /// The texts of all rows, one behind the other; never empty, so that an empty text has an address too.
    private(set) var bytes: [UInt8] = [0]
    private var count = 0
    private var hasZeroByte = false

    init(columns: Int) {
        self.columns = columns
        values = .allocate(capacity: columns * Self.mostRows)
    }

    deinit { values.deallocate() }

    var isFull: Bool { rows == Self.mostRows }
    var isWhole: Bool { count == rows * columns }

    @inline(__always)
    func append(_ value: BulkValue) {
        precondition(count < (rows + 1) * columns, "a row has only \(columns) columns")
        (values + count).initialize(to: value)
        count += 1
    }

    func append(text: UnsafeBufferPointer<UInt8>) {
        append(.text(start: bytes.count, count: text.count))
        hasZeroByte = hasZeroByte || text.contains(0)
        bytes.append(contentsOf: text)
    }

    @inline(__always)
    func endRow() throws {
        precondition(count == (rows + 1) * columns, "a row has \(columns) columns; \(count - rows * columns) were written")
        guard !hasZeroByte else { throw DatabaseError.textWithZeroByte }
        rows += 1
    }

    func clear() {
        (rows, count) = (0, 0)
        if bytes.count > 1 { bytes.removeSubrange(1...) }
    }
}
