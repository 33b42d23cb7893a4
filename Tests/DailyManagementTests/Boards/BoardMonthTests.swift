import Statistics
import Testing
import Web
import Works

@testable import DailyManagement
@testable import Planning

private let july = Day("1959-07-01")!

/// Balvi's July so far: plan and actual of each day, nil where nobody has reported.
private func series(_ days: [(plan: Double, actual: Double?)], unreported: [Int: Double] = [:], measure: Panorama.Model = .amount) -> DaySeries {
    let points = days.enumerated().map { number, day in
        DaySeries.Point(
            day: july + number, plan: day.plan, actual: day.actual, base: nil, unreportedPlan: unreported[number] ?? (day.actual == nil ? day.plan : 0))
    }
    return DaySeries(points: points, past: points.count, limits: nil, measure: measure)
}

@Suite struct BoardMonthTests {
    @Test func eachDayOfBalvisJulyIsMetMissedUnreportedFreeOrToCome() {
        let month = BoardMonth(series([(100, 100), (100, 99), (100, nil), (0, nil), (100, 120)]), until: july + 4, .below)
        #expect(month.days.prefix(6).map(\.outcome) == [.met, .missed, .unreported, .free, .met, .toCome])
        #expect(month.days.count == 31 && month.met == 2 && month.judged == 3)
    }

    @Test func whereLessIsBetterADayAboveItsPlanIsMissed() {
        let month = BoardMonth(series([(10, 9), (10, 11), (0, 1)]), until: july + 2, .above)
        #expect(month.days.prefix(3).map(\.outcome) == [.met, .missed, .missed])
    }

    /// Otto's two shifts plan 50 each; only the early one has reported, and met its plan.
    @Test func whoHasNotReportedYetHasNotMissedIt() {
        let month = BoardMonth(series([(100, 50)], unreported: [0: 50]), until: july, .below)
        #expect(month.days[0].outcome == .met && month.days[0].plan == 50)
    }

    @Test func thirdsThatAddUpToThePlanMeetIt() {
        let third = 100.0 / 3
        #expect(BoardMonth(series([(100, third + third + third)]), until: july, .below).days[0].outcome == .met)
    }

    @Test func sinceWhenBalviIsBehindIsTheFirstDayOfTheUnbrokenLag() {
        #expect(series([(100, 90), (100, 120), (100, 80), (100, 99), (100, nil)]).offPlanSince(.below) == july + 2)
        #expect(series([(100, 90), (100, 120)]).offPlanSince(.below) == nil)
        #expect(series([(10, 12), (10, 9)]).offPlanSince(.above) == july)
        #expect(series([]).offPlanSince(.below) == nil)
    }
}

@Suite struct MeetingTests {
    @Test(arguments: MeetingTier.allCases) func theItemsTakeTheLongestTimeTogether(tier: MeetingTier) {
        #expect(BoardItem.allCases.reduce(0) { $0 + tier.minutes(for: $1) } == tier.minutes.upperBound)
    }

    @Test func theHigherTheUnitTheLongerTheMeeting() {
        #expect([0, 1, 2, 7].map { MeetingTier(levelsBelow: $0).minutes } == [5...10, 10...15, 20...30, 20...30])
    }
}

@Suite struct BoardLetterTests {
    @Test(
        arguments: [
            ("accidents", .count, .less, "S"), ("Arbeitsunfälle", .count, .less, "S"), ("травмы", .count, .less, "S"), ("安全事故", .count, .less, "S"),
            ("first-pass yield", .ratio, .more, "Q"), ("Ausschuss", .amount, .less, "Q"), ("брак", .ratio, .less, "Q"), ("copper", .amount, .more, "D"),
            ("Herstellkosten", .ratio, .less, "C"), ("attendance", .ratio, .more, "P"), ("energy", .ratio, .less, nil), ("temperature", .amount, .within, nil),
        ] as [(String, Indicator.Kind, Indicator.Direction, String?)])
    func anIndicatorHasTheLetterThatItsNameSays(name: String, kind: Indicator.Kind, direction: Indicator.Direction, letter: String?) {
        #expect(LetterChart.Letter(of: Indicator(name: name, kind: kind, direction: direction))?.rawValue == letter)
    }
}
