/// Writes rows value by value, in the order of the columns, without an allocation per value.
package final class BulkWriter {
    /// A prepared INSERT, or a COPY in binary.
    enum Target {
        case sqlite(SQLiteBulk)
        case postgres(PostgresCopy)
    }

    private let target: Target
    private let columns: Int
    private var column = 0
    private var rows = 0

    private init(_ target: Target, _ columns: Int) {
        self.target = target
        self.columns = columns
    }

    static func write(_ target: Target, _ columns: Int, _ body: (BulkWriter) throws -> Void) throws -> Int {
        let writer = BulkWriter(target, columns)
        do {
            try body(writer)
            try writer.finish()
        } catch {
            writer.abandon()
            throw error
        }
        return writer.rows
    }

    package func write(integer value: Int64) {
        switch target {
        case .sqlite(let bulk): bulk.bind(value, next())
        case .postgres(let copy): copy.append(value, next())
        }
    }

    package func write(real value: Double) {
        switch target {
        case .sqlite(let bulk): bulk.bind(value, next())
        case .postgres(let copy): copy.append(value, next())
        }
    }

    package func write(text value: some StringProtocol) {
        var text = String(value)
        text.withUTF8 { write(utf8: $0) }
    }

    /// A text whose bytes are at hand.
    package func write(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        switch target {
        case .sqlite(let bulk): bulk.bind(text: bytes, next())
        case .postgres(let copy): copy.append(text: bytes, next())
        }
    }

    package func writeNull() {
        switch target {
        case .sqlite(let bulk): bulk.bindNull(next())
        case .postgres(let copy): copy.appendNull(next())
        }
    }

    package func write(integer value: Int64?) { if let value { write(integer: value) } else { writeNull() } }
    package func write(real value: Double?) { if let value { write(real: value) } else { writeNull() } }
    package func write(text value: String?) { if let value { write(text: value) } else { writeNull() } }

    package func endRow() throws {
        precondition(column == columns, "a row has \(columns) columns; \(column) were written")
        switch target {
        case .sqlite(let bulk): try bulk.endRow()
        case .postgres(let copy): try copy.endRow()
        }
        column = 0
        rows += 1
    }

    private func next() -> Int {
        precondition(column < columns, "a row has only \(columns) columns")
        defer { column += 1 }
        return column
    }

    private func finish() throws {
        precondition(column == 0, "the last row was not ended")
        switch target {
        case .sqlite(let bulk): bulk.finish()
        case .postgres(let copy): try copy.finish()
        }
    }

    private func abandon() {
        switch target {
        case .sqlite(let bulk): bulk.finish()
        case .postgres(let copy): copy.abandon()
        }
    }
}
