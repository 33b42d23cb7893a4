import Foundation
import Testing

/// That no translation is missing the compiler sees; that none is left empty or in another language's script is seen here.
@Suite struct TranslationTests {
    @Test func noTextIsEmpty() throws {
        for text in try catalogueTexts() { #expect(!text.literal.isEmpty, "\(text.file) has an empty \(text.language) text") }
    }

    @Test func everyChineseAndRussianTextIsWrittenInItsOwnScript() throws {
        let scripts = ["zh": 0x3400...0x9FFF, "ru": 0x400...0x4FF] as [String: ClosedRange<UInt32>]
        for text in try catalogueTexts() where text.withoutInterpolations.contains(where: \.isLetter) {
            guard let script = scripts[text.language] else { continue }
            #expect(text.literal.unicodeScalars.contains { script.contains($0.value) }, "\(text.file): \(text.language): \"\(text.literal)\"")
        }
    }
}

private struct CatalogueText {
    let file, language, literal: String

    var withoutInterpolations: String {
        literal.replacing(/\\\((?:[^()"]|"[^"]*"|\([^()]*\))*\)/, with: "")
    }
}

/// Every `en: "…"`, `zh: "…"`, `ru: "…"`, `de: "…"` under Sources, comments left out.
private func catalogueTexts() throws -> [CatalogueText] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let files = FileManager.default.enumerator(at: package.appending(path: "Sources"), includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return try files.filter { $0.pathExtension == "swift" }.flatMap { file in
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        // An interpolation may hold literals of its own (the forms of a noun) and calls, one deep.
        let text = /\b(en|zh|ru|de): "((?:\\\((?:[^()"]|"[^"]*"|\([^()]*\))*\)|[^"\\])*)"/
        return lines.joined(separator: "\n").matches(of: text).map { match in
            CatalogueText(file: file.lastPathComponent, language: String(match.1), literal: String(match.2))
        }
    }
}
