import Language
import Testing

@Suite struct DateTests {
    private let endOfJuly = CivilDate(year: 1959, month: 7, day: 31, weekday: 5)
    private let lateNovember = CivilDate(year: 1959, month: 11, day: 29, weekday: 7)
    private let midDecember = CivilDate(year: 1959, month: 12, day: 14, weekday: 1)
    private let thirdOfDecember = CivilDate(year: 1959, month: 12, day: 3, weekday: 4)
    private let newYear = CivilDate(year: 1960, month: 1, day: 4, weekday: 1)

    private func said(_ value: some Worded) -> [String] { Language.allCases.map { $0(value) } }

    @Test func aDayIsWrittenWithItsWeekday() {
        #expect(said(endOfJuly.long) == ["Friday 31 July 1959", "1959年7月31日 星期五", "пятница, 31 июля 1959\u{A0}г.", "Freitag, 31. Juli 1959"])
        #expect(said(endOfJuly.weekdayName) == ["Friday", "星期五", "пятница", "Freitag"])
    }

    @Test func aDayIsWrittenShort() {
        #expect(said(endOfJuly.medium) == ["31 July 1959", "1959年7月31日", "31 июля 1959\u{A0}г.", "31. Juli 1959"])
        #expect(said(endOfJuly.short) == ["31\u{A0}Jul", "7月31日", "31\u{A0}июл.", "31.\u{A0}Juli"])
    }

    @Test func aMonthStandsAlone() {
        #expect(said(endOfJuly.monthOfYear) == ["July 1959", "1959年7月", "июль 1959\u{A0}г.", "Juli 1959"])
        #expect(said(endOfJuly.axisMonth) == ["Jul", "7月", "июл", "Jul"])
    }

    @Test func anIntervalSaysNoMoreThanIsNeeded() {
        #expect(
            said(lateNovember.to(midDecember)) == [
                "29\u{A0}Nov to 14\u{A0}Dec", "11月29日至12月14日", "29\u{A0}нояб.\u{A0}– 14\u{A0}дек.", "29.\u{A0}Nov. bis 14.\u{A0}Dez.",
            ])
        #expect(
            said(thirdOfDecember.to(midDecember)) == [
                "3 to 14\u{A0}Dec", "12月3日至14日", "3\u{A0}– 14\u{A0}дек.", "3. bis 14.\u{A0}Dez.",
            ])
        #expect(
            said(thirdOfDecember.dated(to: midDecember)) == [
                "3 to 14\u{A0}Dec 1959", "1959年12月3日至14日", "3\u{A0}– 14\u{A0}дек. 1959\u{A0}г.", "3. bis 14.\u{A0}Dez. 1959",
            ])
        #expect(Language.english(midDecember.dated(to: newYear)) == "14 December 1959 to 4 January 1960")
        #expect(Language.english(midDecember.to(newYear)) == "14 December 1959 to 4 January 1960")
        #expect(Language.english(midDecember.to(midDecember)) == "14\u{A0}Dec")
    }

    @Test(arguments: Language.allCases)
    func everyMonthAndWeekdayHasANameOfItsOwn(language: Language) {
        let months = (1...12).map { language(CivilDate(year: 1959, month: $0, day: 1, weekday: 1).monthOfYear) }
        let axis = (1...12).map { language(CivilDate(year: 1959, month: $0, day: 1, weekday: 1).axisMonth) }
        let weekdays = (1...7).map { language(CivilDate(year: 1959, month: 1, day: 1, weekday: $0).weekdayName) }
        #expect(Set(months).count == 12 && Set(axis).count == 12 && Set(weekdays).count == 7)
    }

    @Test func aListEndsWithAnd() {
        #expect(Language.allCases.map { $0.list(["A", "B", "C"]) } == ["A, B and C", "A、B和C", "A, B и C", "A, B und C"])
        #expect([[], ["A"], ["A", "B"]].map { Language.german.list($0) } == ["", "A", "A und B"])
    }

    @Test func aTitleIsQuotedAsTheLanguageDoes() {
        #expect(Language.allCases.map { $0.quoted("Balvi") } == ["“Balvi”", "“Balvi”", "«Balvi»", "„Balvi“"])
    }
}
