import Foundation

/// The text of every Swift file under Sources, by its path within the package.
func swiftSources() throws -> [(path: String, text: String)] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = package.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
        ("Sources/" + path, try String(contentsOf: sources.appending(path: path), encoding: .utf8))
    }
}

/// The string literals of a Swift text, comments left out. An interpolation becomes `?`, and one of program text
/// (`\(raw: …)`, `\(name: …)`) the word `raw`; literals inside interpolations are not told.
struct SwiftLiterals {
    private var rest: Substring
    private(set) var found: [String] = []

    init(of text: String) {
        rest = text[...]
        while !rest.isEmpty { step() }
    }

    private mutating func step() {
        if rest.hasPrefix("//") {
            rest = rest.drop { !$0.isNewline }
        } else if rest.hasPrefix("\"\"\"") {
            rest.removeFirst(3)
            found.append(literal(until: "\"\"\""))
        } else if rest.hasPrefix("\"") {
            rest.removeFirst()
            found.append(literal(until: "\""))
        } else {
            rest.removeFirst()
        }
    }

    private mutating func literal(until end: String) -> String {
        var text = ""
        while !rest.isEmpty, !rest.hasPrefix(end) {
            if rest.hasPrefix("\\(") {
                text += interpolation()
            } else {
                if rest.hasPrefix("\\") { rest.removeFirst() }
                text += rest.prefix(1)
                rest = rest.dropFirst()
            }
        }
        rest = rest.dropFirst(end.count)
        return text
    }

    private mutating func interpolation() -> String {
        rest.removeFirst(2)
        let isProgramText = rest.hasPrefix("raw:") || rest.hasPrefix("name:")
        var depth = 1
        while depth > 0, let next = rest.popFirst() {
            switch next {
            case "(": depth += 1
            case ")": depth -= 1
            case "\"": _ = literal(until: "\"")
            default: break
            }
        }
        return isProgramText ? "raw" : "?"
    }
}
