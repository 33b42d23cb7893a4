import Foundation

/// A name as it is compared: without case, marks above and below letters, wide forms and punctuation, so that whoever writes "thalmann",
/// "Thaelmann" or "ТЕЛЬМАН" finds what is written otherwise. Words are separated by one blank; a number is a word of its own.
struct FoldedText: Sendable, Hashable {
    /// Numbers of the signs (Unicode scalars).
    private(set) var signs: [UInt32] = []

    static let blank = UInt32(UInt8(ascii: " "))

    init(_ text: String) {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 { add(UInt32(byte | (65...90 ~= byte ? 0x20 : 0)), FoldedText.form(ofASCII: byte)) }
        } else {
            for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars { add(scalar) }
        }
        if signs.last == FoldedText.blank { signs.removeLast() }
    }

    private init(_ signs: [UInt32]) { self.signs = signs }

    /// As if there were no blanks between.
    init(joining words: [FoldedText]) { signs = words.flatMap(\.signs) }

    var isEmpty: Bool { signs.isEmpty }

    var words: [FoldedText] { signs.split(separator: FoldedText.blank).map { FoldedText(Array($0)) } }

    private enum Form { case letter, digit, mark, other }

    private static func form(ofASCII byte: UInt8) -> Form {
        switch byte {
        case 48...57: .digit
        case 65...90, 97...122: .letter
        default: .other
        }
    }

    private static func form(of scalar: Unicode.Scalar) -> Form {
        switch scalar.properties.generalCategory {
        case .decimalNumber, .otherNumber, .letterNumber: .digit
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .titlecaseLetter, .spacingMark: .letter
        case .nonspacingMark, .enclosingMark: .mark
        default: .other
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        guard let spelt = FoldedText.spelt[scalar] else { return add(scalar.value, FoldedText.form(of: scalar)) }
        for letter in spelt.unicodeScalars { add(letter.value, .letter) }
    }

    /// Letters that no decomposition takes apart, as people without that keyboard write them.
    private static let spelt: [Unicode.Scalar: String] = ["ß": "ss", "ø": "o", "æ": "a", "œ": "o", "ł": "l", "đ": "d", "ı": "i", "þ": "th", "ð": "d"]

    private mutating func add(_ sign: UInt32, _ form: Form) {
        switch form {
        case .mark: return
        case .other: separate()
        case .letter:
            if let last = signs.last, FoldedText.isDigit(last) { separate() }
            if !isSecondOfUmlaut(sign) { signs.append(sign) }
        case .digit:
            if let last = signs.last, last != FoldedText.blank, !FoldedText.isDigit(last) { separate() }
            signs.append(sign)
        }
    }

    private mutating func separate() {
        if let last = signs.last, last != FoldedText.blank { signs.append(FoldedText.blank) }
    }

    /// ä is written ae, and the mark of ä was taken away: so ae becomes a, on both sides of the comparison.
    private func isSecondOfUmlaut(_ sign: UInt32) -> Bool {
        sign == UInt32(UInt8(ascii: "e"))
            && signs.last.map { [UInt32(UInt8(ascii: "a")), UInt32(UInt8(ascii: "o")), UInt32(UInt8(ascii: "u"))].contains($0) } ?? false
    }
}

extension FoldedText {
    static func isDigit(_ sign: UInt32) -> Bool { 48...57 ~= sign }

    /// Chinese and Japanese writing has no blanks: there a word may begin at any sign.
    static func beginsAnywhere(_ sign: UInt32) -> Bool { 0x2E80...0xA4CF ~= sign || 0xF900...0xFAFF ~= sign || 0x20000...0x3FFFF ~= sign }

    var isNumber: Bool { signs.allSatisfy(FoldedText.isDigit) }
    var hasSignsThatBeginAnywhere: Bool { signs.contains(where: FoldedText.beginsAnywhere) }

    /// How many slips of the pen are forgiven: none in what is so short that it would then be anything, none in a number.
    var forgiven: Int {
        if isNumber { return 0 }
        return switch signs.count {
        case ..<(hasSignsThatBeginAnywhere ? 3 : 4): 0
        case ..<8: 1
        default: 2
        }
    }
}
