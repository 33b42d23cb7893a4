/// One text in every language. A missing translation does not compile.
///
/// Each capability keeps its words in one file beside its pages, `LaggardWords.swift`, as members of `Message`:
///
///     extension Message {
///         static let hiddenHeading = Message(
///             en: "Hidden by a good total", zh: "被好总数掩盖", ru: "Скрыто хорошим итогом", de: "Vom guten Ergebnis verdeckt")
///
///         static func daysBehind(_ days: Int) -> Message {
///             Message(
///                 en: "\(days, "day", "days") behind", zh: "落后 \(days) 天",
///                 ru: "отставание \(days, "день", "дня", "дней")", de: "\(days, "Tag", "Tage") zurück")
///         }
///     }
///
/// and pages say `language(.daysBehind(3))`. Numbers, percentages, dates and other messages are written between
/// `\(` and `)` and appear as the language writes them; a counted noun gives as many forms as its language has.
package struct Message: Worded {
    private let english: Phrase<English>
    private let chinese: Phrase<Chinese>
    private let russian: Phrase<Russian>
    private let german: Phrase<German>

    package init(en: Phrase<English>, zh: Phrase<Chinese>, ru: Phrase<Russian>, de: Phrase<German>) {
        (english, chinese, russian, german) = (en, zh, ru, de)
    }

    package func text(in language: Language) -> String {
        switch language {
        case .english: english.text
        case .chinese: chinese.text
        case .russian: russian.text
        case .german: german.text
        }
    }
}
