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
