import Statistics
import Testing

@Suite struct KitagawaTests {
    private typealias Part = KitagawaParts.Part

    /// Both shops improve, but the weak one grows: the total falls.
    @Test func aShiftToTheWeakShopReversesTheTotal() throws {
        let before = [Part(hits: 90, base: 100), Part(hits: 10, base: 20)], after = [Part(hits: 46, base: 50), Part(hits: 55, base: 100)]
        let parts = try #require(KitagawaParts(from: before, to: after))
        #expect(difference(parts.change, 101.0 / 150 - 100.0 / 120) < 1e-12)
        #expect(parts.rate > 0 && parts.mix < 0)
        #expect(parts.isReversed(error: 0.001) && !parts.isReversed(error: parts.rateError))
        let back = try #require(KitagawaParts(from: after, to: before))
        #expect(difference([back.rate, back.mix], [-parts.rate, -parts.mix]) < 1e-12)
    }

    @Test func equalWeightsHaveNoMix() throws {
        let parts = try #require(
            KitagawaParts(from: [Part(hits: 5, base: 10), Part(hits: 9, base: 10)], to: [Part(hits: 8, base: 20), Part(hits: 20, base: 20)]))
        #expect(abs(parts.mix) < 1e-15 && abs(parts.rate) < 1e-15)
    }

    @Test func aNewShopIsMixOnly() throws {
        let parts = try #require(
            KitagawaParts(from: [Part(hits: 8, base: 10), Part(hits: 0, base: 0)], to: [Part(hits: 8, base: 10), Part(hits: 5, base: 10)]))
        #expect(parts.rates == [0, 0] && difference(parts.change, -0.15) < 1e-12)
    }

    @Test func withoutABaseThereIsNothingToCompare() {
        #expect(KitagawaParts(from: [], to: []) == nil)
        #expect(KitagawaParts(from: [Part(hits: 1, base: 2)], to: [Part(hits: 0, base: 0)]) == nil)
        #expect(KitagawaParts(from: [Part(hits: .nan, base: 2)], to: [Part(hits: 1, base: 2)]) == nil)
    }

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func admissionsToBerkeleyAgreeWithTheReference() throws {
        let known = Known(shared: "c_simpson_kitagawa_ucb")
        func parts(_ name: String) -> [KitagawaParts.Part] { known[name].table.map { Part(hits: $0[0], base: $0[1]) } }
        let women = parts("women_admit_applied"), men = parts("men_admit_applied"), found = try #require(KitagawaParts(from: women, to: men))
        #expect(difference([found.change, found.rate, found.mix], ["difference", "rate_component", "composition_component"].map { known[$0].number }) < 1e-9)
        #expect(difference(found.rates, known["rate_component_by_dept"].numbers) < 1e-9)
        // The reference does not take each department's ratio from the whole's: the same sum, other summands.
        let centre = (known["overall_men"].number + known["overall_women"].number) / 2
        let shifts = zip(women, men).map { $1.base / men.reduce(0) { $0 + $1.base } - $0.base / women.reduce(0) { $0 + $1.base } }
        #expect(distance(zip(found.mixes, shifts).map { $0 + centre * $1 }, known["composition_component_by_dept"].numbers) < 1e-9)
        #expect(found.isReversed(error: found.rateError))
        let pooled = try #require(MantelHaenszel(zip(men, women).map { .init(hits: $0.hits, base: $0.base, otherHits: $1.hits, otherBase: $1.base) }))
        #expect(difference(pooled.oddsRatio, known["mantel_haenszel_pooled_OR"].number) < 1e-9)
        #expect(difference(pooled.disagreement, known["breslow_day_like_test_equal_odds"].number) < 1e-9 && pooled.degreesOfFreedom == 5)
        let whole = [men, women].map { $0.reduce(0) { $0 + $1.hits } / $0.reduce(0) { $0 + $1.base } }
        #expect(difference(whole, [known["overall_men"].number, known["overall_women"].number]) < 1e-9)
    }

    @Test func partsOfOneRatioAgree() throws {
        let twice = MantelHaenszel.Part(hits: 20, base: 30, otherHits: 10, otherBase: 20),
            large = MantelHaenszel.Part(hits: 200, base: 300, otherHits: 100, otherBase: 200)
        let pooled = try #require(MantelHaenszel([twice, large, .init(hits: 3, base: 5, otherHits: 0, otherBase: 0)]))
        #expect(difference(pooled.oddsRatio, 2) < 1e-12 && pooled.disagreement < 1e-12 && pooled.degreesOfFreedom == 1)
        let even = MantelHaenszel.Part(hits: 5, base: 10, otherHits: 50, otherBase: 100)
        #expect(try #require(MantelHaenszel([even])).oddsRatio == 1 && #require(MantelHaenszel([even])).disagreement < 1e-12)
        #expect(MantelHaenszel([]) == nil && MantelHaenszel([.init(hits: 0, base: 5, otherHits: 3, otherBase: 5)]) == nil)
    }
}
