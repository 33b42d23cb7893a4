/// How a file writes its dates: `M/d/yyyy`, `dd.MM.yy`, `yyyyMMdd`, `yyyy-MM-dd HH:mm`.
///
/// The letters are those of Unicode's date patterns (UTS 35). One letter reads one or two digits, two letters read
/// exactly two, `yyyy` exactly four. Other Latin letters are refused (except `T`, which ISO 8601 puts before the
/// time); everything else must stand in the file as it stands in the pattern.
package struct DatePattern: Equatable, Sendable {
    enum Unit: UInt8, Equatable, Sendable {
        case year, month, day, hour, minute, second

        /// Whether a month has this day is for the calendar to say. Second 60 is the leap second.
        var range: ClosedRange<Int> {
            switch self {
            case .year: 1...9999
            case .month: 1...12
            case .day: 1...31
            case .hour: 0...23
            case .minute: 0...59
            case .second: 0...60
            }
        }
    }

    enum Step: Equatable, Sendable {
        case number(Unit, digits: ClosedRange<Int>)
        case sign(UInt8)
    }

    /// What a filter will take from it.
    enum Need { case day, hour }

    let text: String
    private let steps: [Step]

    init(_ text: String, needing need: Need) throws(TemplateError) {
        self.text = text
        steps = try DatePattern.steps(of: Array(text), in: text)
        let units = steps.compactMap { if case .number(let unit, _) = $0 { unit } else { nil } }
        let needed: [Unit] = need == .day ? [.year, .month, .day] : [.hour]
        let isUsable = Set(units).isSuperset(of: needed) && Set(units).count == units.count
        guard isUsable else {
            throw .badPattern(pattern: text, position: text.count + 1, expected: need == .day ? "y, M and d once each" : "H once")
        }
    }

    private static func steps(of signs: [Character], in text: String) throws(TemplateError) -> [Step] {
        var steps: [Step] = []
        var index = 0
        while index < signs.count {
            let run = signs[index...].prefix { $0 == signs[index] }.count
            if let unit = unit(signs[index]) {
                guard let digits = digits(of: unit, written: run) else {
                    throw .badPattern(pattern: text, position: index + 1, expected: "yyyy, yy, M, MM, d, dd, H, HH, mm or ss")
                }
                steps.append(.number(unit, digits: digits))
                index += run
            } else {
                guard !(signs[index].isASCII && signs[index].isLetter) || signs[index] == "T" else {
                    throw .badPattern(pattern: text, position: index + 1, expected: "one of the letters y M d H m s, or a separator")
                }
                steps += signs[index].utf8.map(Step.sign)
                index += 1
            }
        }
        return steps
    }

    private static func unit(_ sign: Character) -> Unit? {
        switch sign {
        case "y": .year
        case "M": .month
        case "d": .day
        case "H": .hour
        case "m": .minute
        case "s": .second
        default: nil
        }
    }

    private static func digits(of unit: Unit, written letters: Int) -> ClosedRange<Int>? {
        switch (unit, letters) {
        case (.year, 4): 4...4
        case (.year, 2), (_, 2): 2...2
        case (.year, _): nil
        case (_, 1): 1...2
        default: nil
        }
    }

    /// What a date says. Parts that the pattern does not name are 0.
    struct Reading {
        private var values = SIMD8<Int32>()
        fileprivate(set) subscript(unit: Unit) -> Int {
            get { Int(values[Int(unit.rawValue)]) }
            set { values[Int(unit.rawValue)] = Int32(newValue) }
        }
    }

    /// Nil when the cell is not written so.
    func read(_ cell: Cell) -> Reading? {
        var reading = Reading()
        var position = 0
        for step in steps {
            switch step {
            case .sign(let byte):
                guard position < cell.count, cell[position] == byte else { return nil }
                position += 1
            case .number(let unit, let digits):
                guard let value = number(in: cell, from: &position, digits: digits) else { return nil }
                reading[unit] = unit == .year && digits.upperBound == 2 ? fullYear(value) : value
                guard unit.range.contains(reading[unit]) else { return nil }
            }
        }
        return position == cell.count ? reading : nil
    }

    private func number(in cell: Cell, from position: inout Int, digits: ClosedRange<Int>) -> Int? {
        let start = position
        var value = 0
        while position < cell.count, position - start < digits.upperBound, cell[position] &- 48 <= 9 {
            value = value * 10 + Int(cell[position] - 48)
            position += 1
        }
        return position - start >= digits.lowerBound ? value : nil
    }

    /// As POSIX reads two digits: 69 to 99 are of the last century.
    private func fullYear(_ twoDigits: Int) -> Int { twoDigits + (twoDigits < 69 ? 2000 : 1900) }
}
