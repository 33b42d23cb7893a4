import Demonstration
import Planning
import Testing
import Works

@Suite struct DayeTests {
    static let daye = DemonstrationReading(.daye())
    static let workshop = UnitPath("Daye Steel/Forging workshop")
    static let backward = UnitPath("Daye Steel/Forging workshop/Team 9")

    static func team(_ name: String) -> UnitPath { UnitPath(workshop.text + "/Team " + name) }

    @Test func julysPlanIsFinishedThreeDaysEarly() throws {
        let july = Self.daye.month("output", on: day(1960, 7, 31))
        #expect(july.total(of: Self.workshop, indicator: "output")?.doneOn == day(1960, 7, 28))
    }

    @Test func thePlanOfTheFirstHalfYearIsMetEarly() throws {
        let halfYear = Self.daye.brief("output", "quality", from: day(1960, 1, 1), on: day(1960, 6, 30), until: day(1960, 6, 30))
        #expect(try #require(halfYear.total(of: Self.workshop, indicator: "output")?.doneOn) < day(1960, 6, 30))
        #expect(try #require(halfYear.total(of: Self.workshop, indicator: "quality")?.completion) >= 1)
        #expect(halfYear.total(of: Self.team("Xiao Gongshun"), indicator: "output")?.doneOn != nil)
    }

    @Test(arguments: [
        ("Yang Jinzhuang", 3, 4, 0.987), ("Yang Jinzhuang", 5, 5, 0.99995), ("Yang Jinzhuang", 6, 7, 1), ("Xiao Gongshun", 7, 7, 1),
    ])
    func theQualityOfATeamIsTheReports(team: String, from: Int, until: Int, share: Double) {
        #expect(Self.quality(of: Self.team(team), from, until) == share)
    }

    @Test func julysQualityOfTheWorkshopIs99Point995() { #expect(Self.quality(of: Self.workshop, 7, 7) == 0.99995) }

    /// Pieces accepted of those inspected, from one month to another.
    private static func quality(of unit: UnitPath, _ from: Int, _ until: Int) -> Double? {
        let last = day(1960, until, 1).lastOfMonth
        let pieces = daye.brief("quality", from: day(1960, from, 1), on: last, until: last).days(of: unit, indicator: "quality")?.points ?? []
        let accepted = pieces.reduce(0) { $0 + ($1.actual ?? 0) }
        let inspected = pieces.reduce(0) { $0 + ($1.base ?? 0) }
        return accepted / inspected
    }

    @Test func theOutputOfTeamYangJinzhuangGoesUpMonthByMonth() {
        let months = (1...7).map { month in
            Self.daye.month("output", on: day(1960, month, 1).lastOfMonth).total(of: Self.team("Yang Jinzhuang"), indicator: "output")!.completion!
        }
        #expect(zip(months, months.dropFirst()).allSatisfy(<))
    }

    @Test func theBackwardTeamIsHiddenByTheWorkshopUntilTheMiddleOfJuly() {
        for month in 3...6 { #expect(Self.daye.month("output", on: day(1960, month, 1).lastOfMonth).hidden == [Self.backward]) }
        #expect(Self.daye.year("output", on: day(1960, 7, 15)).hidden == [Self.backward])
    }

    @Test func fromTheMiddleOfJulyTheBackwardTeamMeetsEveryDaysPlan() {
        let met = Self.daye.works.records.filter { $0.unit == Self.backward && $0.indicator == "output" && $0.actual! >= $0.plan! }.map(\.day)
        #expect(met == days(day(1960, 7, 16), day(1960, 7, 31)))
    }

    @Test func the25TeamsAllow88PerCentOfThemToBeAdvanced() {
        #expect(Self.daye.works.units.filter { $0.path.parent == Self.workshop }.count == 25)
    }
}
