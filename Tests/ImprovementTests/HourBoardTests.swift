import Planning
import Testing
import Works

@testable import Improvement

/// Six hours of a team that is to make 480 pieces a day.
@Suite struct HourBoardTests {
    private let hours = [6, 7, 8, 9, 10, 11, 12, 13]

    private func board(_ said: [Int: HourSaid], dayPlan: Double? = 480, _ direction: Indicator.Direction = .more) -> HourBoard {
        HourBoard(
            hours, worked: Set(hours), dayPlan: dayPlan, direction,
            standing: said.mapValues { HourStanding(said: $0, last: 1) })
    }

    @Test func theDaysPlanIsSpreadEvenlyOverTheHoursOfWhichNoneIsStated() {
        let board = board([6: HourSaid(plan: 20), 7: HourSaid(plan: 40)])
        #expect(board.lines.map(\.plan) == [20, 40, 70, 70, 70, 70, 70, 70])
        #expect(board.spread?.plan == 420 && board.spread?.hours == 6)
        #expect(board.lines.last?.planSoFar == 480)
    }

    @Test func whatIsMissingInOneHourIsCarriedIntoTheNext() {
        let board = board([6: HourSaid(actual: 60), 7: HourSaid(actual: 41, reason: "Belt torn"), 8: HourSaid(actual: 65)])
        #expect(board.lines.prefix(4).map(\.gap) == [0, -19, 5, nil])
        #expect(board.lines.prefix(4).map(\.gapSoFar) == [0, -19, -14, nil])
        #expect(board.actual == 166 && board.reported == 3)
        #expect(board.lines[1].isBehind && board.lines[1].reason == "Belt torn" && !board.lines[2].isBehind)
    }

    @Test func anHourThatNobodyReportedIsNotCountedAsNothingMade() {
        let board = board([6: HourSaid(actual: 60), 8: HourSaid(actual: 60)])
        #expect(board.lines[1].gap == nil && board.lines[2].gapSoFar == 0)
    }

    @Test func whereLessIsBetterMoreIsBehind() {
        let board = board([6: HourSaid(actual: 61)], .less)
        #expect(board.lines[0].gap == -1 && board.lines[0].isBehind)
    }

    @Test func withoutAPlanThereIsNoShareOfIt() {
        let board = board([6: HourSaid(actual: 10)], dayPlan: nil)
        #expect(board.spread == nil && board.lines[1].plan == nil && board.lines[0].actualSoFar == 10)
    }

    @Test func aDayThatBeginsAtTenInTheEveningHasItsNightShiftFirst() {
        var works = Works(id: ID(1), name: "Otto")
        works.dayBegins = -120
        #expect(HourSpan.first.hours(of: works) == [22, 23, 0, 1, 2, 3, 4, 5])
        #expect(HourSpan.shift(of: 13, works) == .second)
        #expect(HourSpan.shifts(with: [7], works) == Set(6...13))
    }
}
