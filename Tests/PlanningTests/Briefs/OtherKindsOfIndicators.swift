import Foundation
import Language
import Statistics
import Testing
import Works

@testable import Planning

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
        #expect(
            brief.comprehensiveCompletions(.allUnits).map { "\($0.unit): \($0.met.count) of \($0.planned.count)" } == [
                "Mine: 1 of 2", "Mine/Anna: 2 of 2", "Mine/Berta: 1 of 2",
            ])
        let json = try #require(try JSONSerialization.jsonObject(with: Data(BriefJSON.bytes(of: brief))) as? [String: Any])
        let whole = try #require((json["comprehensive"] as? [[String: Any]])?.first)
        #expect(whole["unit"] as? String == "Mine" && whole["planned"] as? [String] == ["output", "energy"] && whole["met"] as? [String] == ["output"])
    }

    @Test func whoIsUnusualAmongPeersNeedNotBeBehind() throws {
        var factory = Factory()
        for team in 1...20 { quality("Mine/T\(team)", team == 7 ? 97 : 91, &factory) }
        let brief = factory.brief(on: 30, indicator: Indicator(name: "quality", kind: .ratio))
        #expect(brief.unusualAmongPeers(indicator: "quality").map(\.unit.text) == ["Mine/T7"])
        #expect(brief.laggards.isEmpty)
    }
}
