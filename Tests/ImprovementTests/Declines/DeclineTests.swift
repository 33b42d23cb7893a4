import Planning
import Statistics
import Testing
import Works

@testable import Improvement

/// A team that made 104 % of its plan for sixty days and 81 % for the next forty.
@Suite struct DeclineTests {
    private let first = Day("2026-01-05")!

    private func day(_ number: Int, _ completion: Double?) -> DeclineDay {
        DeclineDay(
            day: first + number, plan: 100, actual: completion.map { $0 * 100 }, completion: completion, isBehind: completion.map { $0 < 1 } ?? false)
    }

    /// Scatters by a hundredth or two, the same each time.
    private func wavering(_ level: Double, _ number: Int) -> Double { level + 0.012 * Double((number * 7) % 5 - 2) }

    @Test func itsTwoLevelsAreFoundWithTheDayBetweenThem() throws {
        let levels = Decline.levels((0..<100).map { day($0, wavering($0 < 60 ? 1.04 : 0.81, $0)) })
        #expect(levels.count == 2)
        #expect(levels[1].days == (first + 60)...(first + 99))
        #expect(abs(levels[0].level - 1.04) < 0.01 && abs(levels[1].level - 0.81) < 0.01)
    }

    @Test func aQuietSeriesHasOneLevelAndTooShortAOneNone() {
        #expect(Decline.levels((0..<100).map { day($0, wavering(1, $0)) }).count == 1)
        #expect(Decline.levels((0..<9).map { day($0, wavering(1, $0)) }).isEmpty)
    }

    @Test func daysBehindOnWhichNobodyWroteAnythingAreToldTogether() {
        // Behind from the sixth day on; somebody writes on the tenth, the head of the workshop on the fourteenth.
        let days = (0..<20).map { day($0, $0 < 5 ? 1.02 : 0.8) }
        let silence = DeclineSilence(days, said: [first + 9, first + 2], fromAbove: [first + 13], unanswered: [])
        #expect(silence.behind == 15 && silence.withAWord == 2 && silence.withAWordFromAbove == 1)
        #expect(silence.longest.map(\.count) == [6, 4, 3])
        #expect(silence.longest.first?.days == (first + 14)...(first + 19))
    }

    @Test func aDayThatNobodyReportedNeitherEndsARowNorCountsInIt() {
        let days = [day(0, 0.9), day(1, nil), day(2, 0.9), day(3, 0.9), day(4, 1.1)]
        let silence = DeclineSilence(days, said: [], fromAbove: [], unanswered: [])
        #expect(silence.longest == [DeclineSilence.Row(days: first...(first + 3), count: 3)])
    }
}
