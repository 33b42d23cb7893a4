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
