/// Writes rows value by value, in the order of the columns, without an allocation per value.
package final class BulkWriter {
    private let target: any BulkTarget
    private let block: BulkBlock
    private var rows = 0

    private init(_ target: any BulkTarget, _ columns: Int) {
        self.target = target
        block = BulkBlock(columns: columns)
    }

    static func write(_ target: any BulkTarget, _ columns: Int, _ body: (BulkWriter) throws -> Void) throws -> Int {
        let writer = BulkWriter(target, columns)
        do {
            try body(writer)
            try writer.finish()
        } catch {
            target.abandon()
            throw error
        }
        return writer.rows
    }

    package func write(integer value: Int64) { block.append(.integer(value)) }

    package func write(real value: Double) { block.append(.real(value)) }

    package func write(text value: some StringProtocol) {
        var text = String(value)
        text.withUTF8 { write(utf8: $0) }
    }

    /// A text whose bytes are at hand.
    package func write(utf8 bytes: UnsafeBufferPointer<UInt8>) { block.append(text: bytes) }

    package func writeNull() { block.append(.absent) }

    package func write(integer value: Int64?) { block.append(value.map { .integer($0) } ?? .absent) }
    package func write(real value: Double?) { block.append(value.map { .real($0) } ?? .absent) }
    package func write(text value: String?) { if let value { write(text: value) } else { writeNull() } }

    package func endRow() throws {
        try block.endRow()
        rows += 1
        if block.isFull { try send() }
    }

    private func send() throws {
        try target.write(block)
        block.clear()
    }

    private func finish() throws {
        precondition(block.isWhole, "the last row was not ended")
        if block.rows > 0 { try send() }
        try target.finish()
    }
}

/// Where blocks of rows go: a prepared INSERT, or a COPY in binary.
protocol BulkTarget: AnyObject {
    func write(_ block: BulkBlock) throws
    func finish() throws
    /// After an error, of the target's own or of whoever writes.
    func abandon()
}
