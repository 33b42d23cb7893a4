import Statistics
import Testing

@Suite struct CapacityMatchingTests {
    private typealias Edge = CapacityMatching.Edge

    @Test func threeHelpersServeFiveAsKnown() {
        let known = Known("assignment_bottleneck")["capacity"], benefit = known["benefit"].table
        let edges = (0..<5).map { receiver in (0..<3).map { Edge(helper: $0, benefit: benefit[$0][receiver]) } }
        let found = CapacityMatching(edges: edges, capacities: known["capacity"].integers)
        let pairs = found.helpers.enumerated().map { [Double($0.element!), Double($0.offset)] }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        #expect(pairs == known["pairs"].table && found.total == known["total"].number)
    }

    @Test func nobodyIsHelpedWithoutABenefit() {
        let found = CapacityMatching(
            edges: [[Edge(helper: 0, benefit: 0)], [Edge(helper: 0, benefit: -1)], [], [Edge(helper: 1, benefit: 4)]], capacities: [2, 0])
        #expect(found.helpers == [nil, nil, nil, nil] && found.total == 0)
        #expect(CapacityMatching(edges: [], capacities: []).helpers.isEmpty)
    }

    @Test func theWorseOffGivesWayToTheBetter() {
        let found = CapacityMatching(edges: [[Edge(helper: 0, benefit: 3)], [Edge(helper: 0, benefit: 5)]], capacities: [1])
        #expect(found.helpers == [nil, 0] && found.total == 5)
    }

    @Test func tiesGoToTheFirstAndStayThere() {
        let edges = [[Edge(helper: 0, benefit: 2), Edge(helper: 1, benefit: 2)], [Edge(helper: 0, benefit: 2), Edge(helper: 1, benefit: 2)]]
        #expect(CapacityMatching(edges: edges, capacities: [1, 1]).helpers == [0, 1])
    }

    /// Helpers repeated as often as they can serve, and a place of benefit 0 for each receiver: the dense pairing of the same.
    @Test(arguments: 1...30) func theDensePairingIsWorthAsMuch(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let receivers = 1 + Int(generator.uniform() * 30), capacities = (0..<1 + Int(generator.uniform() * 8)).map { _ in Int(generator.uniform() * 5) }
        let edges = (0..<receivers).map { _ in
            capacities.indices.filter { _ in generator.uniform() < 0.4 }.map { Edge(helper: $0, benefit: (generator.uniform() * 12).rounded() - 1) }
        }
        let found = CapacityMatching(edges: edges, capacities: capacities)
        let places = capacities.indices.flatMap { helper in [Int](repeating: helper, count: capacities[helper]) }, columns = places.count + receivers
        let dense = edges.flatMap { edges in
            (0..<columns).map { column in column < places.count ? edges.first { $0.helper == places[column] }?.benefit ?? 0 : 0 }
        }
        #expect(abs(found.total - (try #require(Assignment.best(benefits: dense, rows: receivers, columns: columns))).total) < 1e-9)
        for (helper, capacity) in capacities.enumerated() { #expect(found.helpers.count { $0 == helper } <= capacity) }
    }

    @Test func moreCapacityIsNeverWorse() {
        var generator = SeededGenerator(seed: 3)
        let edges = (0..<40).map { _ in (0..<5).map { Edge(helper: $0, benefit: generator.uniform()) } }
        let totals = (0..<9).map { CapacityMatching(edges: edges, capacities: [Int](repeating: $0, count: 5)).total }
        #expect(totals == totals.sorted() && totals[0] == 0)
        #expect(difference(totals[8], edges.reduce(0) { $0 + $1.map(\.benefit).max()! }) < 0.02)
    }
}
