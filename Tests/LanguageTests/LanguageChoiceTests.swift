import Language
import Testing

@Suite struct LanguageChoiceTests {
    @Test(arguments: [
        ("de", Language.german), ("zh-CN,zh;q=0.9,en;q=0.8", .chinese), ("ru-RU", .russian), ("fr, de-AT;q=0.7, ru;q=0.9", .russian),
        ("en;q=0.5, zh-TW;q=0.5", .english), ("de;q=0, ru;q=0.1", .russian), ("DE", .german),
    ])
    func aReaderIsGivenTheLanguageThatTheBrowserPrefers(header: String, language: Language) {
        #expect(Language(accepting: header) == language)
    }

    @Test(arguments: [nil, "", "fr", "*", "de;q=high, ,;;", "de;q=7"])
    func aReaderOfOtherLanguagesIsGivenEnglish(header: String?) {
        #expect(Language(accepting: header) == .english)
    }

    @Test func eachLanguageIsOfferedUnderItsOwnName() {
        #expect(Language.allCases.map(\.endonym) == ["English", "中文", "Русский", "Deutsch"])
        #expect(Language.allCases.map(\.tag) == ["en", "zh-Hans", "ru", "de"])
    }
}
