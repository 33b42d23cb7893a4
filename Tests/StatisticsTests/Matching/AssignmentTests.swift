import Statistics
import Testing

@Suite struct AssignmentTests {
    private let known = Known("assignment_bottleneck")

    private func flat(_ table: [[Double]]) -> [Double] { table.flatMap { $0 } }

    @Test func fourWorkersFindTheirMachines() throws {
        let cost = known["four"]["cost"].table, found = try #require(Assignment.cheapest(costs: flat(cost), rows: 4, columns: 4))
        #expect(found.columns == known["four"]["cols"].integers && found.total == known["four"]["total"].number)
    }

    @Test func threeHelpersAmongFour() throws {
        let gain = known["rect_max"]["gain"].table, found = try #require(Assignment.best(benefits: flat(gain), rows: 3, columns: 4))
        #expect(found.columns.enumerated().map { [Double($0.offset), Double($0.element!)] } == known["rect_max"]["pairs"].table)
        #expect(found.total == known["rect_max"]["total"].number)
        let turned = (0..<4).map { column in gain.map { $0[column] } }, back = try #require(Assignment.best(benefits: flat(turned), rows: 4, columns: 3))
        #expect(back.columns == [0, 1, nil, 2] && back.total == found.total)
    }

    @Test func greedDoesNotPay() throws {
        let gain = known["greedy_trap"]["gain"].table
        #expect(try #require(Assignment.best(benefits: flat(gain), rows: 2, columns: 2)).total == known["greedy_trap"]["optimal"].number)
    }

    /// Against all pairings tried, with ties and pairs out of the question.
    @Test(arguments: 1...40) func noPairingIsCheaper(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let rows = 1 + Int(generator.uniform() * 6), columns = 1 + Int(generator.uniform() * 6), isWhole = seed % 2 == 0
        let costs = (0..<rows * columns).map { _ in
            generator.uniform() < 0.15 ? .infinity : isWhole ? (generator.uniform() * 5).rounded() : 10 * generator.normal()
        }
        let found = Assignment.cheapest(costs: costs, rows: rows, columns: columns), best = cheapest(costs, rows, columns)
        #expect((found?.total).map { abs($0 - best) < 1e-9 } ?? (best == .infinity))
        if let found {
            let used = found.columns.compactMap { $0 }
            #expect(Set(used).count == used.count && used.count == min(rows, columns))
            let cost = found.columns.enumerated().reduce(0) { sum, pair in sum + (pair.element.map { costs[pair.offset * columns + $0] } ?? 0) }
            #expect(abs(cost - found.total) < 1e-9)
        }
    }

    private func cheapest(_ costs: [Double], _ rows: Int, _ columns: Int) -> Double {
        func least(_ row: Int, _ used: Int, _ skips: Int) -> Double {
            if row == rows { return 0 }
            var best = skips > 0 ? least(row + 1, used, skips - 1) : .infinity
            for column in 0..<columns where used & (1 << column) == 0 {
                best = min(best, costs[row * columns + column] + least(row + 1, used | 1 << column, skips))
            }
            return best
        }
        return least(0, 0, max(0, rows - columns))
    }

    @Test func equalCostsGiveTheSamePairsAgain() throws {
        let found = try #require(Assignment.cheapest(costs: [Double](repeating: 1, count: 25), rows: 5, columns: 5))
        #expect(found.columns == [0, 1, 2, 3, 4] && found.total == 5)
    }

    @Test func whatCannotBePairedIsNot() throws {
        #expect(Assignment.cheapest(costs: [.infinity, .infinity], rows: 1, columns: 2) == nil)
        #expect(Assignment.cheapest(costs: [1, .infinity, 1, .infinity], rows: 2, columns: 2) == nil)
        #expect(Assignment.cheapest(costs: [1, .nan], rows: 1, columns: 2) == nil)
        #expect(try #require(Assignment.cheapest(costs: [], rows: 0, columns: 3)).columns.isEmpty)
    }

    /// Prices prove it: what moving everybody by a random pairing gives is never cheaper, for 300 by 300.
    @Test func aLargeTableIsSolvedAsTheSparseMatchingSolvesIt() throws {
        var generator = SeededGenerator(seed: 12)
        let benefits = (0..<300 * 300).map { _ in 1 + generator.uniform() }
        let dense = try #require(Assignment.best(benefits: benefits, rows: 300, columns: 300))
        let edges = (0..<300).map { row in (0..<300).map { CapacityMatching.Edge(helper: $0, benefit: benefits[row * 300 + $0]) } }
        let sparse = CapacityMatching(edges: edges, capacities: [Int](repeating: 1, count: 300))
        #expect(difference(dense.total, sparse.total) < 1e-12)
    }
}
