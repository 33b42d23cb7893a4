/// What stands between two line ends of a table.
package enum CSVLine {
    case row(CSVRow)
    /// More or fewer cells than the header has; the rows after it can still be read.
    case misshapen(CSVRow, CellProblem)
}

/// Reads CSV (RFC 4180, with comma, semicolon or tab) of any size through a window of fixed size.
///
/// UTF-8 with or without a byte order mark; lines end with LF or CR LF, the last with or without; quoted cells may
/// contain separators, line breaks and doubled quotes; blank lines are skipped. No memory is allocated per row.
package struct CSVReader: ~Copyable {
    package let header: CSVHeader
    package let separator: Separator
    private var rows: RowReader

    /// Half of a core's second-level cache: what has been read is still there when it is taken apart.
    package static let usualWindow = 1 << 18

    /// Reads the header. Without a separator given, it is the one that stands most often in the header.
    package init(_ source: any ByteSource, separator given: Separator? = nil, window: Int = usualWindow) throws(CSVError) {
        var rows = try RowReader.opening(source, separator: given, window: window)
        guard let names = try rows.next() else { throw .empty }
        let header = try CSVHeader(names)
        self.header = header
        separator = rows.separator
        self.rows = rows
    }

    /// Bytes read over so far, for progress.
    package var bytesRead: Int { rows.bytesRead }

    /// The next row; nil at the end.
    package mutating func next() throws(CSVError) -> CSVLine? {
        guard let row = try rows.next() else { return nil }
        if row.count == header.names.count { return .row(row) }
        return .misshapen(row, .misshapen(line: row.line, found: row.count, expected: header.names.count))
    }
}
