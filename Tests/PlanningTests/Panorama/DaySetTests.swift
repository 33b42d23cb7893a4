import Testing
import Works

@testable import Planning

/// The days on which the Balvi pit reported, in whatever order they are heard of.
@Suite struct DaySetTests {
    private func days(_ days: [Day]) -> [Day] {
        var set = DaySet()
        for day in days { set.insert(day) }
        return set.days
    }

    private let may = Day(year: 1959, month: 5, day: 1)

    @Test func everyDayIsKnownOnceAndInOrder() {
        #expect(days([may + 2, may, may + 2, may + 1, may]) == [may, may + 1, may + 2])
    }

    @Test func yearsBeforeAndAfterAreAdded() {
        let heard = [may, may - 4000, may + 9000, .always, may + 1]
        #expect(days(heard) == heard.sorted())
    }

    @Test func nothingIsHeardOfNoDay() { #expect(days([]) == []) }
}
