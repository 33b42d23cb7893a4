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

    @Test func everyMessageIsUsed() throws {
        let used = try membersUsed(), stated = try statedMessages()
        #expect(stated.count > 300, "the messages are no longer found")
        for message in stated { #expect(used.contains(message.name), "\(message.file): nobody says \(message.name)") }
    }

    @Test func everyLanguageFillsInTheSame() throws {
        let messages = try catalogue()
        #expect(messages.count > 300, "the messages are no longer found")
        for message in messages {
            let places = message.texts.map(CatalogueMessage.places)
            #expect(Set(places).count == 1, "\(message.file): \"\(message.english)\" fills in \(places)")
        }
    }

    @Test func noTextWasLeftInAnotherLanguage() throws {
        for message in try catalogue() {
            let words = message.texts.map(CatalogueMessage.words).filter { !$0.isEmpty && !Self.sameInSeveral.contains($0) }
            #expect(Set(words).count == words.count, "\(message.file): two languages say \"\(message.english)\" alike")
        }
    }

    /// Words that languages have from each other.
    private static let sameInSeveral: Set<String> = ["Browser", "Code", "Import", "Name", "Pause", "PIN", "Plan"]
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
