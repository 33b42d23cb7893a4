import KnownWorks
import Statistics
import Testing

@Suite struct SyntheticControlTests {
    private let known = Known("effects")["synth_simplex_toy"]

    private var donors: [[Double]] {
        let rows = known["Y0_rows_time_cols_donor"].table
        return rows[0].indices.map { donor in rows.map { $0[donor] } }
    }

    @Test func theToyMixtureHasItsWeights() throws {
        let y = known["y1"].numbers, found = try #require(SyntheticControl(y + [60], others: donors.map { $0 + [60] }, event: 6))
        #expect(distance(found.weights, known["weights"].numbers) < 1e-3)
        #expect(abs(found.errorBefore * found.errorBefore * 6 - known["sse"].number) < 1e-8)
        #expect(abs(found.effect) < 1e-9)
    }

    /// No mixture found by trying many is nearer.
    @Test func noMixtureIsNearer() throws {
        var generator = SeededGenerator(seed: 9)
        let others = (0..<12).map { _ in (0..<8).map { _ in 10 * generator.normal() } }, own = (0..<8).map { _ in 4 * generator.normal() }
        let found = try #require(SyntheticControl(own, others: others, event: 7))
        #expect(found.weights.allSatisfy { $0 >= 0 } && difference(found.weights.reduce(0, +), 1) < 1e-12)
        func squares(_ weights: [Double]) -> Double {
            (0..<7).reduce(0) { sum, day in
                let gap = own[day] - weights.indices.reduce(0) { $0 + weights[$1] * others[$1][day] }
                return sum + gap * gap
            }
        }
        let best = squares(found.weights)
        for unit in 0..<12 {
            for share in [0.0001, 0.01, 0.3] {
                #expect(squares(found.weights.indices.map { (1 - share) * found.weights[$0] + ($0 == unit ? share : 0) }) >= best - 1e-9)
            }
        }
    }

    @Test func aTwinIsItsOwnMixture() throws {
        let twin = [1.0, 4, 2, 8], found = try #require(SyntheticControl([1, 4, 2, 11], others: [[5, 5, 5, 5], twin, twin], event: 3))
        #expect(difference(found.effect, 3) < 1e-12 && found.errorBefore < 1e-12 && found.weights[0] == 0)
    }

    @Test func withoutOthersThereIsNoMixture() {
        #expect(SyntheticControl([1, 2], others: [], event: 1) == nil && SyntheticControl([1, 2], others: [[1, 2]], event: 2) == nil)
        #expect(SyntheticControl([1, .nan], others: [[1, 2]], event: 1) == nil && SyntheticControl.placebos([1, 2], others: [[1, 2]], event: 1) == nil)
    }

    /// By outcomes alone California parted third most of 39: Missouri and Virginia were followed more closely before. An independent
    /// mixture by non-negative least squares gives the same ratios: 23.9, 19.8, 12.4.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func byOutcomesAloneCaliforniaIsThirdOfThePlacebos() throws {
        let states = Smoking(), found = try #require(SyntheticControl(states.california, others: states.others, event: states.event))
        #expect(abs(found.effect + 19.6) < 0.5, "\(found.effect)")
        let placebos = try #require(SyntheticControl.placebos(states.california, others: states.others, event: states.event))
        #expect(abs(found.ratio - 12.44) < 0.01)
        #expect(placebos.place == 3 && placebos.units == 39, "\(placebos)")
    }
}

/// Mixtures that are alike in what is known of the units besides their series.
@Suite struct PredictorControlTests {
    /// Eight shops whose output follows size and age of their machines; the unit's twin in kind is half the first and half the second.
    private static func shops() -> (unit: SyntheticControl.Unit, others: [SyntheticControl.Unit]) {
        var generator = SeededGenerator(seed: 4)
        let kinds = [[20.0, 4], [40, 8]] + (0..<6).map { _ in [60 + 40 * generator.uniform(), 10 * generator.uniform()] }
        func series(_ kind: [Double], by effect: Double) -> [Double] {
            (0..<30).map { day in
                let growth = 1 + 0.01 * Double(day), noise = 0.2 * generator.normal()
                return 100 + kind[0] * growth - 2 * kind[1] + noise + (day < 20 ? 0 : effect)
            }
        }
        let others = kinds.map { SyntheticControl.Unit(series: series($0, by: 0), predictors: $0) }
        return (SyntheticControl.Unit(series: series([30, 6], by: 5), predictors: [30, 6]), others)
    }

    @Test func theMixtureIsAlikeInKind() throws {
        let (unit, others) = Self.shops(), found = try #require(SyntheticControl(unit, others: others, event: 20))
        #expect(abs(found.weights[0] - 0.5) < 0.05 && abs(found.weights[1] - 0.5) < 0.05 && difference(found.weights.reduce(0, +), 1) < 1e-9)
        #expect(abs(found.effect - 5) < 0.3 && found.errorBefore < 0.5)
        #expect(try #require(SyntheticControl.placebos(unit, others: others, event: 20)).place == 1)
    }

