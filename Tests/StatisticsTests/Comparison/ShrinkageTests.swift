import Statistics
import Testing

@Suite struct ShrinkageTests {
    private let known = Known("eb_normal")

    @Test func theTenUnitsAreShrunkAsKnown() throws {
        let y = known["y"].numbers, se = known["se"].numbers
        let prior = try #require(NormalShrinkage.derSimonianLaird(values: y, errors: se))
        #expect(difference([prior.tau2, prior.mean], [known["tau2_DL"].number, known["mu_DL"].number]) < 1e-9)
        #expect(difference(zip(y, se).map { prior.shrunk($0, error: $1).value }, known["posterior_mean_DL"].numbers) < 1e-9)
        #expect(difference(zip(y, se).map { prior.shrunk($0, error: $1).deviation }, known["posterior_sd_DL_plugin"].numbers) < 1e-9)
    }

    @Test func greatestLikelihoodAgreesWithTheReference() throws {
        let y = known["y"].numbers, se = known["se"].numbers
        let prior = try #require(NormalShrinkage.mostLikely(values: y, errors: se))
        #expect(difference([prior.tau2, prior.mean], [known["tau2_ML"].number, known["mu_ML"].number]) < 1e-4)
        #expect(difference(zip(y, se).map { prior.shrunk($0, error: $1).value }, known["posterior_mean_ML"].numbers) < 1e-4)
        #expect(distance(zip(y, se).map { prior.shrunk($0, error: $1).value }, known["multiple_inference_1_2_0_mle"].numbers) < 5e-3)
    }

    @Test func aUnitWithoutAnErrorTakesNoPart() {
        let with = NormalShrinkage.derSimonianLaird(values: [1, 2, 4, .nan], errors: [0.1, 0.2, 0.1, 1])
        #expect(with == NormalShrinkage.derSimonianLaird(values: [1, 2, 4, 9], errors: [0.1, 0.2, 0.1, .nan]) && with != nil)
        #expect(NormalShrinkage.derSimonianLaird(values: [1, 2], errors: [0, 1]) == nil)
        #expect(NormalShrinkage.mostLikely(values: [], errors: []) == nil)
    }

    @Test func orderAndShiftOfTheUnitsChangeNothing() throws {
        let y = known["y"].numbers, se = known["se"].numbers, prior = try #require(NormalShrinkage.derSimonianLaird(values: y, errors: se))
        let turned = try #require(NormalShrinkage.derSimonianLaird(values: y.reversed().map { $0 + 7 }, errors: se.reversed()))
        #expect(difference([turned.tau2, turned.mean], [prior.tau2, prior.mean + 7]) < 1e-9)
    }

    @Test func equalUnitsAreOne() throws {
        let prior = try #require(NormalShrinkage.derSimonianLaird(values: [5, 5, 5], errors: [1, 2, 1]))
        #expect(prior.tau2 == 0 && prior.shrunk(9, error: 1) == (5, 0) && prior.constrained(9, error: 1) == 5)
    }

    /// Of 400 units with spread 6 and error 8, shrunk levels spread too little, raw ones too much, constrained ones rightly.
    @Test func constrainedLevelsSpreadLikeTheTruth() throws {
        var generator = SeededGenerator(seed: 3)
        let y = (0..<400).map { _ in 100 + 6 * generator.normal() + 8 * generator.normal() }, se = y.map { _ in 8.0 }
        let prior = try #require(NormalShrinkage.derSimonianLaird(values: y, errors: se))
        func spread(_ levels: [Double]) -> Double { (levels.squaresAboutMean / 400).squareRoot() }
        #expect(abs(spread(y.map { prior.constrained($0, error: 8) }) - 6) < 0.6)
        #expect(spread(y.map { prior.shrunk($0, error: 8).value }) < 4.5 && spread(y) > 9)
    }

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func eighteenBattersAreShrunkAsPublished() throws {
        let known = Known(shared: "c_james_stein_baseball"), averages = known["hits"].numbers.map { $0 / known["n"].number }
        let mean = averages.mean, stein = try #require(JamesStein(values: averages, variance: mean * (1 - mean) / known["n"].number))
        #expect(difference([stein.mean, stein.kept], [known["grand_mean"].number, known["c"].number]) < 1e-6)
        #expect(difference(averages.map(stein.shrunk), known["james_stein"].numbers) < 1e-6)
        #expect(distance(averages.map(stein.shrunk), known["published_3dp"].numbers) < 5.5e-4)
    }

    /// The rest of the season tells who was nearer: squared error 0.0754 of the averages, 0.0213 of the shrunk ones.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func theRestOfTheSeasonProvesShrinkageRight() throws {
        let batters = KnownTable(shared: "data/league/EfronMorris_baseball18.csv"), first = batters.numbers("r").map { $0 / 45 }
        let mean = first.mean, stein = try #require(JamesStein(values: first, variance: mean * (1 - mean) / 45))
        func error(_ guess: [Double]) -> Double { zip(guess, batters.numbers("p")).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } }
        #expect(abs(error(first) - 0.0754) < 5e-4 && abs(error(first.map(stein.shrunk)) - 0.0213) < 5e-4)
    }

    @Test func steinNeedsFourValues() throws {
        #expect(JamesStein(values: [1, 2, 3], variance: 1) == nil && JamesStein(values: [1, 2, 3, .nan], variance: 1) == nil)
        #expect(try #require(JamesStein(values: [2, 2, 2, 2], variance: 1)).shrunk(2) == 2)
    }
}
