/// A unit's place in the tree, levels separated by `/`; the first level is the works' root.
package struct UnitPath: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    package var description: String { text }

    /// The last level: what people call the unit.
    package var name: Substring { text[(text.lastIndex(of: "/").map(text.index(after:)) ?? text.startIndex)...] }

    package var parent: UnitPath? { text.lastIndex(of: "/").map { UnitPath(String(text[..<$0])) } }

    /// 0 for the root.
    package var depth: Int { text.utf8.lazy.filter { $0 == UInt8(ascii: "/") }.count }

    package var levels: [Substring] { text.split(separator: "/", omittingEmptySubsequences: false) }

    package func isWithin(_ other: UnitPath) -> Bool { text == other.text || text.hasPrefix(other.text + "/") }
}

extension UnitPath: Comparable {
    /// Path order: `/` stands before every other character, so that a family stands together.
    package static func < (a: UnitPath, b: UnitPath) -> Bool {
        a.text.utf8.lexicographicallyPrecedes(b.text.utf8) { rank($0) < rank($1) }
    }

    private static func rank(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "/") ? 0 : byte }
}

extension UnitPath {
    /// A tree deeper than this is a mistake in the file, not an organisation.
    package static let maximumDepth = 32
    /// Long enough for 32 levels with real names in any script.
    package static let maximumBytes = 500

    /// What is wrong with the path's form, as what was expected instead; nil when it is in order.
    package var flaw: String? {
        if text.utf8.count > Self.maximumBytes { return "a path of at most \(Self.maximumBytes) bytes" }
        let levels = levels
        if levels.count > Self.maximumDepth { return "at most \(Self.maximumDepth) levels" }
        if levels.contains(where: \.isEmpty) { return "a path without an empty level (levels are separated by one /)" }
        if levels.contains(where: { $0.first!.isWhitespace || $0.last!.isWhitespace }) { return "levels without blanks at their ends" }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return "a path without control characters" }
        return nil
    }
}
