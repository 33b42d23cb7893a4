import Demonstration
import Planning
import Testing
import Works

@Suite struct MansfeldTests {
    static let mansfeld = DemonstrationReading(.mansfeld())
    static let works = UnitPath("Mansfeld")
    static let mines = UnitPath("Mansfeld/Mines")
    static let otto = UnitPath("Mansfeld/Mines/Otto Brosowski")

    @Test(arguments: [
        ("Mansfeld/Smelting combine Wilhelm Pieck", 80.0), ("Mansfeld/Mines/Fortschritt", 81.9), ("Mansfeld/Mines/Thälmann", 76.7),
    ])
    func bySeptemberSoMuchOfTheYearsPlanIsReached(unit: String, share: Double) throws {
        let total = try #require(Self.mansfeld.year("copper", on: day(1959, 9, 30)).total(of: UnitPath(unit), indicator: "copper"))
        #expect(percent(total.doneShare) == share)
        #expect(percent(total.dueShare) == 74.8)
        #expect(total.days == 273)
    }

    @Test(arguments: days(day(1959, 6, 15), day(1959, 7, 31)))
    func ottoBrosowskiIsTheFirstLineAndHiddenByAGoodTotal(on day: Day) throws {
        for brief in Self.monthSpans(of: day) {
            #expect(brief.hidden == [Self.otto])
            #expect(brief.laggards.first?.unit == Self.otto)
            #expect(brief.laggards.first?.hiddenBy == Self.mines)
            for above in [Self.works, Self.mines] {
                let total = try #require(brief.total(of: above, indicator: "copper"))
                #expect(try #require(total.doneShare) > #require(total.dueShare))
            }
        }
    }

    /// The month; while it is not half over, the month together with the one before.
    private static func monthSpans(of day: Day) -> [Brief] {
        let count = day - day.firstOfMonth + 1
        let before = mansfeld.brief("copper", from: (day.firstOfMonth - 1).firstOfMonth, on: day, until: day.lastOfMonth)
        return (count >= 8 ? [mansfeld.month("copper", on: day)] : []) + (count < 15 ? [before] : [])
    }

    @Test func ottoBrosowskiLongLedTheBranch() throws {
        let spring = Self.mansfeld.year("copper", on: day(1959, 3, 31))
        let mines = spring.children(of: Self.mines, indicator: "copper").sorted { $0.completion! > $1.completion! }
        #expect(mines.first?.unit == Self.otto)
    }

    @Test(arguments: [(7, 70.0), (8, 80.0)])
    func ottoBrosowskiReachedSoMuchOfTheMonth(month: Int, share: Double) {
        let brief = Self.mansfeld.month("copper", on: day(1959, month, 1).lastOfMonth)
        #expect(percent(brief.total(of: Self.otto, indicator: "copper")?.completion) == share)
    }

    @Test func withHelpOttoBrosowskiMetThePlanAgain() throws {
        let endOfAugust = Self.mansfeld.brief("copper", from: day(1959, 8, 25), on: day(1959, 8, 31), until: day(1959, 8, 31))
        let september = Self.mansfeld.month("copper", on: day(1959, 9, 30))
        for brief in [endOfAugust, september] { #expect(try #require(brief.total(of: Self.otto, indicator: "copper")?.completion) >= 1) }
        #expect(september.hidden.isEmpty)
    }

    @Test func teamBalviAveraged80To90PerCentAndThenReachedThePlan() throws {
        let balvi = UnitPath(Self.otto.text + "/Team Balvi")
        for month in 1...7 {
            let share = try #require(
                Self.mansfeld.month("copper", on: day(1959, month, 1).lastOfMonth).total(of: balvi, indicator: "copper")?.completion)
            #expect((0.80...0.90).contains(share), "month \(month): \(share)")
        }
        #expect(try #require(Self.mansfeld.month("copper", on: day(1959, 9, 30)).total(of: balvi, indicator: "copper")?.completion) >= 1)
    }

    @Test func teamLiterWentFromBackwardToAdvanced() {
        let liter = UnitPath(Self.otto.text + "/Team Liter")
        #expect(Self.mansfeld.year("copper", on: day(1959, 5, 31)).laggards.map(\.unit).contains(liter))
        #expect(Self.mansfeld.month("copper", on: day(1959, 9, 30)).advanced.map(\.unit).contains(liter))
    }

    @Test func ottoBrosowskiHas35TeamsInDirectProduction() {
        #expect(Self.mansfeld.works.units.filter { $0.path.parent == Self.otto }.count == 35)
    }

    @Test func theOreHidesTheMissingCopper() {
        for month in 6...9 { #expect(Self.mansfeld.month("ore", on: day(1959, month, 1).lastOfMonth).laggards.isEmpty) }
    }
}
