import Statistics
import Testing

/// The oracle holds the reference, and the marks of single peers never promise more than the oracle.
@Suite struct EnvelopmentTests {
    private let known = Known("frontier")

    @Test func eightStoresAreEnvelopedAsKnown() {
        let known = known["stores"], x = known["x"].numbers.map { [$0] }, y = known["y"].numbers.map { [$0] }
        #expect(distance(x.indices.map { Envelopment.inputFactor($0, inputs: x, outputs: y) }, known["ccr_input"].numbers) < 1e-6)
        #expect(distance(x.indices.map { Envelopment.outputFactor($0, inputs: x, outputs: y, returns: .variable) }, known["out_vrs"].numbers) < 1e-6)
    }

    @Test func twoInputsAndTwoOutputsToo() {
        let known = known["teams2"], x = known["X"].table, y = known["Y"].table
        #expect(distance(x.indices.map { Envelopment.outputFactor($0, inputs: x, outputs: y, returns: .variable) }, known["dea_vrs_out"].numbers) < 1e-6)
        #expect(distance(x.indices.map { Envelopment.outputFactor($0, inputs: x, outputs: y, returns: .constant) }, known["dea_crs_out"].numbers) < 1e-6)
    }

    @Test(arguments: 1...10) func onePeerNeverPromisesMoreThanAMixture(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let x = (0..<15).map { _ in (0..<2).map { _ in 1 + 9 * generator.uniform() } },
            y = x.map { x in (0..<2).map { _ in x[0] * (0.3 + generator.uniform()) } }
        let peers = try #require(ResourcePeers(inputs: x, outputs: y))
        for unit in x.indices {
            let one = FreeDisposalHull(unit, in: peers).factor
            let mixed = Envelopment.outputFactor(unit, inputs: x, outputs: y, returns: .variable)
            #expect(one <= mixed + 1e-9 && mixed <= Envelopment.outputFactor(unit, inputs: x, outputs: y, returns: .constant) + 1e-9)
        }
    }
}
