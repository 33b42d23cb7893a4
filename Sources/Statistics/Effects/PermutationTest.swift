/// How often drawing the helped units by lot would give a difference of means at least as large as the one seen (Fisher
/// 1935, "The Design of Experiments"; Pitman 1937, JRSS Suppl. 4). Two-sided. Exact over all choices where these are at most
/// a hundred thousand, else 9,999 drawn ones and the one seen. O(choices) or O(draws x units).
///
/// Rests on a lot where one was drawn, else on the belief that any choice was as likely. The smallest p is one over the
/// number of choices: with three of six units nothing below 0.05 can come out.
package enum PermutationTest {
    package static let mostChoices = 100_000.0
    package static let draws = 9999

    /// - Returns: nil where a side is empty or a value is not a number.
    package static func pValue(helped: [Double], others: [Double], seed: UInt64 = 1) -> Double? {
        guard !helped.isEmpty, !others.isEmpty, helped.areFinite, others.areFinite else { return nil }
        let trial = Trial(helped: helped, others: others)
        guard trial.choices > mostChoices else { return trial.exact() }
        return trial.drawn(seed: seed)
    }
}

private struct Trial {
    private let values: [Double]
    private let chosen: Int
    /// How far the sum of the helped lies from what a lot would give on average, less a hair against rounding.
    private let distance: Double

    init(helped: [Double], others: [Double]) {
        // About the mean: what the sums of all choices share would only cost digits.
        let mean = (helped + others).mean
        values = (helped + others).map { $0 - mean }
        chosen = helped.count
        let scale = values.reduce(0) { $0 + abs($1) }
        distance = abs(values.prefix(chosen).reduce(0, +)) - 1e-12 * scale
    }

    var choices: Double { (0..<chosen).reduce(1.0) { $0 * Double(values.count - $1) / Double($1 + 1) } }

    func exact() -> Double {
        var hits = 0, all = 0
        func choose(_ left: Int, from start: Int, _ sum: Double) {
            guard left > 0 else {
                all += 1
                if abs(sum) >= distance { hits += 1 }
                return
            }
            for index in start...values.count - left { choose(left - 1, from: index + 1, sum + values[index]) }
        }
        choose(chosen, from: 0, 0)
        return Double(hits) / Double(all)
    }

    func drawn(seed: UInt64) -> Double {
        var generator = SeededGenerator(seed: seed), order = values, hits = 1
        for _ in 0..<PermutationTest.draws {
            var sum = 0.0
            for place in 0..<chosen {
                order.swapAt(place, place + Int(generator.uniform() * Double(order.count - place)))
                sum += order[place]
            }
            if abs(sum) >= distance { hits += 1 }
        }
        return Double(hits) / Double(PermutationTest.draws + 1)
    }
}
