import Statistics
import Testing

/// The examples of the further methods in docs/statistics.md.
extension WorkedExamples {
    @Test func sixDaysInTwoRows() throws { #expect(try isStated(#require(NeweyWest.factor([5, 5, 5, 1, 1, 1])), "x 1/2 = **1.667**")) }

    @Test func limitsOfThreeCharts() throws {
        let chart = try #require(IndividualsChart(baseline: [50, 52, 49, 51]))
        #expect(try isStated(chart.sigma, "sigma **2.068**") && isStated(chart.limits.upperBound, "44.30 to **56.70**"))
        #expect(try isStated(#require(ProportionChart(hits: [1], sizes: [10])).limits(size: 100).upperBound, "up to **0.19**"))
        #expect(try isStated(#require(RateChart(counts: [2], exposures: [1])).limits(exposure: 4).upperBound, "up to **4.12**"))
    }

    @Test func fourBadDaysSignal() throws {
        var cusum = Cusum()
        let signals = (0..<4).map { _ in cusum.add(-2) }
        #expect(try signals[2] == nil && isStated(#require(signals[3]).shift, "-0.5 - 6/4 = **-2**"))
        #expect(try isStated(CusumRunLength().mean(), "every **465**"))
    }

    @Test func tenDaysOnTwoLevels() throws {
        let changes = try #require(LevelChanges([10, 10, 10, 10, 10, 4, 4, 4, 4, 4], penalty: 20))
        #expect(try changes.starts == [5] && isStated(changes.objective, "the sum is **20**"))
    }

    @Test func theWeakShopGrew() throws {
        let before = [KitagawaParts.Part(hits: 90, base: 100), .init(hits: 10, base: 20)],
            after = [KitagawaParts.Part(hits: 46, base: 50), .init(hits: 55, base: 100)]
        let parts = try #require(KitagawaParts(from: before, to: after))
        #expect(try isStated(parts.change, "by **-0.160**") && isStated(parts.rate, "part is **+0.0325**") && isStated(parts.mix, "mix part is **-0.1925**"))
    }

    @Test func thePriceOfAnyDependence() throws { #expect(try isStated(BenjaminiYekutieli.adjusted([0.001, 0.012, 0.03, 0.2])[1], "0.0083, **0.05**")) }

    @Test func threeQuestionsOfWhichNoneMayBeWrong() throws {
        #expect(try isStated(Holm.adjusted([0.01, 0.02, 0.03])[1], "Holm 0.03, **0.04**") && Hochberg.adjusted([0.01, 0.02, 0.03]) == [0.03, 0.03, 0.03])
        #expect(try isStated(AdaptiveDiscovery.adjusted((0..<20).map { $0 < 10 ? 0.01 : 0.5 })[0], "x 1.05 = **0.0105**"))
    }

    @Test func theMiddleOfFive() throws { #expect(try isStated(#require(EstimatedNull([-2, -1, 0, 1, 2])).standardised(-2), "becomes **-1.349**")) }

    @Test func twoShopsHeldEqual() throws {
        let shops = [MantelHaenszel.Part(hits: 20, base: 30, otherHits: 10, otherBase: 20), .init(hits: 3, base: 4, otherHits: 2, otherBase: 4)]
        #expect(try isStated(#require(MantelHaenszel(shops)).oddsRatio, "2.25 = **2.11**"))
    }

    @Test func twentyTeamsGain() throws {
        let levels = (81...100).map { Double($0) / 100 }
        let gap = try #require(PeerGap(values: levels, errors: levels.map { _ in 1e-9 }, volumes: levels.map { _ in 1000 }, quantile: 0.75))
        #expect(try isStated(gap.gain, "together: **1087.5**") && gap.interval.contains(gap.gain))
        #expect(try isStated(26 / ChiSquare.quantile(0.5, degreesOfFreedom: 2) - 1, "26 / 1.386 - 1 = **17.76**"))
    }

    @Test func usualAmongPeers() throws { #expect(try isStated(StandardNormal.quantile(0.975) * (0.4 / 1000).squareRoot(), "(0.4 / 1000) = **0.0392**")) }

    @Test func theThirdOfFourScores() throws {
        #expect(try isStated(#require(Handicap(start: [1, 2, 3, 4], result: [2, 3, 5, 6])).scores[2], "of 4.7, scores **0.3**"))
    }

    @Test func resourcesThatMove() throws {
        #expect(try isStated(#require(Misallocation(physical: [1, 1], revenue: [1, 2])).gain, "gain **0.138**"))
    }

    @Test func halfTheStops() throws {
        let hours = [Double](repeating: 100, count: 24),
            found = try #require(InterruptedCounts(counts: hours.indices.map { $0 < 12 ? 10 : 5 }, exposures: hours, event: 12))
        #expect(try isStated(found.factor, "twelve of 5: factor **0.5**"))
    }

    @Test func eightDaysOfDrift() throws {
        #expect(try isStated(#require(InverseGaussian(remaining: 800, drift: 103, sigma: 12)).deviation, "103^3) = **0.325**"))
    }

    @Test func eightAmongThree() throws {
        let prior = try #require(NormalShrinkage.derSimonianLaird(values: [1, 3, 8], errors: [1, 1, 1]))
        #expect(try isStated(prior.tau2, "24/2 = **12**") && isStated(prior.shrunk(8, error: 1).value, "becomes **7.69**"))
        #expect(try isStated(prior.constrained(8, error: 1), "constrained **7.84**"))
        #expect(try isStated(#require(JamesStein(values: [1, 2, 3, 6], variance: 1)).shrunk(6), "the 6 becomes **5.79**"))
    }

    @Test func theUpperLimitOfATenth() throws { #expect(try isStated(FunnelLimits.share(0.975, share: 0.1, base: 20), "limit **0.2285**")) }

    @Test func threePeersAndTwoDraws() throws {
        let peers = try #require(ResourcePeers(inputs: [[1], [1], [1]], outputs: [[10], [12], [15]]))
        #expect(FreeDisposalHull(0, in: peers).factor == 1.5 && OrderAlpha.factor(0, in: peers, alpha: 0.5) == 1.2)
        #expect(try isStated(OrderM.factor(0, in: peers, draws: 2), "5/9 = **1.344**"))
    }

    @Test func twoUnitsInTwoGrades() throws {
        #expect(try isStated(LargeLeague.halfWidth(units: 3, level: 0.95), "z = **2.388**"))
        let grades = try #require(Grades(levels: [1.3, 0], deviations: [1, 1]))
        #expect(try grades.count == 2 && isStated(grades.misranked, "P(wrong) = **0.179**"))
    }

    @Test func threeHelpedShops() throws {
        let effect = try #require(DifferenceInDifferences(helped: [3, 4, 5], others: [0, 1, 2]))
        #expect(try isStated(effect.standardError, "= **0.816**") && isStated(effect.pValue, "p = **0.021**"))
        #expect(try isStated(#require(PermutationTest.pValue(helped: [3, 4, 5], others: [0, 1, 2])), "part as far: p = **0.1**"))
        let field = RegressionToTheMean(mean: 100, between: 6, within: 8)
        #expect(try isStated(field.rise(below: 90, periods: 1), "rise by **9.76**") && isStated(field.change(from: 80, periods: 1), "x 20 = **12.8**"))
    }

    @Test func greedTakesEleven() throws {
        #expect(try isStated(#require(Assignment.best(benefits: [10, 9, 9, 1], rows: 2, columns: 2)).total, "9 + 9 = **18**"))
    }

    @Test func theOneInTheMiddleIsNeverAlone() throws {
        let found = try #require(ActivePeriods(active: [[(0, 50)], [(20, 100)], [(45, 200)]]))
        #expect(try isStated(found.sole[0], "own minutes A **20**") && isStated(found.sole[1], "B **0**") && isStated(found.sole[2], "C **100**"))
    }

    @Test func theDropOfALeaderAndTheLuckOfTheUpperQuarter() throws {
        let drop = try #require(
            LevelDrop(plan: LevelDropTests.plan, actual: LevelDropTests.actual, split: 19, phi: 0, peers: PauleMandel(values: [], errors: [])))
        #expect(try isStated(drop.after.error, "**0.01147**"))
        let interval = drop.interval(level: 0.95)
        #expect(try isStated(interval.lowerBound * 100, "**6.7 %**") && isStated(interval.upperBound * 100, "**13.3 %**"))
        let quarter = StandardNormal.density(StandardNormal.quantile(0.75)) / 0.25
        #expect(try isStated(quarter * 2, "**2.5 %**"))
    }
}
