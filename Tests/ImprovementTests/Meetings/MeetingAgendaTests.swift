import Improvement
import Planning
import Testing
import Works

/// Which points an agenda has, in which order, and how long each may take.
@Suite struct MeetingAgendaTests {
    private static let otto = ID<Unit>(7), paul = ID<Unit>(8), copper = ID<Indicator>(3)

    private func laggard(_ unit: ID<Unit>, at level: Double) -> MeetingTopic { MeetingTopic(.laggard, .level(unit, Self.copper, level)) }

    @Test func whatStoodOpenComesFirstWithTodaysFigure() {
        let agenda = MeetingAgenda(
            before: [laggard(Self.otto, at: 0.8)], drawn: [laggard(Self.paul, at: 0.7), laggard(Self.otto, at: 0.85)], minutes: 15)
        #expect(agenda.points.map(\.subject) == [.level(Self.otto, Self.copper, 0.85), .level(Self.paul, Self.copper, 0.7)])
        #expect(agenda.points.map(\.origin) == [.before, .drawn] && agenda.points.map(\.place) == [1, 2])
    }

    @Test func whatIsNoLongerInTheDataAndWasLeftOpenIsStillThere() {
        let agenda = MeetingAgenda(before: [MeetingTopic(.raised, .words("The gate at six"))], drawn: [], minutes: 10)
        #expect(agenda.points.map(\.subject) == [.words("The gate at six")] && agenda.points.map(\.minutes) == [10])
    }

    @Test(arguments: [5, 15, 30, 240]) func thePointsTakeTheMinutesOfTheMeetingTogether(_ minutes: Int) {
        let topics = [MeetingTopic(.proposals, .count(4))] + (1...9).map { laggard(ID(Int64($0)), at: 0.9) }
        let points = MeetingAgenda(before: [], drawn: topics, minutes: minutes).points
        #expect(points.map(\.minutes).reduce(0, +) == minutes && points.allSatisfy { $0.minutes >= 1 })
        #expect(points.count == min(10, minutes / 2), "no point has less than two minutes on average")
    }

    @Test func whoFallsBehindGetsMoreTimeThanTheCountOfProposals() {
        let points = MeetingAgenda(before: [], drawn: [laggard(Self.otto, at: 0.8), MeetingTopic(.proposals, .count(4))], minutes: 20).points
        #expect(points.map(\.minutes) == [15, 5])
    }

    @Test func nothingToTalkAboutIsAnEmptyAgenda() {
        #expect(MeetingAgenda(before: [], drawn: [], minutes: 30).points.isEmpty)
    }
}

/// When a series meets next. July 1959: the 11th is a Saturday.
@Suite struct MeetingRhythmTests {
    private let calendar = WorksCalendar(restWeekdays: [7])
    private let saturday = Day("1959-07-11")!

    @Test func eachWorkingDayLeavesOutTheSunday() { #expect(MeetingRhythm.daily.next(after: saturday, in: calendar) == Day("1959-07-13")) }

    @Test func eachWeekIsTheSameWeekday() {
        #expect(MeetingRhythm.weekly(6).next(after: saturday, in: calendar) == Day("1959-07-18"))
        #expect(MeetingRhythm.weekly(1).next(after: saturday, in: calendar) == Day("1959-07-13"))
    }

    @Test func theThirtyFirstIsTheLastDayOfAShorterMonth() {
        #expect(MeetingRhythm.monthly(31).next(after: Day("1959-08-31")!, in: calendar) == Day("1959-09-30"))
        #expect(MeetingRhythm.monthly(31).next(after: Day("1959-09-30")!, in: calendar) == Day("1959-10-31"))
        #expect(MeetingRhythm.monthly(15).next(after: saturday, in: calendar) == Day("1959-07-15"))
    }

    @Test func onceIsOnce() { #expect(MeetingRhythm.once.next(after: saturday, in: calendar) == nil) }

    @Test(arguments: ["7:30", "24:00", "12:60", "noon", "07:30:00", "-1:30"]) func whatNoClockShowsIsNoTime(_ text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func aTimeIsReadAndWrittenAlike() { #expect(TimeOfDay("07:05")?.description == "07:05" && TimeOfDay("07:05")?.minute == 425) }
}
