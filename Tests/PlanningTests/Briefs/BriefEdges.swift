import Planning
import Statistics
import Testing
import Works

@Suite struct BriefEdges {
    private let twenty = [Double](repeating: 100, count: 20)
    private func scattered(_ level: Double, _ count: Int = 20) -> [Double?] {
        (0..<count).map { day -> Double? in level + (day % 2 == 0 ? 3.0 : -3.0) + Double(day % 5 - 2) }
    }

    private func total(_ unit: String, _ brief: Brief) throws -> Total { try #require(brief.total(of: UnitPath(unit), indicator: "output")) }

    @Test func beforeTheFirstDayNothingIsKnownAndNothingFails() throws {
        var factory = Factory()
        factory.add("Mine/Anna", plan: twenty, actual: [])
        let total = try total("Mine/Anna", factory.brief(on: 0))
        #expect(total.planTotal == 2000 && total.planToDate == 0 && total.days == 0)
        #expect(total.completion == nil && total.pValue == nil && total.forecast == nil && total.shift == nil)
        #expect(total.leadDays == 0)
    }

    @Test func aSpanWithoutDaysTellsOfNobody() {
        var factory = Factory()
        factory.add("Mine/Anna", plan: twenty, actual: scattered(100))
        let later = Factory.day(400)
        let brief = BriefComputation(span: BriefSpan(from: later, on: later, until: later)).brief(of: [factory.panorama()])
        #expect(brief.totals(.allUnits).isEmpty && brief.tooSmall.isEmpty && brief.laggards.isEmpty)
    }

    @Test func oneDayIsTooFewToJudge() throws {
        var factory = Factory()
        factory.add("Mine/Anna", plan: twenty, actual: [50])
        let brief = factory.brief(on: 1)
        #expect(try total("Mine/Anna", brief).completion == 0.5)
        #expect(try total("Mine/Anna", brief).sigma2 == nil)
        #expect(brief.tooSmall.map(\.reason) == [.days, .days])
    }

    @Test func aWorksOfOneUnitIsItsOwnRoot() throws {
        var factory = Factory()
        factory.add("Mine", plan: twenty, actual: scattered(70))
        let brief = factory.brief(on: 20)
        #expect(brief.laggards.map(\.unit.text) == ["Mine"])
        #expect(brief.laggards.allSatisfy { !$0.isHidden })
        #expect(try total("Mine", brief).isLeaf)
    }

    @Test func actualExactlyToPlanLeavesNothingToTest() throws {
        var factory = Factory()
        factory.add("Mine/Anna", plan: twenty, actual: Array(twenty[..<15]))
        factory.add("Mine/Berta", plan: twenty.map { $0 * 1.1 }, actual: twenty[..<15].map { $0 * 0.99 })
        let brief = factory.brief(on: 15)
        for unit in ["Mine/Anna", "Mine/Berta"] {
            let total = try total(unit, brief)
            #expect(total.sigma2 == 0 && total.se == nil && total.pValue == nil && total.forecast == nil && total.phiOwn == nil)
        }
        #expect(brief.laggards.isEmpty)
    }

    @Test func aPlanOfZeroIsNoDay() throws {
        var factory = Factory()
        factory.add("Mine/Anna", plan: [Double](repeating: 0, count: 20), actual: [Double](repeating: 0, count: 20))
        let total = try total("Mine/Anna", factory.brief(on: 10))
        #expect(total.days == 0 && total.completion == nil && total.doneShare == nil && total.se == nil)
    }

    @Test func outputOfADayWithoutPlanCountsInTheTotalNotInTheRate() throws {
        var factory = Factory()
        var plan = twenty
        plan[3] = 0
        factory.add("Mine/Anna", plan: plan, actual: scattered(100))
        let total = try total("Mine/Anna", factory.brief(on: 20))
        #expect(total.days == 19 && total.actualToDate == scattered(100).reduce(0) { $0 + $1! })
    }

    @Test func aPlanThatIsMetIsToldWithItsDay() throws {
        var factory = Factory()
        factory.add("Mine/Anna", plan: twenty, actual: scattered(125, 18))
        let total = try total("Mine/Anna", factory.brief(on: 18))
        #expect(total.doneOn == Factory.day(17))
        #expect(total.leadDays == nil && total.forecast?.probabilityOnTime == 1 && total.forecast?.median.day == nil)
    }

    @Test func aPlanWithNoFutureIsNotOnTimeUnlessItIsMet() throws {
        var factory = Factory()
        factory.add("Mine/Anna", plan: twenty, actual: scattered(90))
        let total = try total("Mine/Anna", factory.brief(on: 20))
        #expect(total.forecast?.probabilityOnTime == 0)
        #expect(total.forecast?.median.beyondPlanDays == 3)
        #expect(total.leadDays.map { abs($0 + 2) < 0.1 } == true)
    }

    @Test func hugeValuesKeepTheirCompletion() throws {
        var factory = Factory()
        factory.add("Mine/Anna", plan: twenty.map { $0 * 1e12 }, actual: scattered(80).map { $0! * 1e12 })
        let brief = factory.brief(on: 20)
        #expect(try abs(total("Mine/Anna", brief).completion! - 0.8) < 0.01)
        #expect(brief.laggards.contains { $0.unit.text == "Mine/Anna" })
    }

    @Test func ofATeamOfFourOnlyItsSumsAreTold() throws {
        var factory = Factory()
        factory.add("Mine/Four", plan: twenty, actual: scattered(50), people: 4)
        factory.add("Mine/Five", plan: twenty, actual: scattered(50), people: 5)
        let brief = factory.brief(on: 20), four = try total("Mine/Four", brief)
        #expect(four.planToDate == 2000 && four.days == 20)
        #expect(four.completion == nil && four.phi == nil && four.shift == nil && four.forecast == nil && four.leadDays == nil)
        #expect(brief.tooSmall == [TooSmall(unit: UnitPath("Mine/Four"), indicator: "output", reason: .people)])
        #expect(brief.laggards.map(\.unit.text).sorted() == ["Mine", "Mine/Five"])
    }

    @Test func aSliceTellsWhatTheWholeKnows() {
        var factory = Factory()
        for shaft in ["East", "West"] {
            for team in 1...6 { factory.add("Mine/\(shaft)/T\(team)", plan: twenty, actual: scattered(team == 1 ? 70 : 108)) }
        }
        let whole = factory.brief(on: 20), slice = whole.slice(to: UnitPath("Mine/East"))
        #expect(slice.laggards.map(\.qValue) == whole.laggards.filter { $0.unit.isWithin(UnitPath("Mine/East")) }.map(\.qValue))
        #expect(slice.totals(.innerUnits).map(\.unit.text) == ["Mine/East"])
        #expect(slice.laggards.first?.hiddenBy?.text == "Mine/East")
    }
}

@Suite struct OtherKindsOfIndicators {
    private let days = [Double](repeating: 100, count: 30)
    private func wave(_ level: Double) -> [Double?] { (0..<30).map { level + Double(4 * ($0 % 3) - 4) } }

