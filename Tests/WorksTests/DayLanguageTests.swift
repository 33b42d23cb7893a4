import Language
import Testing
import Works

@Suite struct DayLanguageTests {
    @Test func aDaySaysItsDateInEachLanguage() {
        #expect(Language.english(Day(year: 1959, month: 7, day: 31).date.long) == "Friday 31 July 1959")
        #expect(Language.chinese(Day(year: 1960, month: 2, day: 29).date.long) == "1960年2月29日 星期一")
    }
}
