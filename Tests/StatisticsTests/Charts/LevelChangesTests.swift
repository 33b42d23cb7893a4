import Foundation
import Statistics
import Testing

@Suite struct LevelChangesTests {
    private let toy = Known("pelt")["toy"].numbers

    @Test(arguments: [5, 10, 20, 50, 200]) func theToySeriesChangesWhereKnown(_ penalty: Int) throws {
        let known = Known("pelt")["toy_beta_\(penalty)"]
        let found = try #require(LevelChanges(toy, penalty: Double(penalty), shortest: 2))
        #expect(found.starts == known["own_dp"].integers.dropLast())
        #expect(difference(found.objective, known["objective"].number) < 1e-6)
    }

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func theNileFellIn1899() throws {
        let known = Known(shared: "b_pelt"), nile = known["nile"], flow = nile["x"].numbers
        for scale in ["mean", "median"] {
            let sigma = try #require(IndividualsChart(baseline: flow, scale: scale == "mean" ? .meanRange : .medianRange)).sigma
            for strictness in [2.0, 3] {
                let recipe = known["\(scale)_MR_\(Int(strictness))s2logn"]
                #expect(difference(sigma * sigma, recipe["sigma2"].number) < 1e-9)
                let found = try #require(LevelChanges(flow, penalty: strictness * sigma * sigma * log(100), shortest: 2))
                #expect(found.starts == [28])
                #expect(difference(found.objective, recipe["objective_sum_cost_plus_beta_per_change"].number) < 1e-6)
                #expect(difference(found.means, [nile["mean_before"].number, nile["mean_after"].number]) < 1e-12)
            }
            let years = try #require(ChangeRange.starts(in: flow, variance: sigma * sigma))
            #expect(years.contains(28) && years.count <= 12)
        }
    }

    /// Every split tried: what pruning must not lose.
    @Test(arguments: 1...12) func pruningLosesNothing(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let days = 40 + Int(generator.uniform() * 60), shortest = 1 + Int(generator.uniform() * 7), penalty = generator.uniform() * 12
        var level = 0.0
        let values = (0..<days).map { _ in
            if generator.uniform() < 0.06 { level += 3 * generator.normal() }
            return 1000 + level + generator.normal()
        }
        let found = try #require(LevelChanges(values, penalty: penalty, shortest: shortest))
        let plain = plainMinimum(values, penalty, shortest)
        #expect(abs(found.objective - plain) < 1e-6 * (1 + plain))
    }

    private func plainMinimum(_ x: [Double], _ penalty: Double, _ shortest: Int) -> Double {
        var best = [Double](repeating: .infinity, count: x.count + 1)
        best[0] = -penalty
        for end in shortest...x.count {
            for start in 0...end - shortest where best[start] < .infinity {
                best[end] = min(best[end], best[start] + Array(x[start..<end]).squaresAboutMean + penalty)
            }
        }
        return best[x.count]
    }

    @Test func aConstantSeriesDoesNotChange() throws {
        #expect(try #require(LevelChanges([Double](repeating: 7.3, count: 30), penalty: 1)).starts.isEmpty)
    }

    @Test func whatCannotBeSplitIsNot() throws {
        #expect(LevelChanges([], penalty: 1) == nil)
        #expect(LevelChanges([1, 2, 3], penalty: 1) == nil)
        #expect(LevelChanges([1, 2, 3, .nan, 5, 6], penalty: 1) == nil)
        #expect(try #require(LevelChanges([0, 0, 0, 9, 9, 9], penalty: 1)).starts.isEmpty)
    }

    @Test func aClearFallIsDatedToTheDayAndAFaintOneToARange() throws {
        let clear = (0..<40).map { $0 < 25 ? 10.0 : 0 }
        #expect(ChangeRange.starts(in: clear, variance: 0.01) == 25...25)
        let faint = clear.enumerated().map { $1 * 0.1 + ($0 % 2 == 0 ? 0.5 : -0.5) }
        let range = try #require(ChangeRange.starts(in: faint, variance: 1))
        #expect(range.contains(25) && range.count > 1)
    }
}
