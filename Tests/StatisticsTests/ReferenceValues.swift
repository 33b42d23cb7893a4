import Statistics
import Testing

@Suite struct ReferenceValues {
    private let reference = Reference.values

    @Test func distributionsAgreeToTwelveDigits() {
        for row in reference.student { #expect(difference(StudentT.cumulative(row["t"]!, degreesOfFreedom: row["df"]!), row["cdf"]!) < 1e-11) }
        for row in reference.student_quantile { #expect(difference(StudentT.quantile(row["p"]!, degreesOfFreedom: row["df"]!), row["t"]!) < 1e-11) }
        for row in reference.normal { #expect(difference(StandardNormal.cumulative(row["x"]!), row["cdf"]!) < 1e-12) }
        for row in reference.chi_square { #expect(difference(ChiSquare.quantile(0.95, degreesOfFreedom: row["df"]!), row["q95"]!) < 1e-12) }
        for row in reference.beta { #expect(difference(Incomplete.beta(row["x"]!, a: row["a"]!, b: row["b"]!), row["v"]!) < 1e-12) }
        for row in reference.gamma { #expect(difference(Incomplete.gamma(row["x"]!, a: row["a"]!), row["v"]!) < 1e-12) }
    }

    @Test func argumentsOutsideADomainGiveNaN() {
        #expect(StudentT.cumulative(.nan, degreesOfFreedom: 3).isNaN)
        #expect(StudentT.cumulative(1, degreesOfFreedom: 0).isNaN)
        #expect(StudentT.quantile(1, degreesOfFreedom: 3).isNaN)
        #expect(StandardNormal.quantile(0).isNaN)
        #expect(ChiSquare.quantile(0.5, degreesOfFreedom: -1).isNaN)
        #expect(Incomplete.beta(2, a: 1, b: 1).isNaN)
        #expect(Incomplete.gamma(-1, a: 1).isNaN)
    }

    @Test(arguments: ["case1", "case2"]) func paceAgreesWithTheWorkedCases(_ name: String) throws {
        let known = reference.pace[name]!, past = known.actual.count
        let schedule = EarnedSchedule(plan: known.plan, past: past, actual: known.actual.reduce(0, +))
        #expect(difference(schedule.daysEarned, known.ES) < 1e-9)
        #expect(difference(schedule.lead, known.lead_days) < 1e-9)
        let measured = measure(known.plan, known.actual)
        #expect(difference(measured.rate, known.rho) < 1e-9)
        #expect(difference(measured.sigma2, known.sigma2) < 1e-9)
    }

    /// One unit alone is taken as independent: the case's plain t predictive distribution.
    @Test(arguments: ["case1", "case2"]) func forecastAgreesWithTheWorkedCases(_ name: String) throws {
        let known = reference.pace[name]!, past = known.actual.count
        let rest = known.plan.reduce(0, +) - known.actual.reduce(0, +)
        let future = known.plan[past...].reduce(into: [Double]()) { $0.append(($0.last ?? 0) + $1) }
        let forecast = try #require(
            RatioForecast(model: measure(known.plan, known.actual), rest: rest, future: future, meanDay: known.plan.reduce(0, +) / Double(known.plan.count)))
        #expect(difference(forecast.probabilityOnTime, known.prob_done_by_future_day[known.plan.count - past - 1]) < 1e-9)
        #expect(forecast.finish.median == known.quantile_day["0.5"])
        #expect(forecast.finish.high == known.quantile_day["0.95"])
        let low = try #require(forecast.finish.low)
        #expect([known.quantile_day["0.05"]!, known.quantile_day["0.05"]! + 1].contains(low))
    }

    @Test func benjaminiHochbergAgreesWithThePublishedExample() {
        let adjusted = BenjaminiHochberg.adjusted(reference.bh.p)
        for (mine, known) in zip(adjusted, reference.bh.adjusted) { #expect(difference(mine, known) < 1e-12) }
        #expect(adjusted.count { $0 <= BenjaminiHochberg.level } == 4)
    }

    @Test func untestedUnitsDoNotCountAmongTheTested() {
        let adjusted = BenjaminiHochberg.adjusted([0.01, .nan, 0.04])
        #expect(adjusted[0] == 0.02 && adjusted[1].isNaN && adjusted[2] == 0.04)
    }

    @Test func theSmallestPValuesAloneGiveTheSameNames() {
        var generator = SystemRandomNumberGenerator()
        let p = (0..<500).map { _ in Double.random(in: 0..<1, using: &generator) * Double.random(in: 0..<1, using: &generator) }
        let all = BenjaminiHochberg.adjusted(p), small = p.indices.filter { p[$0] <= BenjaminiHochberg.level }
        for (index, q) in zip(small, BenjaminiHochberg.adjusted(smallest: small.map { p[$0] }, of: p.count))
        where q <= BenjaminiHochberg.level || all[index] <= BenjaminiHochberg.level {
            #expect(q == all[index])
        }
    }

    @Test func shrinkageFindsTheReferenceVariance() {
        let known = reference.paule_mandel
        #expect(difference(PauleMandel(values: known.y, errors: known.se).tau2, known.tau2_PauleMandel) < 1e-8)
    }

    @Test func aUnitAloneIsNotShrunk() {
        let alone = PauleMandel(values: [0.8, 0.7], errors: [0.1, .nan]).shrunk(0.8, error: 0.1)
        #expect(alone.value == 0.8 && alone.deviation == 0.1)
    }

    @Test func equalPeersAreShrunkToTheirMean() {
        let peers = PauleMandel(values: [0.98, 1.0, 1.02], errors: [0.1, 0.1, 0.1])
        #expect(peers.tau2 == 0)
        #expect(difference(peers.shrunk(0.98, error: 0.1).value, 1.0) < 1e-12)
        #expect(difference(peers.shrunk(0.98, error: 0.1).deviation, (0.01 / 3).squareRoot()) < 1e-12)
    }

    @Test func overdispersionAgreesWithThePublishedRecipe() throws {
        let known = reference.overdispersion
        let peers = try #require(Overdispersion(met: known.events, base: known.n))
        #expect(difference(peers.pooled, known.theta0) < 1e-12)
        #expect(difference(peers.raw, known.phi) < 1e-12)
        #expect(difference(peers.winsorised, known.phi_winsorised_10pct_type7) < 1e-12)
        #expect(!peers.isApplied && peers.tau2 == 0)
    }

    @Test func unitsThatDifferByMoreThanChanceGetAVarianceBetweenThem() throws {
        let met: [Double] = [50, 150, 60, 140, 55, 145, 100, 100, 48, 152], base = [Double](repeating: 200, count: 10)
        let peers = try #require(Overdispersion(met: met, base: base))
        #expect(peers.isApplied && peers.tau2 > 0)
        #expect(peers.pValue(met: 50, base: 200) > 0.05)
        #expect(peers.pValue(met: 50, base: 200) < peers.pValue(met: 100, base: 200))
    }

    @Test func maskingAgreesWithTheWorkedCase() throws {
        var index = MaskingIndex()
        for (plan, actual) in zip(reference.masking.plan, reference.masking.actual) { index.add(actual - plan) }
        #expect(difference(try #require(index.value), reference.masking.masking_index) < 1e-12)
        #expect(MaskingIndex().value == nil)
    }

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func whatMaskingLooksAtAddsUp() {
        let known = Known(shared: "c_contribution"), deviations = zip(known["plan"].numbers, known["actual"].numbers).map { $1 - $0 }
        #expect(deviations.reduce(0, +) == known["net"].number)
        #expect(deviations.filter { $0 > 0 }.reduce(0, +) == known["positive"].number && deviations.filter { $0 < 0 }.reduce(0, +) == known["negative"].number)
    }

    /// The table's quantiles are those of the largest |t|, so one side has 1 - sqrt(1 - level).
    @Test func theScanHoldsItsLevelAtTheSimulatedQuantiles() {
        for row in reference.scan {
            for (normal, level) in [(row.q95, 0.05), (row.q999, 0.001)] {
                let t = StudentT.quantile(StandardNormal.cumulative(-normal), degreesOfFreedom: row.days - 2)
                let p = LevelShiftScan.pValue(t: t, days: row.days, factor: 1)
                #expect(difference(p, 1 - (1 - level).squareRoot()) < 0.13, "\(row.days) days, level \(level)")
            }
        }
    }

    @Test func noPBelowTheLevelLiesAboveTheThreshold() {
        for days in [40.0, 73, 100, 365, 800] {
            let threshold = LevelShiftScan.threshold(level: 0.05, days: days)
            #expect(LevelShiftScan.pValue(t: threshold * (1 - 1e-9), days: days, factor: 1) > 0.0499)
            #expect(LevelShiftScan.pValue(t: threshold + 0.01, days: days, factor: 1) > 0.05)
        }
    }
}

/// The ratio model of one series, by a plain loop.
private func measure(_ plan: [Double], _ actual: [Double]) -> RatioModel {
    let days = Double(actual.count), planned = plan[..<actual.count].reduce(0, +), rate = actual.reduce(0, +) / planned
    let squares = zip(plan, actual).reduce(0) { $0 + ($1.1 - rate * $1.0) * ($1.1 - rate * $1.0) / $1.0 }
    return RatioModel(days: days, plan: planned, rate: rate, sigma2: squares / (days - 1), phi: 0)
}
