/// The `Accept-Language` header.
enum LanguagePreference {
    /// No reader knows more languages than this; the rest of a longer header is not looked at.
    private static let most = 20

    static func read(_ header: String) -> [String] {
        let choices = header.split(separator: ",").prefix(most).compactMap(choice)
        // `sorted` keeps no order among equals that the standard promises: the place in the header decides.
        return choices.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element.tag)
    }

    private static func choice(_ text: Substring) -> (tag: String, weight: Double)? {
        let parts = text.split(separator: ";").map { $0.filter { $0 != " " } }
        guard let tag = parts.first, tag.utf8.allSatisfy(isOfTag) else { return nil }
        let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
        return weight > 0 ? (tag, min(weight, 1)) : nil
    }

    private static func isOfTag(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte)
    }
}
