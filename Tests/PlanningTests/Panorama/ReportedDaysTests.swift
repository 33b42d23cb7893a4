import Testing
import Works

@testable import Planning

@Suite struct ReportedDaysTests {
    @Test func aDayIsCountedOnceUntilSomethingIsSaidAboutIt() {
        let monday = Day("1959-06-01")!, tuesday = monday + 1
        var counted: [Day] = []
        func reports(_ days: ReportedDays, _ day: Day) -> Int {
            days.reports(on: day) {
                counted.append(day)
                return CompleteDay.Reports(planned: 2, reported: counted.count)
            }.reported
        }
        let days = ReportedDays()
        #expect([monday, monday, tuesday].map { reports(days, $0) } == [1, 1, 2])
        let after = days.forgetting([tuesday])
        #expect([monday, tuesday].map { reports(after, $0) } == [1, 3])
        #expect(reports(days, tuesday) == 2)
    }
}
