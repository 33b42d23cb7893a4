import Statistics
import Testing

@Suite struct AdjustedPTests {
    private let known = Known("adjusted_p")

    @Test func yekutielisAdjustmentAgreesWithTheWorkedExample() {
        let q = BenjaminiYekutieli.adjusted(known["p"].numbers), worked = known["results"]["fdr_by"]
        #expect(difference(q, worked["adjusted"].numbers) < 1e-12)
        #expect(q.count { $0 <= 0.05 } == Int(worked["rejected"].number))
    }

    @Test func hochbergsAdjustmentAgreesToo() {
        #expect(difference(BenjaminiHochberg.adjusted(known["p"].numbers), known["results"]["fdr_bh"]["adjusted"].numbers) < 1e-12)
    }

    /// Holm and the two stages find what the worked example says; Bonferroni is p times their number.
    @Test func theOtherAdjustmentsAgreeToo() {
        let p = known["p"].numbers, results = known["results"]
        let times: [Double] = p.map { min(1, $0 * Double(p.count)) }
        for (name, q) in [("holm", Holm.adjusted(p)), ("fdr_tsbky", AdaptiveDiscovery.adjusted(p)), ("bonferroni", times)] {
            #expect(difference(q, results[name]["adjusted"].numbers) < 1e-9, "\(name)")
            #expect(q.count { $0 <= 0.05 } == Int(results[name]["rejected"].number), "\(name)")
        }
    }

    /// p = 0.01, 0.02, 0.03: Holm 0.03, 0.04, 0.04; from the largest down 0.03, 0.03, 0.03.
    @Test func hochbergGoesDownWhereHolmGoesUp() {
        let holm = Holm.adjusted([0.03, 0.01, 0.02]), hochberg = Hochberg.adjusted([0.03, 0.01, 0.02])
        #expect(difference(holm, [0.04, 0.03, 0.04]) < 1e-12 && difference(hochberg, [0.03, 0.03, 0.03]) < 1e-12)
        for adjusted in [Holm.adjusted([.nan, 0.2]), Hochberg.adjusted([.nan, 0.2])] { #expect(adjusted[0].isNaN && adjusted[1] == 0.2) }
        #expect(Holm.adjusted([0.9, 0.8]) == [1, 1] && Hochberg.adjusted([0.9, 0.8]) == [0.9, 0.9])
        #expect(Holm.adjusted([]).isEmpty && Hochberg.adjusted([]).isEmpty)
    }

    /// Where half of all are truly behind, the two stages name more; where nobody is, as few.
    @Test func theFirstStageSparesTheSecond() {
        let behind: [Double] = (0..<10).map { 0.001 + 0.003 * Double($0) }, fine: [Double] = (0..<10).map { 0.1 + 0.08 * Double($0) }, half = behind + fine
        #expect(AdaptiveDiscovery.adjusted(half).count { $0 <= 0.05 } > BenjaminiHochberg.adjusted(half).count { $0 <= 0.05 })
        #expect(AdaptiveDiscovery.adjusted([0.2, .nan, 0.6, 0.9]).allSatisfy { !($0 <= 0.2) })
        #expect(AdaptiveDiscovery.adjusted([0.001, 0.002]).allSatisfy { $0 <= 0.05 })
    }

    /// A field that lies half too low and scatters twice as far as its errors say.
    @Test func theMiddleOfTheFieldTellsWhatIsOrdinary() throws {
        var generator = SeededGenerator(seed: 17)
        let field = (0..<20_000).map { $0 < 1000 ? -8.0 : -0.5 + 2 * generator.normal() }, null = try #require(EstimatedNull(field))
        #expect(abs(null.centre + 0.5) < 0.15 && abs(null.scale - 2) < 0.15)
        #expect(abs(null.standardised(null.centre - 3 * null.scale) + 3) < 1e-12)
        #expect(EstimatedNull([1, 2, 3]) == nil && EstimatedNull([1, 1, 1, 1]) == nil && EstimatedNull([1, 2, 3, .nan]) == nil)
    }

    @Test func yekutieliIsNeverBolder() {
        let p = [0.001, .nan, 0.02, 0.3, 0.3], bold = BenjaminiHochberg.adjusted(p), careful = BenjaminiYekutieli.adjusted(p)
        #expect(careful[1].isNaN)
        for (a, b) in zip(bold, careful) where !a.isNaN { #expect(b >= a) }
        #expect(BenjaminiYekutieli.adjusted([]).isEmpty)
    }

    /// Three shops; only in the first somebody lags. Inside it the level is 0.05 x 1/3.
    @Test func theTreeLooksInsideSelectedFamiliesOnly() {
        let members = [0.0001, 0.02, 0.7, 0.2, 0.01, 0.6, 0.5, 0.4, 0.9], ranges = [0..<3, 3..<6, 6..<9]
        let tree = TreeDiscovery(familyP: ranges.map { TreeDiscovery.simes(Array(members[$0])) }, ranges: ranges, memberP: members)
        #expect(tree.families == [0, 1])
        #expect(tree.members == [0, 1, 4])
        let onlyFirst = TreeDiscovery(familyP: [0.001, 0.5, 0.5], ranges: ranges, memberP: members)
        #expect(onlyFirst.families == [0] && onlyFirst.members == [0])
    }

    @Test func simesTakesTheSmallestAdjustedP() {
        #expect(difference(TreeDiscovery.simes([0.04, 0.01, 0.03]), 0.03) < 1e-12)
        #expect(TreeDiscovery.simes([]).isNaN)
        let nobody = TreeDiscovery(familyP: [.nan], ranges: [0..<0], memberP: [])
        #expect(nobody.families.isEmpty && nobody.members.isEmpty)
    }
}
