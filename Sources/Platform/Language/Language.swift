/// The languages in which Pacesetter speaks. The raw value is the ISO 639-1 code.
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case chinese = "zh"
    case russian = "ru"
    case german = "de"

    /// The language's own name: nobody should have to know English to find their language.
    package var endonym: String {
        switch self {
        case .english: "English"
        case .chinese: "中文"
        case .russian: "Русский"
        case .german: "Deutsch"
        }
    }

    /// BCP 47, for the `lang` attribute: browsers choose the Chinese font and the line breaks by it.
    package var tag: String { self == .chinese ? "zh-Hans" : rawValue }
}
