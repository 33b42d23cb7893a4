/// Grades instead of places: units are put apart where it is probable enough that they stand in this order, and together
/// where it is not (after Kline, Rose & Walters 2024, "A discrimination report card", Am. Econ. Rev. 114; here grades follow
/// the order of the shrunk levels, which makes the best division findable exactly).
///
/// Units that share a place share a grade too: a league that does not tell two apart must not part them by the back door.
///
/// Every pair put apart costs the probability that it stands the other way round, and earns `(1 - certainty)/certainty` of
/// that it does not. O(K^2) time, O(K) memory. Levels and deviations come from a shrinkage, not from the raw values.
package struct Grades: Sendable, Equatable {
    /// How probable an order must be to put two units apart.
    package static let usualCertainty = 0.8

    /// Grade of each unit, 1 the best, in the order given.
    package let grades: [Int]
    /// Expected share of pairs the wrong way round, among those put apart; 0 where none is.
    package let misranked: Double

    /// - Parameters:
    ///   - levels: posterior means.
    ///   - deviations: posterior standard deviations.
    ///   - places: the order, ties shared; without them that of the levels.
    /// - Returns: nil without units or where a value is not a number.
    package init?(levels: [Double], deviations: [Double], places: [Int]? = nil, certainty: Double = usualCertainty) {
        precondition(levels.count == deviations.count, "one deviation for each level")
        guard !levels.isEmpty, levels.areFinite, deviations.areFinite else { return nil }
        let order = levels.indices.sorted { (places?[$0] ?? 0, levels[$1], $0) < (places?[$1] ?? 0, levels[$0], $1) }
        let field = Field(levels: order.map { levels[$0] }, deviations: order.map { deviations[$0] }, places: places.map { places in order.map { places[$0] } })
        let starts = field.division(earning: (1 - certainty) / certainty)
        var grades = [Int](repeating: 1, count: levels.count)
        for (place, unit) in order.enumerated() { grades[unit] = starts.count { $0 <= place } }
        self.grades = grades
        misranked = field.misranked(order.map { grades[$0] })
    }

    package var count: Int { grades.max()! }
}

/// Units from the best place down, of one place from the best level.
private struct Field {
    let levels: [Double]
    let deviations: [Double]
    let places: [Int]?

    private func mayBegin(_ place: Int) -> Bool { place == 0 || places.map { $0[place - 1] != $0[place] } ?? true }

    /// Probability that the lower one of two is the better one; of two known without doubt and alike, one half.
    private func wrong(_ upper: Int, _ lower: Int) -> Double {
        let error = (deviations[upper] * deviations[upper] + deviations[lower] * deviations[lower]).squareRoot()
        let apart = levels[upper] - levels[lower]
        return apart == 0 ? 0.5 : StandardNormal.cumulative(-apart / error)
    }

    /// First place of each grade: the cheapest division, by the last grade's beginning. What a grade costs is what its pairs
    /// would have earned apart.
    func division(earning: Double) -> [Int] {
        var best = [0.0], from: [Int] = [], lost = [Double](repeating: 0, count: levels.count)
        for last in levels.indices {
            var sum = 0.0, least = (cost: Double.infinity, start: 0)
            for start in (0...last).reversed() {
                if start < last { sum += earning * (1 - wrong(start, last)) - wrong(start, last) }
                lost[start] += sum
                if best[start] + lost[start] < least.cost, mayBegin(start) { least = (best[start] + lost[start], start) }
            }
            best.append(least.cost)
            from.append(least.start)
        }
        var starts: [Int] = [], end = levels.count
        while end > 0 {
            end = from[end - 1]
            starts.append(end)
        }
        return starts.reversed()
    }

    func misranked(_ grades: [Int]) -> Double {
        var wrongWay = 0.0, apart = 0.0
        for upper in grades.indices {
            for lower in grades.indices.dropFirst(upper + 1) where grades[lower] > grades[upper] {
                wrongWay += wrong(upper, lower)
                apart += 1
            }
        }
        return apart > 0 ? wrongWay / apart : 0
    }
}
