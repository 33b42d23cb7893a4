import Statistics
import Testing

@Suite struct RankIntervalTests {
    private func agrees(_ places: [RankInterval], _ known: Known) -> Bool {
        places.map(\.best) == known["L"].integers && places.map(\.worst) == known["U"].integers
    }

    @Test(arguments: ["ten_equal", "five"]) func placesAgreeWithTheReference(_ name: String) throws {
        let known = Known("ranks")[name], x = known["x"].numbers, se = known["se"].numbers
        let ranks = try #require(RankIntervals(values: x, errors: se, draws: 20_000))
        #expect(agrees(ranks.simultaneous, known["simultaneous_stepdown"]) && agrees(ranks.marginal, known["marginal_stepdown"]))
        #expect(ranks.simultaneous.map { [Double($0.best), Double($0.worst)] } == known["multiple_inference_simultaneous"].table)
        #expect(ranks.marginal.map { [Double($0.best), Double($0.worst)] } == known["multiple_inference_marginal"].table)
        #expect(abs(ranks.criticalNumber - known["simultaneous_stepdown"]["crit"][0].number) < 0.02)
        let large = try #require(LargeLeague.places(values: x, errors: se))
        #expect(agrees(large, known["kww_sidak"]))
        #expect(difference(LargeLeague.halfWidth(units: x.count, level: 0.95), known["kww_sidak"]["z"].number) < 1e-9)
    }

    /// Without the second step the critical number is that of all pairs, which is known exactly where errors are equal.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func oneStepAloneGivesItsPlaces() throws {
        let known = Known(shared: "e_ranks")["ten_equal"], single = known["simultaneous_single"], x = known["x"].numbers, se = known["se"].numbers
        let critical = try #require(RankIntervals(values: x, errors: se, draws: 40_000)).criticalNumber
        #expect(abs(critical - single["crit_exact_tukey"].number) < 0.02 && abs(critical - single["crit_mc"][0].number) < 0.02)
        func beats(_ a: Int, _ b: Int) -> Bool { x[a] - x[b] > critical * (se[a] * se[a] + se[b] * se[b]).squareRoot() }
        #expect(x.indices.map { unit in 1 + x.indices.count { beats($0, unit) } } == single["L"].integers)
        #expect(x.indices.map { unit in x.count - x.indices.count { beats(unit, $0) } } == single["U"].integers)
    }

    /// Quantiles of the studentized range over root two, computed exactly elsewhere.
    @Test(arguments: [(3, 2.343701), (5, 2.727774), (8, 3.030878), (10, 3.163684), (37, 3.850413)])
    func theCriticalNumberIsTheStudentizedRange(_ units: Int, _ exact: Double) throws {
        let ranks = try #require(RankIntervals(values: (0..<units).map(Double.init), errors: [Double](repeating: 1, count: units), draws: 40_000))
        #expect(abs(ranks.criticalNumber - exact) < 0.02)
    }

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func countriesOf2018HaveTheirPlaces() throws {
        let table = KnownTable(shared: "reference/e_ranks_pisa2018_math.csv"), scores = table.numbers("score"), errors = table.numbers("se")
        let ranks = try #require(RankIntervals(values: scores, errors: errors, draws: 20_000))
        for (name, places) in [("sim", ranks.simultaneous), ("marg", ranks.marginal)] {
            for prefix in ["", "MI_"] {
                #expect(distance(places.map { Double($0.best) }, table.numbers("\(prefix)L_\(name)")) <= 1)
                #expect(distance(places.map { Double($0.worst) }, table.numbers("\(prefix)U_\(name)")) <= 1)
            }
        }
        let order = KnownTable(shared: "data/league/csranks_pisa.csv")
        let large = try #require(LargeLeague.places(values: order.numbers("math_score"), errors: order.numbers("math_se")))
        #expect(agrees(large, Known(shared: "e_ranks")["pisa"]["kww_sidak"]))
    }

    /// As published with the data: twelve countries may be among the five best in mathematics, the United Kingdom's own place is 7 to 23,
    /// and Chile, Mexico and Colombia stand apart from all others.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func countriesOf2018StandAsPublished() throws {
        let table = KnownTable(shared: "data/league/csranks_pisa.csv"), names = table.texts("jurisdiction")
        let ranks = try #require(RankIntervals(values: table.numbers("math_score"), errors: table.numbers("math_se"), draws: 20_000))
        let together = ranks.simultaneous, alone = ranks.marginal
        #expect(together.count { $0.best <= 5 } == 12)
        let kingdom = try #require(names.firstIndex(of: "United Kingdom"))
        #expect(abs(alone[kingdom].best - 7) <= 1 && abs(alone[kingdom].worst - 23) <= 1)
        let last = ["Chile", "Mexico", "Colombia"].map { names.firstIndex(of: $0)! }
        #expect(last.map { together[$0].best }.min()! > names.indices.filter { !last.contains($0) }.map { together[$0].worst }.max()!)
    }

    @Test func unitsThatAreAlikeShareAllPlaces() throws {
        let ranks = try #require(RankIntervals(values: [5, 5, 5, 5], errors: [1, 2, 1, 1], draws: 2000))
        #expect(ranks.simultaneous.allSatisfy { $0 == RankInterval(best: 1, worst: 4) })
        #expect(LargeLeague.places(values: [5, 5, 5], errors: [1, 1, 1]) == [RankInterval](repeating: RankInterval(best: 1, worst: 3), count: 3))
    }

    @Test func aUnitAloneIsFirst() throws {
        #expect(try #require(RankIntervals(values: [5], errors: [1], draws: 100)).simultaneous == [RankInterval(best: 1, worst: 1)])
    }

    @Test func whatHasNoErrorHasNoPlace() {
        #expect(RankIntervals(values: [], errors: []) == nil && RankIntervals(values: [1, 2], errors: [0, 1]) == nil)
        #expect(RankIntervals(values: [1, .nan], errors: [1, 1]) == nil && LargeLeague.places(values: [1], errors: [.nan]) == nil)
    }

    @Test func smallerErrorsNeverWidenAPlace() throws {
        let values = Known("ranks")["ten_equal"]["x"].numbers
        let wide = try #require(RankIntervals(values: values, errors: values.map { _ in 1 })).simultaneous
        let narrow = try #require(RankIntervals(values: values, errors: values.map { _ in 0.5 })).simultaneous
        for (a, b) in zip(narrow, wide) { #expect(a.best >= b.best && a.worst <= b.worst) }
    }
}
