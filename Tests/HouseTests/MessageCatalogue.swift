import Foundation

/// A message as it stands in the sources: its four texts.
struct CatalogueMessage {
    let file: String
    let english, chinese, russian, german: String

    var texts: [String] { [english, chinese, russian, german] }

    /// What is filled in, by the name of the first value of each place: `\(count, "day", "days")` is `count`.
    static func places(of text: String) -> Set<String> {
        Set(text.matches(of: interpolation).compactMap { $0.1.firstMatch(of: /\b[a-z]\w*/).map { String($0.0) } })
    }

    /// The words around what is filled in.
    static func words(of text: String) -> String {
        text.replacing(interpolation, with: "").filter { $0.isLetter || $0 == " " }.trimmingCharacters(in: .whitespaces)
    }

    private nonisolated(unsafe) static let interpolation = /\\\(((?:[^()"]|"[^"]*"|\([^()]*\))*)\)/
}

/// Every message under Sources, comments left out.
func catalogue() throws -> [CatalogueMessage] {
    // An interpolation may hold literals of its own (the forms of a noun) and calls, one deep.
    let text = #""((?:\\\((?:[^()"]|"[^"]*"|\([^()]*\))*\)|[^"\\])*)""#
    let message = try Regex<(Substring, Substring, Substring, Substring, Substring)>("en:\\s*\(text),\\s*zh:\\s*\(text),\\s*ru:\\s*\(text),\\s*de:\\s*\(text)")
    return try swiftSources().filter { $0.text.contains("Message(") }.flatMap { path, text in
        withoutComments(text).matches(of: message).map {
            CatalogueMessage(file: path, english: String($0.1), chinese: String($0.2), russian: String($0.3), german: String($0.4))
        }
    }
}

/// The messages that are members of `Message`, by name, with the file that states each.
func statedMessages() throws -> [(name: String, file: String)] {
    try swiftSources().filter { $0.text.contains("Message(") }.flatMap { path, text in
        withoutComments(text).matches(of: /static (?:let|func) (\w+)[^\n]*?(?:= Message|-> Message)/).map { (String($0.1), path) }
    }
}

/// Every name that stands behind a dot somewhere under Sources: whatever is used as a member.
func membersUsed() throws -> Set<String> {
    var used: Set<String> = []
    for (_, text) in try swiftSources() {
        let bytes = Array(text.utf8)
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            let isOfName = byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if isOfName { continue }
            if let start { used.insert(String(decoding: bytes[start..<index], as: UTF8.self)) }
            start = byte == UInt8(ascii: ".") ? index + 1 : nil
        }
    }
    return used
}

private func withoutComments(_ text: String) -> String {
    text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
}
