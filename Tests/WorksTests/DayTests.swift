import Testing
import Works

@Suite struct DayTests {
    @Test func everyDayOfFourCenturiesKnowsItsNeighbour() {
        var day = Day(year: 1800, month: 1, day: 1)
        while day.year < 2200 {
            let (year, month, date) = day.civil
            #expect(Day(year: year, month: month, day: date) == day)
            let next = (day + 1).civil
            #expect(next.day == date + 1 || (next.day == 1 && date == Day.length(ofMonth: month, in: year)))
            day = day + 1
        }
    }

    @Test func theDaysOfTheReportsFallOnTheirWeekdays() {
        #expect(Day("1970-01-01")?.number == 0)
        #expect(Day("1959-07-31")?.weekday == 5)
        #expect(Day("2026-11-20")?.weekday == 5)
        #expect(Day("1959-09-30")! - Day("1958-12-31")! == 273)
    }

    @Test(arguments: ["1959-02-29", "1959-13-01", "1959-1-01", "59-01-01", "1959-00-10", "1959-01-32", "", "1959/01/01", "1959-01-011"])
    func whatIsNoDayIsRefused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func aDayIsWrittenAsItIsRead() {
        for text in ["0001-01-01", "1959-07-31", "2000-02-29", "9999-12-31"] { #expect(Day(text)?.description == text) }
    }
}
