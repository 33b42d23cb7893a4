import Statistics
import Testing

@Suite struct FrontierTests {
    private let known = Known("frontier")

    private func check(_ name: String, inputs: [[Double]], outputs: [[Double]]) throws {
        let peers = try #require(ResourcePeers(inputs: inputs, outputs: outputs)), hull = (0..<peers.count).map { FreeDisposalHull($0, in: peers) }
        #expect(difference(hull.map(\.factor), known[name]["fdh_out"].numbers) < 1e-6)
        #expect(hull.map(\.shownBy) == known[name]["fdh_peer_0based"].integers)
    }

    @Test func eightStoresHaveTheirMarks() throws {
        try check("stores", inputs: known["stores"]["x"].numbers.map { [$0] }, outputs: known["stores"]["y"].numbers.map { [$0] })
    }

    @Test func twoInputsAndTwoOutputsToo() throws {
        try check("teams2", inputs: known["teams2"]["X"].table, outputs: known["teams2"]["Y"].table)
    }

    /// Envelopes that also mix peers promise at least as much.
    @Test(arguments: ["stores", "teams2"]) func mixingPeersNeverPromisesLess(_ name: String) {
        let mixed = known[name][name == "stores" ? "out_vrs" : "dea_vrs_out"].numbers
        for (hull, mixed) in zip(known[name]["fdh_out"].numbers, mixed) { #expect(hull <= mixed + 1e-9) }
    }

    @Test func twentyUnitsHaveTheirPartialMarks() throws {
        let single = known["single"], x = single["x"].numbers, y = single["y"].numbers
        let peers = try #require(ResourcePeers(inputs: x.map { [$0] }, outputs: y.map { [$0] })), units = 0..<peers.count
        func gain(_ factors: [Double]) -> Double { zip(factors, y).reduce(0) { $0 + max(0, $1.0 - 1) * $1.1 } }
        let hull = units.map { FreeDisposalHull($0, in: peers).factor }
        #expect(difference(hull, single["fdh"].numbers) < 1e-6 && difference(gain(hull), single["gain_units"]["FDH"].number) < 1e-6)
        for m in single["order_m"].names {
            let factors = units.map { OrderM.factor($0, in: peers, draws: Int(m)!) }
            #expect(difference(factors, single["order_m"][m].numbers) < 1e-6)
            #expect(difference(gain(factors), single["gain_units"]["order_m_" + m].number) < 1e-6)
        }
        for alpha in single["order_alpha"].names {
            let factors = units.map { OrderAlpha.factor($0, in: peers, alpha: Double(alpha)!) }
            #expect(difference(factors, single["order_alpha"][alpha].numbers) < 1e-6)
            #expect(difference(gain(factors), single["gain_units"]["order_alpha_" + alpha].number) < 1e-6)
        }
    }

    /// With several outputs the closed form is what drawing m peers gives.
    @Test func theExpectedBestOfManyDrawsIsTheClosedForm() throws {
        let peers = try #require(ResourcePeers(inputs: known["teams2"]["X"].table, outputs: known["teams2"]["Y"].table))
        let factors = peers.peers(of: 4).map(\.factor)
        var generator = SeededGenerator(seed: 5), sum = 0.0
        for _ in 0..<40_000 { sum += (0..<3).map { _ in factors[Int(generator.uniform() * Double(factors.count))] }.max()! }
        #expect(abs(sum / 40_000 - OrderM.factor(4, in: peers, draws: 3)) < 0.002)
    }

    @Test func twentyValuesAreSpreadAsKnown() throws {
        let known = known["ratio_90_10"], spread = try #require(ProductivityDispersion(known["values"].numbers))
        #expect(difference([spread.logGap, spread.ratio], [known["log_gap_type7"].number, known["ratio"].number]) < 1e-9)
        #expect(try #require(ProductivityDispersion([3, 3])).ratio == 1)
        #expect(ProductivityDispersion([]) == nil && ProductivityDispersion([1, 0]) == nil && ProductivityDispersion([1, .nan]) == nil)
    }

    @Test func fourUnitsGainByMovingResources() throws {
        let known = known["hsieh_klenow_toy"], revenue = known["TFPR"].numbers
        let found = try #require(Misallocation(physical: known["A"].numbers, revenue: revenue, substitution: known["sigma"].number))
        #expect(difference([found.productivity, found.efficient, found.gain], ["TFP", "TFP_efficient", "gain"].map { known[$0].number }) < 1e-6)
        // The common revenue productivity leads to the same.
        let scaled = known["A"].numbers.enumerated().map { $0.element * known["TFPRbar"].number / revenue[$0.offset] }
        #expect(difference(found.productivity * found.productivity, scaled.reduce(0) { $0 + $1 * $1 }) < 1e-9)
    }

    @Test func whereAllBringTheSameNothingIsToBeMoved() throws {
        #expect(abs(try #require(Misallocation(physical: [1, 4, 2], revenue: [3, 3, 3])).gain) < 1e-12)
        #expect(Misallocation(physical: [], revenue: []) == nil && Misallocation(physical: [1, 0], revenue: [1, 1]) == nil)
        #expect(Misallocation(physical: [1], revenue: [.nan]) == nil && Misallocation(physical: [1], revenue: [1], substitution: 1) == nil)
    }

    @Test func whatCannotBeComparedIsNot() throws {
        #expect(ResourcePeers(inputs: [], outputs: []) == nil)
        #expect(ResourcePeers(inputs: [[1]], outputs: [[0]]) == nil && ResourcePeers(inputs: [[.nan]], outputs: [[1]]) == nil)
        let alone = try #require(ResourcePeers(inputs: [[3]], outputs: [[7]]))
        #expect(FreeDisposalHull(0, in: alone).factor == 1 && OrderM.factor(0, in: alone, draws: 10) == 1 && OrderAlpha.factor(0, in: alone, alpha: 0.9) == 1)
    }
}
