/// Why a file cannot be read as a table at all. (A single wrong row is a `CellProblem` and leaves the rest readable.)
package enum CSVError: Error, Equatable, Sendable {
    case cannotRead(name: String, reason: String)
    case empty
    /// `column` counts characters from 1; `offset` counts bytes from 0.
    case notUTF8(line: Int, column: Int, offset: Int, byte: UInt8)
    case utf16
    case zeroByte(line: Int, column: Int, offset: Int)
    case unclosedQuote(line: Int)
    case textAfterQuote(line: Int)
    case cellTooLong(line: Int, cell: Int)
    case rowTooLong(line: Int)
    case oldMacintoshLines
    case unnamedColumn(Int)
    case repeatedColumn(String, first: Int, second: Int)
}

extension CSVError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .cannotRead(let name, let reason): "\(name) cannot be read: \(reason)"
        case .empty: "the file is empty; expected a first line with the names of the columns"
        case .notUTF8(let line, let column, let offset, let byte): notUTF8(line, column, offset, byte)
        case .utf16: "the file is in UTF-16, expected UTF-8; convert it with: iconv -f UTF-16 -t UTF-8 FILE > FILE.utf8.csv"
        case .zeroByte(let line, let column, let offset):
            "line \(line), character \(column): found a zero byte (byte \(offset) of the file), expected text in UTF-8; "
                + "is it a spreadsheet or UTF-16 file? Save it as CSV, or convert it with: iconv -f UTF-16 -t UTF-8 FILE > FILE.utf8.csv"
        case .unclosedQuote(let line):
            "line \(line): a double quote opens a cell here and is never closed; expected a closing quote (a quote inside a quoted cell is written twice)"
        case .textAfterQuote(let line):
            "line \(line): found text after a closing quote, expected the separator or the end of the line (a quote inside a quoted cell is written twice)"
        case .cellTooLong(let line, let cell): "line \(line), cell \(cell): longer than \(CSVLimits.cellBytes >> 20) MB; expected less (is a quote missing?)"
        case .rowTooLong(let line): "line \(line): the row is longer than \(CSVLimits.rowBytes >> 20) MB; expected less"
        case .oldMacintoshLines: "the lines end with a lone carriage return; expected a line feed; convert with: tr '\\r' '\\n' < FILE > FILE.lf.csv"
        case .unnamedColumn(let position): "column \(position) of the header has no name; expected a name for every column"
        case .repeatedColumn(let name, let first, let second): "the header names \"\(name)\" twice (columns \(first) and \(second)); expected each name once"
        }
    }

    private func notUTF8(_ line: Int, _ column: Int, _ offset: Int, _ byte: UInt8) -> String {
        let value = "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        return "line \(line), character \(column): found the byte \(value) (byte \(offset) of the file), expected text in UTF-8; "
            + "convert the file with: iconv -f WINDOWS-1252 -t UTF-8 FILE > FILE.utf8.csv "
            + "(Russian files often are WINDOWS-1251, Chinese ones GB18030)"
    }
}

/// Bounds on what is held at once. A works' longest note is a page; whatever is longer than this is a missing quote.
enum CSVLimits {
    static let cellBytes = 1 << 20
    static let rowBytes = 1 << 26
}
