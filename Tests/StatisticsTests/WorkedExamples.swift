import Foundation
import Statistics
import Testing

/// The examples of docs/statistics.md, worked out by the methods themselves. Each number is compared as it is written there.
@Suite struct WorkedExamples {
    /// Team Anna: 100 t a day for twenty days, of which ten are past.
    private let anna = [96.0, 92, 90, 97, 94, 99, 91, 88, 95, 98]
    private let independent = RatioModel(days: 10, plan: 1000, rate: 0.94, sigma2: 1.2 / 9, phi: 0)
    private let dependent = RatioModel(days: 10, plan: 1000, rate: 0.94, sigma2: 1.2 / 9, phi: 0.3)
    private let line = LevelTest(target: 1, delta: 0.01)

    @Test func theLeadOfAnnaAndOfAnUnevenPlan() throws {
        let even = EarnedSchedule(plan: Array(repeating: 100, count: 20), past: 10, actual: anna.reduce(0, +))
        #expect(try isStated(even.lead, "**-0.6 days**"))
        let uneven = EarnedSchedule(plan: [80, 80, 120, 120, 60], past: 4, actual: 320)
        #expect(try isStated(uneven.lead, "**-0.67 days**"))
    }

    @Test func theForecastOfAnna() throws {
        let forecast = try #require(RatioForecast(model: independent, rest: 1060, future: (1...10).map { Double($0) * 100 }, meanDay: 100))
        for days in [forecast.finish.low, forecast.finish.median, forecast.finish.high] {
            #expect(try isStated(10 + Double(days ?? 0), "day **22**"))
        }
        #expect(abs(forecast.probabilityOnTime - 2.167e-5) < 1e-8)
    }

