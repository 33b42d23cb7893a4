/// A number as people type it, on whatever keyboard: `1 240`, `118,5`, `118.5`, `１１８．５`, `−3`.
///
/// One comma or point is the decimal sign, in every language: whoever types 1,240 for twelve hundred and forty is asked
/// whether it is meant, because it is far from what is usual. Where both signs stand, the last one is the decimal sign.
package enum TypedNumber {
    /// Beyond it a `Double` no longer holds every whole number; no works counts so far.
    package static let largest = 1e15

    /// nil for an empty field, which says nothing.
    package static func read(_ text: String) throws(EntryProblem) -> Double? {
        let plain = plain(text)
        if plain.isEmpty { return nil }
        guard plain.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }), let number = Double(plain) else {
            throw .notANumber(text)
        }
        guard abs(number) < largest else { throw .tooLarge }
        return number
    }

    /// As a form shows it again: digits and a point, which reads the same on every keyboard.
    static func written(_ value: Double) -> String {
        value == value.rounded() && abs(value) < largest ? String(Int64(value)) : String(value)
    }

    private static func plain(_ text: String) -> String {
        var signs = text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "'" && $0 != "’" }.map(ascii)
        if let decimal = signs.lastIndex(where: { $0 == "." || $0 == "," }) {
            let isGrouped = signs[..<decimal].contains { ($0 == "." || $0 == ",") && $0 != signs[decimal] }
            signs[decimal] = "."
            if isGrouped { signs = signs.enumerated().filter { $0.offset == decimal || $0.element != "." && $0.element != "," }.map(\.element) }
        }
        return String(String.UnicodeScalarView(signs))
    }

    /// Full-width digits and signs of East Asian keyboards, and the typographic minus.
    private static func ascii(_ sign: Unicode.Scalar) -> Unicode.Scalar {
        switch sign {
        case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(sign.value - 0xFEE0) ?? sign
        case "−", "–": "-"
        case "。": "."
        case "、": ","
        default: sign
        }
    }
}

/// What is wrong with one field of an entry.
package enum EntryProblem: Error, Equatable, Sendable {
    case notANumber(String)
    case negative
    case tooLarge
    /// A count is in whole pieces.
    case notWhole
    case numeratorMissing
    case denominatorMissing
}
