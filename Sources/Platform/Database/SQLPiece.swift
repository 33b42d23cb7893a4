/// A statement cut into pieces: as much understanding of SQL as numbering parameters, translating types and checking
/// the house's rules need. The pieces joined give the statement back, byte by byte.
package struct SQLPiece: Hashable, Sendable {
    package enum Kind: Sendable {
        /// A keyword, name or number.
        case word
        /// A 'text' or a "name", with its quotes.
        case quoted
        case comment
        case space
        /// One sign.
        case symbol
    }

    package let kind: Kind
    package let text: Substring

    package static func pieces(of sql: String) -> [SQLPiece] {
        var rest = sql[...]
        var pieces: [SQLPiece] = []
        while let first = rest.utf8.first {
            let kind = kind(startingWith: first, in: rest)
            let end = end(of: kind, in: rest)
            pieces.append(SQLPiece(kind: kind, text: rest[..<end]))
            rest = rest[end...]
        }
        return pieces
    }

    private static func kind(startingWith first: UInt8, in text: Substring) -> Kind {
        switch first {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): .quoted
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): .space
        case UInt8(ascii: "-") where text.hasPrefix("--"): .comment
        case UInt8(ascii: "/") where text.hasPrefix("/*"): .comment
        default: isWordByte(first) ? .word : .symbol
        }
    }

    private static func end(of kind: Kind, in text: Substring) -> Substring.Index {
        switch kind {
        case .word: text.utf8.firstIndex { !isWordByte($0) } ?? text.endIndex
        case .space: text.utf8.firstIndex { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D } ?? text.endIndex
        case .quoted: endOfQuoted(text)
        case .comment: endOfComment(text)
        case .symbol: text.index(after: text.startIndex)
        }
    }

    /// A doubled quote inside closes one quoted piece and opens the next: together they are the same bytes.
    private static func endOfQuoted(_ text: Substring) -> Substring.Index {
        let quote = text.utf8.first!
        let inside = text.utf8.dropFirst()
        return inside.firstIndex(of: quote).map(inside.index(after:)) ?? text.endIndex
    }

    private static func endOfComment(_ text: Substring) -> Substring.Index {
        if text.hasPrefix("--") { return text.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex }
        var rest = text.dropFirst(2)
        while !rest.isEmpty {
            if rest.hasPrefix("*/") { return rest.index(rest.startIndex, offsetBy: 2) }
            rest.removeFirst()
        }
        return text.endIndex
    }

    /// Bytes above 127 belong to names in other scripts.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte > 127 || isASCIILetter(byte) || isASCIIDigit(byte)
    }
}