    @Test func whereLessIsBetterTheWastefulTeamIsBehind() throws {
        var factory = Factory()
        factory.add("Mine/Frugal", plan: days, actual: wave(90))
        factory.add("Mine/Wasteful", plan: days, actual: wave(120))
        let brief = factory.brief(on: 25, indicator: Indicator(name: "energy", direction: .less))
        #expect(brief.laggards.last?.unit.text == "Mine/Wasteful")
        #expect(brief.laggards.allSatisfy { $0.shortfall > 0 })
        #expect(brief.advanced.map(\.unit.text) == ["Mine/Frugal"])
        let total = try #require(brief.total(of: UnitPath("Mine/Wasteful"), indicator: "energy"))
        #expect(total.leadDays == nil && total.doneOn == nil && total.forecast == nil)
    }

    @Test func whereLessIsBetterARiseIsASlip() throws {
        var factory = Factory()
        for team in 1...5 {
            let actual = (0..<80).map { day -> Double? in
                let level = team == 1 && day >= 50 ? 120.0 : 100.0
                return level + Double(4 * (day * 7 % 5) - 8)
            }
            factory.add("Mine/T\(team)", plan: [Double](repeating: 100, count: 80), actual: actual)
        }
        let brief = factory.brief(on: 80, indicator: Indicator(name: "energy", direction: .less))
        let slip = try #require(brief.slipping.last)
        #expect(slip.unit.text == "Mine/T1" && slip.shift.on == Factory.day(51) && abs(slip.shift.drop - 0.2) < 0.01 && slip.shift.t < 0)
    }

    /// Nine tenths without defect are asked for.
    private func quality(_ team: String, _ good: Double, _ factory: inout Factory) {
        for day in 1...30 {
            let good = good + Double(day % 3) - 1
            factory.rows.append(Factory.Row(UnitPath(team), Factory.day(day), PanoramaRecord(plan: 0.9, actual: good, base: 100)))
        }
    }

