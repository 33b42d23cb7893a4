/// What stands between two cells.
package enum Separator: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    /// Of programs in countries with a decimal comma.
    case semicolon = 0x3B
    case tab = 0x09

    /// The one that stands most often in the first line, outside quotes; the comma where none does.
    static func likeliest(in window: inout ByteWindow, from first: Int) throws(CSVError) -> Separator {
        while true {
            let line = FirstLine(window.base + first, count: window.end - first)
            if line.isWhole || window.isComplete || window.end > CSVLimits.rowBytes { return line.likeliest }
            try window.extend(keepingFrom: 0)
        }
    }
}

/// How often each separator stands in the first line that is not blank.
private struct FirstLine {
    private var counts: [Separator: Int] = [:]
    private(set) var isWhole = false

    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        var isQuoted = false
        var isBlank = true
        for index in 0..<count {
            let byte = bytes[index]
            if byte == lineFeed, !isQuoted, !isBlank {
                isWhole = true
                return
            }
            if byte == doubleQuote { isQuoted.toggle() }
            if byte != lineFeed, byte != carriageReturn { isBlank = false }
            if !isQuoted, let separator = Separator(rawValue: byte) { counts[separator, default: 0] += 1 }
        }
    }

    var likeliest: Separator {
        Separator.allCases.reduce(.comma) { (counts[$1] ?? 0) > (counts[$0] ?? 0) ? $1 : $0 }
    }
}
