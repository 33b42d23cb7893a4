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