    @Test func aShareIsTestedAsAShare() throws {
        var factory = Factory()
        quality("Mine/Careful", 97, &factory)
        quality("Mine/Careless", 80, &factory)
        let brief = factory.brief(on: 30, indicator: Indicator(name: "quality", kind: .ratio, unit: "%"))
        let careless = try #require(brief.total(of: UnitPath("Mine/Careless"), indicator: "quality"))
        #expect(abs(careless.completion! - 0.8 / 0.9) < 1e-9 && careless.sigma2 == nil && careless.df == 29)
        #expect(abs(careless.se! - (0.8 * 0.2 / 3000).squareRoot()) < 1e-12)
        #expect(abs(careless.z! - (0.8 - 0.89) / careless.se!) < 1e-9)
        #expect(careless.dueShare == nil && careless.leadDays == nil && careless.shift == nil)
        #expect(brief.laggards.map(\.unit.text) == ["Mine/Careless"])
        #expect(brief.advanced.map(\.unit.text) == ["Mine/Careful"])
        #expect(abs(brief.total(of: UnitPath("Mine"), indicator: "quality")!.completion! - 0.885 / 0.9) < 1e-9)
    }

    @Test func aRateThatMayExceedItsBaseIsAnAmount() throws {
        var factory = Factory()
        for day in 1...30 {
            factory.rows.append(Factory.Row(UnitPath("Mine/Anna"), Factory.day(day), PanoramaRecord(plan: 5, actual: 38 + Double(day % 3), base: 8)))
        }
        let brief = factory.brief(on: 30, indicator: Indicator(name: "t per hour", kind: .ratio))
        let total = try #require(brief.total(of: UnitPath("Mine/Anna"), indicator: "t per hour"))
        #expect(total.planToDate == 1200 && abs(total.completion! - 39.0 / 40) < 1e-9 && total.sigma2 != nil)
    }

    @Test func withinLimitsTheDaysAreCounted() throws {
        var factory = Factory()
        for day in 1...30 {
            factory.rows.append(Factory.Row(UnitPath("Mine/Lamp"), Factory.day(day), PanoramaRecord(plan: nil, actual: day % 3 == 0 ? 30 : 21)))
        }
        let indicator = Indicator(name: "temperature", direction: .within, lower: 18, upper: 24)
        let brief = factory.brief(on: 30, indicator: indicator)
        let total = try #require(brief.total(of: UnitPath("Mine/Lamp"), indicator: "temperature"))
        #expect(total.planToDate == 30 && total.actualToDate == 20)
        #expect(brief.laggards.contains { $0.unit.text == "Mine/Lamp" })
    }

    @Test func aMilestoneIsAFactWithoutATest() throws {
        var factory = Factory()
        factory.add("Mine/Pumps", plan: (0..<30).map { $0 % 10 == 9 ? 1 : 0 }, actual: (0..<30).map { $0 == 12 ? 1 : 0 })
        let brief = factory.brief(on: 25, indicator: Indicator(name: "installed", kind: .milestone))
        let total = try #require(brief.total(of: UnitPath("Mine/Pumps"), indicator: "installed"))
        #expect(total.planTotal == 3 && total.planToDate == 2 && total.actualToDate == 1 && total.leadDays == -1)
        #expect(total.pValue == nil && total.forecast == nil && total.shift == nil)
        #expect(brief.laggards.isEmpty && brief.tooSmall.isEmpty)
    }

    @Test func aPlanIsMetOnlyWhenAllIndicatorsAre() throws {
        var output = Factory(), energy = Factory()
        output.add("Mine/Anna", plan: days, actual: wave(104))
        output.add("Mine/Berta", plan: days, actual: wave(104))
        energy.add("Mine/Anna", plan: days, actual: wave(95))
        energy.add("Mine/Berta", plan: days, actual: wave(108))
        let span = BriefSpan(from: Factory.day(1), on: Factory.day(30), until: Factory.day(30))
        let brief = BriefComputation(span: span).brief(of: [output.panorama(), energy.panorama(Indicator(name: "energy", direction: .less))])
        #expect(try #require(brief.comprehensiveCompletion(of: UnitPath("Mine/Anna"))).isMet)
        #expect(try #require(brief.comprehensiveCompletion(of: UnitPath("Mine/Berta"))).missed == ["energy"])
        #expect(brief.comprehensivelyComplete(below: UnitPath("Mine")) == (met: 1, of: 2))
    }
}
