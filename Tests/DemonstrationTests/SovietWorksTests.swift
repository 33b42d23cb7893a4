import Demonstration
import Planning
import Testing
import Works

@Suite struct SovietWorksTests {
    static let soviet = DemonstrationReading(.sovietWorks())

    @Test(arguments: [("continuous lines", 200.0), ("automatic machines", 1_000.0)])
    func novosibirskPlansSoManyOverTheYears(indicator: String, count: Double) throws {
        let region = UnitPath("Soviet works 1959/Novosibirsk region")
        let sevenYears = Self.soviet.brief(indicator, from: day(1959, 1, 1), on: day(1959, 12, 31), until: day(1965, 12, 31))
        let total = try #require(sevenYears.total(of: region, indicator: indicator))
        #expect(abs(total.planTotal - count) < 1e-9)
        #expect(total.actualToDate >= total.planToDate)
    }

    @Test(arguments: [("steel", 2), ("coal", 1)])
    func theDonbassCounterPlanReachesTheSevenYearPlanSoManyYearsEarly(indicator: String, years: Int) {
        let plans = Self.soviet.works.plans.filter { $0.unit == UnitPath("Soviet works 1959/Donbass") && $0.indicator == indicator }
        let given = plans.filter { $0.version == "" }
        let counter = plans.filter { $0.version == "counter-plan" }
        let whole = given.reduce(0) { $0 + $1.amount }
        let last = day(1965 - years, 12, 31)
        let reached = counter.filter { $0.until <= last }.reduce(0) { $0 + $1.amount }
        #expect(abs(reached - whole) < 1)
        #expect(counter.filter { $0.until > last }.allSatisfy { $0.amount == 0 })
    }

    @Test(arguments: ["steel", "coal"])
    func theFirstYearOfTheCounterPlanIsMet(indicator: String) throws {
        let total = Self.soviet.year(indicator, on: day(1959, 12, 31)).total(of: UnitPath("Soviet works 1959/Donbass"), indicator: indicator)
        #expect(try #require(total?.completion) >= 1)
    }
}
