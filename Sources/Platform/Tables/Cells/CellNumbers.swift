import Glibc

/// What separates the whole from the fraction.
package enum DecimalMark: UInt8, Sendable {
    case point = 0x2E
    case comma = 0x2C
}

extension Cell {
    /// A decimal number such as `-12.50` or `3e-4`, the nearest `Double` to it. Nil for anything else: words such as
    /// `nan` and `inf`, hexadecimal, thousands separators, blanks, and numbers beyond the largest `Double`.
    ///
    /// Up to fifteen digits with a small exponent, which is what factories write, are one exact multiplication or
    /// division of two exact numbers (Clinger 1990); the rest goes to `strtod`.
    package func double(decimal: DecimalMark = .point) -> Double? {
        var scan = NumberScan(self, decimal: decimal)
        guard scan.readsWholly() else { return nil }
        return scan.exactValue ?? nearest(decimal: decimal)
    }

    /// A whole number within 64 bits, with or without a sign; nil for anything else.
    package var integer: Int64? {
        var position = 0
        let isNegative = count > 0 && start[0] == UInt8(ascii: "-")
        if count > 0, isNegative || start[0] == UInt8(ascii: "+") { position = 1 }
        guard position < count else { return nil }
        var value: Int64 = 0
        while position < count {
            let digit = Int64(start[position] &- 48)
            guard digit <= 9 else { return nil }
            let (tenfold, overflows) = value.multipliedReportingOverflow(by: 10)
            let (next, exceeds) = isNegative ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
            guard !overflows, !exceeds else { return nil }
            value = next
            position += 1
        }
        return value
    }

    /// `strtod` wants a decimal point and a NUL at the end. The process never leaves the C locale.
    private func nearest(decimal: DecimalMark) -> Double? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: count + 1) { copy in
            for index in 0..<count {
                copy[index] = CChar(bitPattern: start[index] == decimal.rawValue ? DecimalMark.point.rawValue : start[index])
            }
            copy[count] = 0
            let value = strtod(copy.baseAddress!, nil)
            return value.isFinite ? value : nil
        }
    }
}

/// One pass over the digits, keeping them as an integer and a power of ten as long as both are exact.
private struct NumberScan {
    private let cell: Cell
    private let mark: UInt8
    private var position = 0
    private var digits = 0
    private var mantissa: UInt64 = 0
    private var significant = 0
    private var exponent = 0
    private var isNegative = false

    init(_ cell: Cell, decimal: DecimalMark) {
        self.cell = cell
        mark = decimal.rawValue
    }

    /// True when sign, digits and exponent make up the whole cell.
    @inline(__always)
    mutating func readsWholly() -> Bool {
        readSign()
        readDigits(shifting: 0)
        if position < cell.count, cell[position] == mark {
            position += 1
            readDigits(shifting: -1)
        }
        guard digits > 0 else { return false }
        return position == cell.count || readsExponent()
    }

    /// Nil where double arithmetic would round twice. 2^53 and 10^22 are the last powers that a `Double` holds exactly.
    @inline(__always)
    var exactValue: Double? {
        guard significant <= 19, mantissa <= 1 << 53, (-22...22).contains(exponent) else { return nil }
        let whole = Double(mantissa)
        let power = powersOfTen[abs(exponent)]
        let value = exponent < 0 ? whole / power : whole * power
        return isNegative ? -value : value
    }

    @inline(__always)
    private mutating func readSign() {
        guard position < cell.count else { return }
        isNegative = cell[position] == UInt8(ascii: "-")
        if isNegative || cell[position] == UInt8(ascii: "+") { position += 1 }
    }

    /// Leading zeros are not significant; beyond nineteen digits the mantissa would overflow and is no longer used.
    @inline(__always)
    private mutating func readDigits(shifting shift: Int) {
        let from = position
        while position < cell.count {
            let digit = cell[position] &- 48
            guard digit <= 9 else { break }
            if mantissa > 0 || digit > 0 { significant += 1 }
            mantissa = mantissa &* 10 &+ UInt64(digit)
            position += 1
        }
        digits += position - from
        exponent += shift * (position - from)
    }

    /// An exponent of more than nine digits is beyond every `Double` or nothing at all: `strtod` decides.
    private mutating func readsExponent() -> Bool {
        guard cell[position] | 0x20 == UInt8(ascii: "e") else { return false }
        position += 1
        var isDownward = false
        if position < cell.count, cell[position] == UInt8(ascii: "-") || cell[position] == UInt8(ascii: "+") {
            isDownward = cell[position] == UInt8(ascii: "-")
            position += 1
        }
        let from = position
        var power = 0
        while position < cell.count {
            let digit = cell[position] &- 48
            guard digit <= 9 else { return false }
            power = min(power * 10 + Int(digit), 1_000_000_000)
            position += 1
        }
        exponent += isDownward ? -power : power
        return position > from
    }
}

private let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
]
