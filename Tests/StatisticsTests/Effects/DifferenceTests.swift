import Statistics
import Testing

@Suite struct DifferenceTests {
    /// Twelve shops over eight weeks, six helped from the fifth on; the true effect is 4.
    private let panel = KnownTable("did_panel"), known = Known("effects")["did_panel"]

    private func changes(helped: Double) -> [Double] {
        let unit = panel.numbers("unit"), treated = panel.numbers("treated"), y = panel.numbers("y")
        return (0..<12).filter { treated[unit.firstIndex(of: Double($0))!] == helped }.map { shop in
            let series = zip(unit, y).filter { $0.0 == Double(shop) }.map(\.1), event = panel.numbers("post").prefix(8).count { $0 == 0 }
            return BeforeAfter(series, event: event)!.change
        }
    }

    @Test func theTwelveShopsHaveTheirEffect() throws {
        let effect = try #require(DifferenceInDifferences(helped: changes(helped: 1), others: changes(helped: 0)))
        #expect(difference([effect.effect, effect.standardError], [known["did"].number, known["collapsed_se_pooled"].number]) < 1e-8)
        #expect(difference([effect.t, effect.pValue], [known["t"].number, known["p"].number]) < 1e-8)
        #expect(effect.degreesOfFreedom == known["df"].number && difference(effect.unequalDegreesOfFreedom, known["welch_df"].number) < 1e-8)
        let interval = effect.interval(level: 0.95)
        #expect(difference([interval.lowerBound, interval.upperBound], known["ci95"].numbers) < 1e-8)
        let welch = 2 * StudentT.cumulative(-effect.effect / effect.unequalError, degreesOfFreedom: effect.unequalDegreesOfFreedom)
        #expect(difference(welch, known["welch_p"].number) < 1e-8)
    }

    /// Programs agree on the effect and differ in what they multiply the error by: all from the same squares of the twelve changes.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func otherProgramsCountTheSameSquaresDifferently() throws {
        let known = Known(shared: "f_effect")["did_panel"], helped = changes(helped: 1), others = changes(helped: 0)
        let effect = try #require(DifferenceInDifferences(helped: helped, others: others)).effect
        for estimate in [known["twfe"], known["diff_diff_3_13_0"]["att"], known["linearmodels_7_1_twfe"]["att"]] {
            #expect(difference(effect, estimate.number) < 1e-8)
        }
        let bare = (helped.squaresAboutMean / 36 + others.squaresAboutMean / 36).squareRoot(), cells = 96.0, units = 12.0 / 11
        func error(columns: Double) -> Double { bare * (units * (cells - 1) / (cells - columns)).squareRoot() }
        #expect(difference(error(columns: 4), known["ols_cluster_se_statsmodels"].number) < 1e-8)
        #expect(difference(error(columns: 4), known["diff_diff_3_13_0"]["se"].number) < 1e-8)
        #expect(difference(error(columns: 20), known["twfe_cluster_se_statsmodels"].number) < 1e-8)
        #expect(difference(bare * (cells / (cells - 20)).squareRoot(), known["linearmodels_7_1_twfe"]["se"].number) < 1e-8)
    }

    /// New Jersey and Pennsylvania in 1992, from the rounded means as printed: 2.75; the paper's own figure is 2.76.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func theMinimumWageOf1992() {
        let known = Known(shared: "f_effect")["card_krueger_1994_table3"]
        let jersey = BeforeAfter(before: known["nj_before"].number, after: known["nj_after"].number)
        let pennsylvania = BeforeAfter(before: known["pa_before"].number, after: known["pa_after"].number)
        #expect(abs(jersey.change - pennsylvania.change - known["did_from_rounded_means"].number) < 1e-12)
        #expect(abs(jersey.change - pennsylvania.change - known["published_did"].number) < 0.011)
    }

    /// Only the choice that was made and its mirror image part as far: 2 of 924.
    @Test func noOtherChoiceOfSixPartsAsFar() throws {
        let p = try #require(PermutationTest.pValue(helped: changes(helped: 1), others: changes(helped: 0)))
        #expect(difference(p, known["permutation_p"].number) < 1e-12)
    }

    @Test func drawnChoicesAgreeWithAllOfThem() throws {
        var generator = SeededGenerator(seed: 4)
        let helped = (0..<8).map { _ in 0.9 + generator.normal() }, others = (0..<8).map { _ in generator.normal() }
        let exact = try #require(PermutationTest.pValue(helped: helped, others: others))
        // With twenty-four alike units more there are too many choices to count.
        let padded = try #require(PermutationTest.pValue(helped: helped + helped, others: others + others))
        #expect(exact < 0.3 && padded <= exact && padded >= 1.0 / 10_000)
        #expect(PermutationTest.pValue(helped: helped + helped, others: others + others) == padded)
    }

    @Test func turningTheSidesTurnsTheEffect() throws {
        let a = try #require(DifferenceInDifferences(helped: [3, 4, 6], others: [1, 2])),
            b = try #require(DifferenceInDifferences(helped: [2, 1], others: [6, 3, 4]))
        #expect(difference([a.effect, a.standardError], [-b.effect, b.standardError]) < 1e-14 && a.pValue == b.pValue)
        #expect(PermutationTest.pValue(helped: [3, 4, 6], others: [1, 2]) == PermutationTest.pValue(helped: [2, 1], others: [6, 3, 4]))
    }

    @Test func equalChangesArePerfectlyOrdinary() { #expect(PermutationTest.pValue(helped: [1, 1], others: [1, 1, 1]) == 1) }

    @Test func withoutBothSidesNothingIsSaid() {
        #expect(DifferenceInDifferences(helped: [], others: [1, 2]) == nil && DifferenceInDifferences(helped: [1], others: [2]) == nil)
        #expect(DifferenceInDifferences(helped: [.nan, 1], others: [1, 2]) == nil && PermutationTest.pValue(helped: [1], others: []) == nil)
        #expect(BeforeAfter([1, 2, 3], event: 0) == nil && BeforeAfter([1, 2, .nan], event: 2) == nil)
    }

    /// California's Proposition 99: 27.3 packs a head fewer than in 38 other states.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func smokingFellInCalifornia() throws {
        let states = Smoking(), effect = BeforeAfter(states.california, event: states.event)!.change
        let others = states.others.map { BeforeAfter($0, event: states.event)!.change }
        let difference = try #require(DifferenceInDifferences(helped: [effect], others: others))
        #expect(abs(difference.effect + 27.3) < 0.05)
    }
}

/// Packs of cigarettes a head in 39 states, 1970 to 2000; the measure began in 1989.
struct Smoking {
    let california: [Double]
    let others: [[Double]]
    /// Of the others, in their order.
    let names: [String]
    let event = 19
    static let file = "data/intervention/smoking_data.csv"

    init() {
        let table = KnownTable(shared: Smoking.file), states = table.texts("state"), packs = table.numbers("cigsale")
        func series(_ state: String) -> [Double] { zip(states, packs).filter { $0.0 == state }.map(\.1) }
        california = series("California")
        names = Set(states).subtracting(["California"]).sorted()
        others = names.map(series)
    }
}
