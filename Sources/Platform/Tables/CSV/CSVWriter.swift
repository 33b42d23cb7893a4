/// Writes CSV as RFC 4180 has it, with line feeds. What it writes, `CSVReader` reads back as the same cells.
package struct CSVWriter {
    private let separator: Separator
    private let sink: (UnsafeRawBufferPointer) throws -> Void
    private var bytes: [UInt8] = []
    private var rowStart = 0
    private var cells = 0

    /// Large enough that the sink's calls do not count.
    private static let chunk = 1 << 16

    /// `sink` is handed the bytes in order, some 64 KB at a time.
    package init(separator: Separator = .comma, to sink: @escaping (UnsafeRawBufferPointer) throws -> Void) {
        self.separator = separator
        self.sink = sink
        bytes.reserveCapacity(CSVWriter.chunk * 2)
    }

    package mutating func write(_ text: some StringProtocol) {
        var text = String(text)
        text.withUTF8 { write($0) }
    }

    package mutating func write(_ cell: Cell) { write(cell.bytes) }

    /// The shortest decimal that reads back as the same number; whole numbers without `.0`. Nil is an empty cell. Must be
    /// finite: CSV has no word for anything else.
    package mutating func write(_ number: Double?) {
        guard let number else { return write("") }
        precondition(number.isFinite)
        let isWhole = number == number.rounded() && abs(number) < 1e16
        write(isWhole ? String(Int64(number)) : String(number))
    }

    package mutating func write(_ number: some BinaryInteger) { write(String(number)) }

    package mutating func endRow() throws {
        // A row of one empty cell would be a blank line, which readers skip.
        if bytes.count == rowStart, cells == 1 { bytes += [doubleQuote, doubleQuote] }
        bytes.append(lineFeed)
        cells = 0
        if bytes.count >= CSVWriter.chunk { try flush() }
        rowStart = bytes.count
    }

    package mutating func writeRow(_ texts: some Sequence<some StringProtocol>) throws {
        for text in texts { write(text) }
        try endRow()
    }

    /// Hands on what has been written so far; call it at the end.
    package mutating func flush() throws {
        try bytes.withUnsafeBytes(sink)
        bytes.removeAll(keepingCapacity: true)
        rowStart = 0
    }

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        if cells > 0 { bytes.append(separator.rawValue) }
        cells += 1
        if needsQuotes(text) { writeQuoted(text) } else { bytes.append(contentsOf: text) }
    }

    /// Every separator is quoted, not only our own, so that nobody has to be told which it is; and a first byte that
    /// could be the beginning of a byte order mark.
    private func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.first == 0xEF { return true }
        return text.contains { $0 == doubleQuote || $0 == lineFeed || $0 == carriageReturn || Separator(rawValue: $0) != nil }
    }

    private mutating func writeQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(doubleQuote)
        for byte in text {
            if byte == doubleQuote { bytes.append(doubleQuote) }
            bytes.append(byte)
        }
        bytes.append(doubleQuote)
    }
}