    @Test func theVarianceAndDependenceOfAnna() throws {
        let e = anna.map { ($0 - 94) / 10 }
        let squares = e.reduce(0) { $0 + $1 * $1 }, products = zip(e, e.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(try isStated(squares / 9, "sigma2 = 1.2 / 9 = **0.1333**"))
        #expect(try isStated(Dependence.own(products: products, squares: squares, pairs: 9, days: 10), "**0.0183**"))
    }

    @Test func theDependenceOfFourTeamsPooled() throws {
        let teams = [0.5, 0.1, 0.3, 0.2].map { Dependence.Series(own: $0, pairs: 99, days: 100) }
        let pool = Dependence.Pool(teams, families: [], below: 0)
        #expect(try isStated(pool.centre, "centre **0.275**"))
        #expect(try isStated(pool.pooled(0).phi, "phi = **0.405**"))
        #expect(try isStated(Dependence.factor(phi: pool.pooled(0).phi), "f of the first = **2.36**"))
    }

    @Test func theTestOfAnna() throws {
        let error = try #require(independent.standardError), z = line.z(of: 0.94, standardError: error)
        #expect(try isStated(error, "**0.01155**"))
        #expect(try isStated(z, "**-4.33**"))
        #expect(try isStated(LevelTest.pValue(z: z, degreesOfFreedom: independent.degreesOfFreedom), "p = **0.00095**"))
    }

    @Test func theTestOfAnnaWhoseBadDaysComeInRows() throws {
        let error = try #require(dependent.standardError), z = line.z(of: 0.94, standardError: error)
        #expect(try isStated(error, "**0.01654**"))
        #expect(try isStated(dependent.degreesOfFreedom, "df 7.51"))
        #expect(try isStated(LevelTest.pValue(z: z, degreesOfFreedom: dependent.degreesOfFreedom), "p = **0.0089**"))
    }

    @Test func fourQuestionsAtOnce() throws {
        let q = BenjaminiHochberg.adjusted([0.001, 0.012, 0.03, 0.2])
        #expect(zip(q, [0.004, 0.024, 0.04, 0.2]).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(try document.contains("q = **0.004, 0.024, 0.04**, 0.2"))
    }

    @Test func theMaskingOfFiveChildren() throws {
        var index = MaskingIndex()
        for deviation in [18.0, -10, 12, -13, 1] { index.add(deviation) }
        #expect(try isStated(try #require(index.value), "**0.852**"))
    }

    @Test func fourUnitsShrunk() throws {
        let errors = [0.01, 0.01, 0.02, 0.05]
        let peers = PauleMandel(values: [1.02, 1.00, 0.98, 0.90], errors: errors)
        #expect(try isStated(peers.tau2.squareRoot(), "tau = **0.0349**"))
        #expect(try isStated(peers.mean, "mu = **0.990**"))
        #expect(try isStated(peers.shrunk(0.90, error: 0.05).value, "**0.961**"))
        let first = peers.shrunk(1.02, error: 0.01)
        #expect(try isStated(first.value - 1.645 * first.deviation, "**1.0017**"))
    }

    @Test func aFallAfterTwentyDays() throws {
        let actual = (0..<40).map { Lanes(repeating: ($0 < 20 ? 95 : 85) + ($0 % 2 == 0 ? 0 : 10)) }
        let plan = [Lanes](repeating: Lanes(repeating: 100), count: 40)
        let series = LaneMeter(days: 40, worse: .below).measureWithGaps(plan: plan, actual: actual)
        #expect(series.split[0] == 19)
        #expect(try isStated(series.shift[0], "**-6.164**"))
        #expect(LevelShiftScan.pValue(t: series.shift[0], days: 40, factor: 1) < 2.5e-6)
        let factor = Dependence.factor(phi: 0.3)
        #expect(try isStated(-LevelShiftScan.independent(series.shift[0], 40, factor), "T = **4.42**"))
        #expect(try isStated(LevelShiftScan.pValue(t: series.shift[0], days: 40, factor: factor), "p = **0.00041**"))
    }

    @Test func theNormalRangeOfAnna() throws {
        let range = ControlLimits(rate: 0.94, sigma2: 1.2 / 9).range(plan: 100)
        #expect(try isStated(range.lowerBound, "**83.0** to"))
        #expect(try isStated(range.upperBound, "to **105.0** t"))
    }

    @Test func aSteadyShareAndARestlessOne() throws {
        let steady = share([96, 95, 97, 94, 96, 95, 93, 98]), restless = share([99, 88, 97, 91, 100, 94, 90, 97])
        let goal = LevelTest(target: 0.98, delta: 0.01)
        let error = try #require(steady.standardError(line: goal.line)), z = goal.z(of: steady.share, standardError: error)
        #expect(try isStated(error, "se = **0.00733**"))
        #expect(try isStated(z, "**-2.05**"))
        #expect(try isStated(LevelTest.pValue(z: z, degreesOfFreedom: steady.degreesOfFreedom), "p = **0.040**"))
        #expect(try isStated(restless.dispersion, "dispersion **3.79**"))
        #expect(try isStated(try #require(restless.standardError(line: goal.line)), "se **0.0157**"))
    }

    @Test func whoIsUnusualAmongSixPeers() throws {
        let peers = try #require(Overdispersion(met: [90, 180, 45, 160, 70, 95], base: [100, 200, 50, 200, 100, 100]))
        #expect(try isStated(peers.pooled, "t0 = **0.853**"))
        #expect(try isStated(peers.winsorised, "spread **4.40**"))
        #expect(try isStated(peers.tau2.squareRoot(), "tau = **0.0668**"))
        #expect(try isStated(peers.pValue(met: 70, base: 100), "p = **0.042**"))
    }

    private func share(_ met: [Double]) -> ShareTest {
        let series = ShareTest.Series(met: met, base: Array(repeating: 100, count: met.count))
        return ShareTest(periods: series.periods, share: series.share, base: series.base, dispersion: series.dispersion, phi: 0)
    }
}

extension WorkedExamples {
    private var document: String {
        get throws {
            let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            let text = try String(contentsOf: package.appending(path: "docs/statistics.md"), encoding: .utf8)
            return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// Does the document say these words, and is the last number in them this one, rounded as it is written there?
    func isStated(_ value: Double, _ words: String) throws -> Bool {
        let last = words.matches(of: /-?[0-9]+(?:\.([0-9]+))?/).last
        guard let number = last, let written = Double(number.0), try document.contains(words) else { return false }
        let decimals = number.1.map(\.count) ?? 0
        return abs(value - written) <= 0.5 * pow(10, -Double(decimals)) * (1 + 1e-9)
    }
}
