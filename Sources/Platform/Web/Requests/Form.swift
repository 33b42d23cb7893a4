/// The fields of a query or of a posted form in their order; one name may stand several times.
package struct Form: Sendable, ExpressibleByDictionaryLiteral {
    package private(set) var fields: [(name: String, value: String)]

    package init(_ fields: [(name: String, value: String)] = []) { self.fields = fields }
    package init(dictionaryLiteral elements: (String, String)...) { fields = elements.map { (name: $0, value: $1) } }

    package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
    package func all(_ name: String) -> [String] { fields.compactMap { $0.name == name ? $0.value : nil } }
    package var isEmpty: Bool { fields.isEmpty }
}

extension Form {
    /// A works enters at most a few hundred figures at once; more fields than this come from somebody who wants
    /// to keep the server busy.
    static let most = 2_000

    /// Reads `a=1&b=2`. nil for broken escapes, control characters other than line breaks and tabs, bytes that are not
    /// UTF-8, or more than `most` fields.
    init?(urlEncoded bytes: some Collection<UInt8>) {
        fields = []
        for pair in bytes.split(separator: UInt8(ascii: "&"), maxSplits: Form.most) {
            guard fields.count < Form.most else { return nil }
            let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let rest = end == pair.endIndex ? pair[end...] : pair[pair.index(after: end)...]
            guard
                let name = PercentEncoding.decode(pair[..<end], plus: .isSpace, controls: .lineBreaksAndTabs),
                let value = PercentEncoding.decode(rest, plus: .isSpace, controls: .lineBreaksAndTabs)
            else { return nil }
            fields.append((name, value))
        }
    }

    /// As a browser sends it.
    var urlEncoded: String {
        var encoded = ""
        for (index, field) in fields.enumerated() {
            if index > 0 { encoded += "&" }
            PercentEncoding.append(field.name, to: &encoded)
            encoded += "="
            PercentEncoding.append(field.value, to: &encoded)
        }
        return encoded
    }
}
