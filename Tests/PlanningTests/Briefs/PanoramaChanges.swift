import Planning
import Statistics
import Testing
import Works

@Suite struct PanoramaChanges {
    private let days = [Double](repeating: 100, count: 20)
    private func works() -> Panorama {
        var factory = Factory()
        for team in 1...7 { factory.add("Mine/T\(team)", plan: days, actual: [Double](repeating: 95, count: 10)) }
        return factory.panorama()
    }

    private func reached(_ panorama: Panorama, _ unit: String, on day: Int) throws -> Double {
        let span = BriefSpan(from: Factory.day(1), on: Factory.day(day), until: Factory.day(20))
        return try #require(BriefComputation(span: span).brief(of: [panorama]).total(of: UnitPath(unit), indicator: "output")).actualToDate
    }

    @Test func aRecordThatArrivesIsInTheNextBriefAndNotInTheLast() throws {
        var panorama = works()
        let before = panorama
        #expect(panorama.enter(PanoramaRecord(plan: 100, actual: 120), of: UnitPath("Mine/T3"), on: Factory.day(11)) == .entered)
        #expect(try reached(panorama, "Mine/T3", on: 11) == 950 + 120)
        #expect(try reached(panorama, "Mine", on: 11) == 7 * 950 + 120)
        #expect(try reached(before, "Mine", on: 11) == 7 * 950)
    }

    @Test func aCorrectionReplacesWhatStood() throws {
        var panorama = works()
        #expect(panorama.enter(PanoramaRecord(plan: 100, actual: 15), of: UnitPath("Mine/T3"), on: Factory.day(10)) == .entered)
        #expect(try reached(panorama, "Mine/T3", on: 20) == 9 * 95 + 15)
    }

    @Test func aNewUnitOrDayAsksForANewPanorama() {
        var panorama = works()
        #expect(panorama.enter(PanoramaRecord(plan: 1, actual: 1), of: UnitPath("Mine/T8"), on: Factory.day(1)) == .needsRebuilding)
        #expect(panorama.enter(PanoramaRecord(plan: 1, actual: 1), of: UnitPath("Mine/T1"), on: Factory.day(21)) == .needsRebuilding)
    }

    @Test func aCorrectedSlipOfThePenLeavesAShareAShare() {
        var factory = Factory()
        factory.rows = (1...10).map { Factory.Row(UnitPath("Mine/Anna"), Factory.day($0), PanoramaRecord(plan: 0.9, actual: 95, base: 100)) }
        var panorama = factory.panorama(Indicator(name: "quality", kind: .ratio))
        #expect(panorama.model == .share)
        #expect(panorama.enter(PanoramaRecord(plan: 0.9, actual: 950, base: 100), of: UnitPath("Mine/Anna"), on: Factory.day(3)) == .entered)
        #expect(panorama.model == .amount)
        #expect(panorama.enter(PanoramaRecord(plan: 0.9, actual: 95, base: 100), of: UnitPath("Mine/Anna"), on: Factory.day(3)) == .entered)
        #expect(panorama.model == .share)
    }

    @Test func todayIsNotCompleteUntilFourFifthsHaveReported() {
        var panorama = works()
        func enter(_ teams: ClosedRange<Int>) {
            for team in teams { _ = panorama.enter(PanoramaRecord(plan: 100, actual: 90), of: UnitPath("Mine/T\(team)"), on: Factory.day(11)) }
        }
        enter(1...5)
        #expect(CompleteDay.last(of: [panorama], until: Factory.day(20)) == Factory.day(10))
        enter(6...6)
        #expect(CompleteDay.last(of: [panorama], until: Factory.day(20)) == Factory.day(11))
        #expect(CompleteDay.last(of: [panorama], until: Factory.day(7)) == Factory.day(7))
    }

    @Test func theBacktestCountsEveryForecastOnce() throws {
        var factory = Factory()
        let days = Factory.day(1).lastOfMonth - Factory.day(1) + 60
        for team in 1...9 {
            let actual = (0..<days).map { day -> Double? in 100 + Double((day * 31 + team * 17) % 23 - 11) }
            factory.add("Mine/T\(team)", plan: [Double](repeating: 100, count: days), actual: actual)
        }
        let backtest = Backtest(factory.panorama(), on: Factory.day(days))
        #expect(backtest.months.count >= 2)
        for row in backtest.rows { #expect(row.held + row.tooEarly + row.tooLate == row.forecasts) }
        let teams = backtest.rows.filter { $0.depth == 1 }
        #expect(teams.allSatisfy { $0.forecasts > 0 && $0.forecasts <= 9 * backtest.months.count })
        #expect(try #require(teams.last?.share) > 0.6)
    }

    @Test func theDaysOfAUnitAddUpToItsTotals() throws {
        let panorama = works()
        let brief = BriefComputation(span: BriefSpan(from: Factory.day(1), on: Factory.day(10), until: Factory.day(20))).brief(of: [panorama])
        let series = try #require(brief.days(of: UnitPath("Mine"), indicator: "output"))
        #expect(series.points.count == 20 && series.past == 10)
        #expect(series.cumulativePlan.last == 14_000 && series.cumulativeActual.last == 6650)
        #expect(series.points[10].actual == nil && series.points[9].actual == 665)
        #expect(series.limits?.range(plan: 700).contains(665) == true)
    }
}
