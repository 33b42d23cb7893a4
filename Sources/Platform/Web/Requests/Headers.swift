/// The header fields of a request or a response in their order; names are compared without regard to case.
package struct Headers: Sendable, ExpressibleByDictionaryLiteral {
    package private(set) var fields: [(name: String, value: String)]

    package init(_ fields: [(name: String, value: String)] = []) { self.fields = fields }
    package init(dictionaryLiteral elements: (String, String)...) { fields = elements.map { (name: $0, value: $1) } }

    /// The first value under the name; setting replaces all of them, nil removes them.
    package subscript(name: String) -> String? {
        get { fields.first { Headers.same($0.name, name) }?.value }
        set {
            fields.removeAll { Headers.same($0.name, name) }
            if let newValue { add(name, newValue) }
        }
    }

    package func all(_ name: String) -> [String] {
        fields.compactMap { Headers.same($0.name, name) ? $0.value : nil }
    }

    /// Adds a field beside those of the same name. A line break in the value would begin a header of somebody else's
    /// making: control characters become spaces.
    package mutating func add(_ name: String, _ value: String) {
        let harmless = value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        fields.append((name, harmless ? value : String(decoding: value.utf8.map { $0 >= 0x20 && $0 != 0x7F ? $0 : 0x20 }, as: UTF8.self)))
    }

    /// Adds fields of this module's own, whose values are known to be harmless.
    mutating func add(contentsOf known: [(name: String, value: String)]) { fields += known }

    static func same(_ a: String, _ b: String) -> Bool {
        a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).allSatisfy { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
