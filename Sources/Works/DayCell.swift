package import Tables

extension Day {
    /// Reads `YYYY-MM-DD` from a table's cell without allocating; nil for anything else, also for days that no month has.
    package init?(_ cell: Cell) {
        guard cell.count == 10, cell[4] == UInt8(ascii: "-"), cell[7] == UInt8(ascii: "-") else { return nil }
        guard let year = cell.number(0..<4), let month = cell.number(5..<7), let day = cell.number(8..<10) else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }
}

extension Cell {
    fileprivate func number(_ digits: Range<Int>) -> Int? {
        var value = 0
        for index in digits {
            let digit = self[index] &- 48
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }
}
