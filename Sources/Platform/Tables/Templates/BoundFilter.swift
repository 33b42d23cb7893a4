/// A filter with room of its own for what it writes.
struct BoundFilter {
    private let filter: Filter
    private let buffer = ByteBuffer()

    init(_ filter: Filter) { self.filter = filter }

    /// All filters but one leave an empty cell alone; that one is for empty cells only.
    func concerns(_ cell: Cell) -> Bool {
        if case .else = filter { cell.isEmpty } else { !cell.isEmpty }
    }

    /// Nil where the cell is not what the filter needs. The result is valid until the next cell.
    func apply(to cell: Cell) -> Cell? {
        buffer.clear()
        switch filter {
        case .trim: return cell.trimmed
        case .else(let text): text.utf8.forEach(buffer.append)
        case .none(let text): return isEqual(cell, text) ? cell[0..<0] : cell
        case .lower: lower(cell)
        case .pad(let width): pad(cell, to: width)
        case .date(let pattern): guard write(dayOf: pattern.read(cell)) else { return nil }
        case .hour(let pattern): guard write(hourOf: pattern.read(cell)) else { return nil }
        case .number(let mark): guard normalise(cell, decimal: mark) else { return nil }
        }
        return buffer.cell
    }

    var expectation: String {
        switch filter {
        case .date(let pattern): "a date written as \(pattern.text)"
        case .hour(let pattern): "a time written as \(pattern.text)"
        case .number(.comma): "a number with a decimal comma (thousands, if separated, in groups of three)"
        case .number(.point): "a number with a decimal point (thousands, if separated, in groups of three)"
        case .trim, .lower, .pad, .none, .else: "any text"
        }
    }

    private func isEqual(_ cell: Cell, _ text: String) -> Bool { cell.bytes.elementsEqual(text.utf8) }

    /// Only letters beyond ASCII need a string.
    private func lower(_ cell: Cell) {
        guard cell.bytes.allSatisfy({ $0 < 0x80 }) else {
            cell.text.lowercased().utf8.forEach(buffer.append)
            return
        }
        for byte in cell.bytes { buffer.append((65...90).contains(byte) ? byte | 0x20 : byte) }
    }

    private func pad(_ cell: Cell, to width: Int) {
        let characters = cell.bytes.count { $0 & 0xC0 != 0x80 }
        for _ in 0..<max(0, width - characters) { buffer.append(UInt8(ascii: "0")) }
        buffer.append(cell)
    }

    private func write(dayOf reading: DatePattern.Reading?) -> Bool {
        guard let reading else { return false }
        buffer.append(reading[.year], digits: 4)
        buffer.append(UInt8(ascii: "-"))
        buffer.append(reading[.month], digits: 2)
        buffer.append(UInt8(ascii: "-"))
        buffer.append(reading[.day], digits: 2)
        return true
    }

    private func write(hourOf reading: DatePattern.Reading?) -> Bool {
        guard let reading else { return false }
        buffer.append(reading[.hour], digits: reading[.hour] < 10 ? 1 : 2)
        return true
    }

    private func normalise(_ cell: Cell, decimal mark: DecimalMark) -> Bool {
        var number = GroupedNumber(cell, decimal: mark)
        return number.write(to: buffer)
    }
}
