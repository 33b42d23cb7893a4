/// A number as offices write it: `1.234.567,5`, `1 234,50`, `−3,2`. Written out plainly: `1234567.5`.
///
/// A thousands separator stands before groups of exactly three digits, so that `12.5` in a file declared to have
/// decimal commas is refused and does not become 125.
struct GroupedNumber {
    private let cell: Cell
    private let mark: UInt8
    private let groupMark: UInt8
    private var position = 0

    init(_ cell: Cell, decimal: DecimalMark) {
        self.cell = cell.trimmed
        mark = decimal.rawValue
        groupMark = decimal == .comma ? DecimalMark.point.rawValue : DecimalMark.comma.rawValue
    }

    /// False where the cell is no such number.
    mutating func write(to buffer: ByteBuffer) -> Bool {
        writeSign(to: buffer)
        guard writeWhole(to: buffer) else { return false }
        if position < cell.count, cell[position] == mark {
            buffer.append(DecimalMark.point.rawValue)
            position += 1
        } else if position < cell.count, cell[position] == groupMark {
            return false
        }
        buffer.append(cell[position..<cell.count])
        return buffer.cell.double() != nil
    }

    private mutating func writeSign(to buffer: ByteBuffer) {
        if skip(GroupedNumber.minusSign) || skip([UInt8(ascii: "-")]) {
            buffer.append(UInt8(ascii: "-"))
        } else {
            _ = skip([UInt8(ascii: "+")])
        }
    }

    private mutating func writeWhole(to buffer: ByteBuffer) -> Bool {
        var digits = writeDigits(to: buffer)
        var isFirst = true
        while digits > 0, skipGroupMark() {
            guard !isFirst || digits <= 3 else { return false }
            isFirst = false
            digits = writeDigits(to: buffer)
            guard digits == 3 else { return false }
        }
        return true
    }

    private mutating func writeDigits(to buffer: ByteBuffer) -> Int {
        let start = position
        while position < cell.count, cell[position] &- 48 <= 9 {
            buffer.append(cell[position])
            position += 1
        }
        return position - start
    }

    private mutating func skipGroupMark() -> Bool {
        skip([groupMark]) || skip([UInt8(ascii: " ")]) || Cell.wideSpaces.contains { skip($0) }
    }

    private mutating func skip(_ sign: [UInt8]) -> Bool {
        let isNext = position + sign.count <= cell.count && cell.holds(sign, at: position)
        if isNext { position += sign.count }
        return isNext
    }

    /// U+2212
    private static let minusSign: [UInt8] = [0xE2, 0x88, 0x92]
}
