/// The rows of a file one after the other, the header being the first, without an opinion on how many cells they have.
struct RowReader: ~Copyable {
    let separator: Separator
    private var window: ByteWindow
    private var scanner: RowScanner
    /// Of the next row in the window.
    private var position: Int
    private var line = 1

    static func opening(_ source: any ByteSource, separator given: Separator?, window bytes: Int) throws(CSVError) -> RowReader {
        var window = ByteWindow(source: source, capacity: bytes)
        let first = try skipByteOrderMark(&window)
        let separator = if let given { given } else { try Separator.likeliest(in: &window, from: first) }
        return RowReader(window: window, position: first, separator: separator)
    }

    private init(window: consuming ByteWindow, position: Int, separator: Separator) {
        self.window = window
        self.position = position
        self.separator = separator
        scanner = RowScanner(separator: separator.rawValue)
    }

    var bytesRead: Int { window.offset + position }

    /// Nil at the end.
    mutating func next() throws(CSVError) -> CSVRow? {
        while true {
            guard let next = try scanRow() else { return nil }
            let isBlank = scanner.count == 1 && scanner.bounds[0].count == 0
            let row = CSVRow(base: window.base, bounds: scanner.bounds, count: scanner.count, line: line)
            line += lines(upTo: next)
            position = next
            if isBlank { continue }
            if scanner.hasQuotes { scanner.unquote(window.base) }
            return row
        }
    }

    /// Leaves the row's cells in the scanner and returns where the next row begins.
    private mutating func scanRow() throws(CSVError) -> Int? {
        while true {
            switch scanner.scan(window.base, from: position, to: window.end) {
            case .complete(let next):
                if next - position > CSVLimits.cellBytes { try checkCells() }
                return next
            case .textAfterQuote(let place):
                throw .textAfterQuote(line: line + lines(upTo: place))
            case .incomplete(let isInsideQuotes):
                if window.end - position > CSVLimits.cellBytes { try checkOpenRow() }
                guard window.isComplete else { try extendWindow(); continue }
                try checkStop()
                if isInsideQuotes { throw .unclosedQuote(line: line + lines(upTo: scanner.openCell)) }
                return nil
            }
        }
    }

    private mutating func extendWindow() throws(CSVError) {
        try window.extend(keepingFrom: position)
        position = 0
    }

    private func lines(upTo end: Int) -> Int {
        guard scanner.hasQuotes else { return end > position && window.base[end - 1] == lineFeed ? 1 : 0 }
        return (position..<end).count { window.base[$0] == lineFeed }
    }

    /// Only for rows so long that a cell may be too long: nearly all rows are shorter than the longest cell.
    private func checkCells() throws(CSVError) {
        for index in 0..<scanner.count where scanner.bounds[index].count > CSVLimits.cellBytes {
            throw .cellTooLong(line: line, cell: index + 1)
        }
    }

    private func checkOpenRow() throws(CSVError) {
        try checkCells()
        if window.end - scanner.openCell > CSVLimits.cellBytes { throw .cellTooLong(line: line, cell: scanner.count + 1) }
        if window.end - position > CSVLimits.rowBytes { throw .rowTooLong(line: line) }
    }

    private func checkStop() throws(CSVError) {
        guard let stop = window.stop else { return }
        let before = (position..<window.end)
        let lineStart = before.last { window.base[$0] == lineFeed }.map { $0 + 1 } ?? position
        let column = (lineStart..<window.end).count { window.base[$0] & 0xC0 != 0x80 } + 1
        let atLine = line + before.count { window.base[$0] == lineFeed }
        let offset = window.offset + window.end
        switch stop {
        case .zeroByte: throw .zeroByte(line: atLine, column: column, offset: offset)
        case .notUTF8: throw .notUTF8(line: atLine, column: column, offset: offset, byte: window.stopByte)
        }
    }
}

/// The index of the first byte behind a byte order mark, which UTF-8 files from Windows begin with.
private func skipByteOrderMark(_ window: inout ByteWindow) throws(CSVError) -> Int {
    try window.extend(keepingFrom: 0)
    let first = (window.base[0], window.base[1], window.base[2])
    if first.0 == 0xFF && first.1 == 0xFE || first.0 == 0xFE && first.1 == 0xFF { throw .utf16 }
    return window.end >= 3 && first == (0xEF, 0xBB, 0xBF) ? 3 : 0
}
