/// Looks whether a page is well formed: every element closed, every id once, every field with a label, every button with a
/// name that can be heard.
struct Markup {
    private(set) var flaws: [String] = []
    private var open: [String] = []
    private var ids: Set<String> = []
    private var labelled: Set<String> = []
    private var fields: [(id: String?, label: String?)] = []

    private static let void: Set = ["br", "hr", "input", "img", "meta", "link", "col", "wbr"]

    init(_ page: String) {
        var rest = page[...]
        while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
            let tag = rest[rest.index(after: start)..<end], after = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") { close(String(tag.dropFirst())) } else if !tag.hasPrefix("!") { begin(tag, after) }
            rest = after
        }
        if !open.isEmpty { flaws.append("never closed: \(open.joined(separator: " "))") }
        for (id, label) in fields where label == nil && (id.map { !labelled.contains($0) } ?? true) { flaws.append("a field without a label: \(id ?? "?")") }
    }

    private mutating func close(_ name: String) {
        guard open.last == name else { return flaws.append("</\(name)> closes <\(open.last ?? "nothing")>") }
        open.removeLast()
    }

    private mutating func begin(_ tag: Substring, _ after: Substring) {
        let name = String(tag.prefix { $0 != " " && $0 != "/" }), attributes = Markup.attributes(tag.dropFirst(name.count))
        // Inside a picture `<path .../>` closes itself.
        if !Markup.void.contains(name), !tag.hasSuffix("/") { open.append(name) }
        if let id = attributes["id"], !ids.insert(id).inserted { flaws.append("two elements with the id \(id)") }
        if name == "label", let id = attributes["for"] { labelled.insert(id) }
        if ["input", "select", "textarea"].contains(name), attributes["type"] != "hidden" { fields.append((attributes["id"], attributes["aria-label"])) }
        let isSilent = after.prefix { $0 != "<" }.isEmpty && attributes["aria-label"] == nil && attributes["aria-hidden"] == nil
        if name == "button", isSilent { flaws.append("a button without a name") }
        if name == "html", attributes["lang"] == nil { flaws.append("no language") }
    }

    /// `a="b"` and `a`; the product writes no other forms.
    private static func attributes(_ text: Substring) -> [String: String] {
        var attributes: [String: String] = [:], rest = text.drop { $0 == " " || $0 == "/" }
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "=" && $0 != " " && $0 != "/" }
            rest = rest.dropFirst(name.count)
            guard rest.hasPrefix("=\"") else {
                attributes[String(name)] = ""
                rest = rest.drop { $0 == " " || $0 == "/" || $0 == "=" }
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            attributes[String(name)] = String(value)
            rest = rest.dropFirst(value.count + 3).drop { $0 == " " || $0 == "/" }
        }
        return attributes
    }
}
