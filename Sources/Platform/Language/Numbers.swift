extension Language {
    /// 1,234,567 - 1.234.567 - 1 234 567
    package func number(_ value: Int) -> String {
        written(value < 0 ? .negative : .positive, value.magnitude, decimals: 0)
    }

    /// Rounded to so many digits behind the decimal mark: 1,234.50 - 1.234,50 - 1 234,50. "–" for what is no number.
    package func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return "–" }
        let decimals = min(max(decimals, 0), Language.mostDecimals)
        let scaled = (value.magnitude * Language.power(of: decimals)).rounded()
        // Beyond 18 digits a number is no longer read digit by digit.
        guard scaled < 1e18 else { return scientific(value) }
        return written(value < 0 ? .negative : .positive, UInt(scaled), decimals: decimals)
    }

    /// The same without zeros at the end: 1,234.5 - 12.
    package func number(_ value: Double, upTo decimals: Int) -> String {
        var decimals = min(max(decimals, 0), Language.mostDecimals)
        var scaled = (value.magnitude * Language.power(of: decimals)).rounded()
        while decimals > 0, (scaled / 10).rounded(.down) * 10 == scaled { (scaled, decimals) = (scaled / 10, decimals - 1) }
        return number(value, decimals: decimals)
    }

    /// As many decimals as it takes to show so many digits that mean something: 1,180 - 12.3 - 0.0123.
    /// Zeros at the end are left out; digits before the decimal mark never are.
    package func number(_ value: Double, significant digits: Int) -> String {
        number(value, upTo: Language.decimals(of: value.magnitude, significant: digits))
    }

    private enum Sign { case positive, negative }

    /// More would be noise of binary fractions.
    private static let mostDecimals = 12

    private static func power(of exponent: Int) -> Double {
        (0..<exponent).reduce(1.0) { product, _ in product * 10 }
    }

    private static func decimals(of magnitude: Double, significant digits: Int) -> Int {
        guard magnitude > 0, magnitude.isFinite else { return 0 }
        var (decimals, bound) = (digits - 1, 10.0)
        while magnitude >= bound, decimals > 0 { (decimals, bound) = (decimals - 1, bound * 10) }
        while magnitude < bound / 10, decimals < mostDecimals { (decimals, bound) = (decimals + 1, bound / 10) }
        return decimals
    }

    /// `digits` is the number times ten to the power of `decimals`. Written from the right.
    private func written(_ sign: Sign, _ digits: UInt, decimals: Int) -> String {
        // 20 digits, 6 separators of at most 2 bytes, the mark, a sign of 3 bytes.
        String(unsafeUninitializedCapacity: 40) { bytes in
            var (at, rest, place) = (40, digits, 0)
            func put(_ text: StaticString) {
                at -= text.utf8CodeUnitCount
                for i in 0..<text.utf8CodeUnitCount { bytes[at + i] = text.utf8Start[i] }
            }
            repeat {
                if place == decimals, place > 0 { put(decimalMark) }
                if place > decimals, (place - decimals) % 3 == 0 { put(groupMark) }
                at -= 1
                bytes[at] = UInt8(ascii: "0") + UInt8(rest % 10)
                (rest, place) = (rest / 10, place + 1)
            } while rest > 0 || place <= decimals
            if sign == .negative, digits > 0 { put("−") }
            let length = 40 - at
            for i in 0..<length { bytes[i] = bytes[at + i] }
            return length
        }
    }

    private func scientific(_ value: Double) -> String {
        var (mantissa, exponent) = (value, 0)
        while mantissa.magnitude >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
        return number(mantissa, decimals: 2) + "\u{A0}·\u{A0}10^" + String(exponent)
    }

    private var decimalMark: StaticString {
        switch self {
        case .english, .chinese: "."
        case .russian, .german: ","
        }
    }

    private var groupMark: StaticString {
        switch self {
        case .english, .chinese: ","
        case .german: "."
        case .russian: "\u{A0}"
        }
    }
}