    @Test func withoutPredictorsThereIsNoLikeness() {
        let (unit, others) = Self.shops()
        func known(_ predictors: [Double]) -> SyntheticControl.Unit { SyntheticControl.Unit(series: unit.series, predictors: predictors) }
        #expect(SyntheticControl(known([]), others: others.map { .init(series: $0.series, predictors: []) }, event: 20) == nil)
        #expect(SyntheticControl(known([1]), others: others, event: 20) == nil && SyntheticControl(known([.nan, 1]), others: others, event: 20) == nil)
        #expect(SyntheticControl(unit, others: [], event: 20) == nil && SyntheticControl(unit, others: others, event: 30) == nil)
        #expect(SyntheticControl(unit, others: others, event: 20, followed: 5..<25) == nil)
        let alike = (0..<3).map { SyntheticControl.Unit(series: others[$0].series, predictors: [7, 7]) }
        #expect(SyntheticControl(known([7, 7]), others: alike, event: 20) == nil)
    }

    /// Proposition 99 with the predictors of Abadie, Diamond & Hainmueller 2010: their mixture and their effect of nearly 20 packs.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func californiaIsTheMixtureOfThePaper() throws {
        let states = Smoking(), (california, others) = states.withPredictors
        let found = try #require(SyntheticControl(california, others: others, event: states.event))
        #expect(abs(found.effect + 19.6) < 0.7, "\(found.effect)")
        let published = ["Utah": 0.334, "Nevada": 0.234, "Montana": 0.199, "Colorado": 0.164, "Connecticut": 0.069]
        for (name, weight) in zip(states.names, found.weights) { #expect(abs(weight - (published[name] ?? 0)) < 0.005, "\(name) \(weight)") }
        #expect(abs(found.ratio * found.ratio - 129) < 1)
    }

    /// And California parts most of all 39.
    @Test(
        .enabled(if: Tier.current >= .full, "39 mixtures take seconds: in the full run only"), .enabled(if: Shared.isPresent, "\(Shared.absent)"))
    func californiaIsFirstOfThePlacebos() throws {
        let states = Smoking(), (california, others) = states.withPredictors
        let placebos = try #require(SyntheticControl.placebos(california, others: others, event: states.event))
        #expect(placebos.place == 1 && placebos.units == 39, "\(placebos)")
    }

    /// The Basque country as published is like Catalonia with a part of Madrid: the lowest place near even importances. From many starts a
    /// mixture is found that follows it more closely still.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func theBasqueCountryIsMostlyLikeCatalonia() throws {
        let regions = Regions(), followed = 5..<15
        let found = try #require(SyntheticControl(regions.basque, others: regions.others, event: 15, followed: followed, search: .fromEven))
        let known = Known(shared: "f_effect")["synth_basque"]["weights"]
        for (name, weight) in zip(regions.names, found.weights) {
            #expect(abs(weight - (known.names.contains(name) ? known[name].number : 0)) < 1e-3, "\(name) \(weight)")
        }
        let closer = try #require(SyntheticControl(regions.basque, others: regions.others, event: 15, followed: followed))
        func squares(_ mixture: SyntheticControl) -> Double { followed.reduce(0) { $0 + mixture.gaps[$1] * mixture.gaps[$1] } }
        #expect(abs(squares(found) - 0.08865) < 1e-4 && squares(closer) < 0.045)
    }
}

extension Smoking {
    /// Income, price, the young and beer over the eighties, and smoking in three years before.
    fileprivate var withPredictors: (california: SyntheticControl.Unit, others: [SyntheticControl.Unit]) {
        let table = KnownTable(shared: Smoking.file), states = table.texts("state"), years = table.numbers("year")
        func mean(_ column: String, of state: String, since first: Double, _ values: [Double]) -> Double {
            values.indices.filter { states[$0] == state && (first...1988).contains(years[$0]) }.map { values[$0] }.mean
        }
        let columns = [("lnincome", 1980.0), ("retprice", 1980), ("age15to24", 1980), ("beer", 1984)].map { ($0.0, $0.1, table.numbers($0.0)) }
        func unit(_ state: String, _ series: [Double]) -> SyntheticControl.Unit {
            SyntheticControl.Unit(
                series: series, predictors: columns.map { mean($0.0, of: state, since: $0.1, $0.2) } + [1975, 1980, 1988].map { series[$0 - 1970] })
        }
        return (unit("California", california), zip(names, others).map(unit))
    }
}

/// Product a head of the regions of Spain since 1955, with the predictors of Abadie & Gardeazabal 2003.
private struct Regions {
    let basque: SyntheticControl.Unit
    let others: [SyntheticControl.Unit]
    let names: [String]

    init() {
        let table = KnownTable(shared: "data/intervention/basque_data.csv"), regions = table.numbers("regionno"), years = table.numbers("year")
        let school = ["illit", "prim", "med", "high"].map { "school.\($0)" } + ["school.post.high", "invest"]
        let sectors = ["agriculture", "energy", "industry", "construction", "services.venta", "services.nonventa"].map { "sec.\($0)" }
        let spans =
            school.map { ($0, 1964.0...1969.0) } + [("gdpcap", 1960.0...1969.0)] + sectors.map { ($0, 1961.0...1969.0) } + [("popdens", 1969.0...1969.0)]
        let columns = spans.map { (table.numbers($0.0), $0.1) }, product = table.numbers("gdpcap")
        func unit(_ region: Double) -> SyntheticControl.Unit {
            let rows = regions.indices.filter { regions[$0] == region }
            let predictors = columns.map { values, span in rows.filter { span.contains(years[$0]) && values[$0].isFinite }.map { values[$0] }.mean }
            return SyntheticControl.Unit(series: rows.map { product[$0] }, predictors: predictors)
        }
        let numbers = Set(regions).subtracting([1, 17]).sorted()
        (basque, others) = (unit(17), numbers.map(unit))
        names = numbers.map { table.texts("regionname")[regions.firstIndex(of: $0)!] }
    }
}
