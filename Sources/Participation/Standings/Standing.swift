package import Statistics
package import Works

/// Units in their order, as far as their figures tell it. A unit's place is one more than the number of those proven better, so all of whom
/// nobody is proven better than the others share it; beside it stand all the places that the figures do not exclude.
package struct Standing: Sendable {
    package struct Contender: Sendable, Equatable {
        package var unit: UnitPath
        /// More is better.
        package var score: Double
        /// Standard error of the score, positive.
        package var error: Double

        package init(_ unit: UnitPath, score: Double, error: Double) { (self.unit, self.score, self.error) = (unit, score, error) }
    }

    package struct Placed: Sendable, Equatable {
        package var unit: UnitPath
        package var score: Double
        package var possible: RankInterval
        /// 1 the best; nil in a small league.
        package var grade: Int?
        package var place: Int { possible.best }
    }

    package enum Method: String, Sendable { case stepdown, together }

    /// The best first: by place, within a place by score.
    package let placed: [Placed]
    package let method: Method
    /// Expected share of pairs in different grades that truly stand the other way round; nil without grades.
    package let misranked: Double?

    package var grades: Int { placed.compactMap(\.grade).max() ?? 0 }

    /// Beyond this only the form for large fields can be reckoned while somebody waits.
    package static let mostByStepdown = 200
    /// From here on places say little, and grades say it better.
    package static let fewestGraded = 20
}

extension Standing {
    /// - Returns: nil where nobody contends, or an error is not positive.
    package init?(of contenders: [Contender], level: Double = 0.95, seed: UInt64 = 1) {
        guard !contenders.isEmpty else { return nil }
        let scores = contenders.map(\.score), errors = contenders.map(\.error), isLarge = contenders.count > Standing.mostByStepdown
        let places =
            isLarge
            ? LargeLeague.places(values: scores, errors: errors, level: level)
            : RankIntervals(values: scores, errors: errors, level: level, draws: Standing.draws(contenders.count), seed: seed)?.simultaneous
        guard let places else { return nil }
        let grades = contenders.count < Standing.fewestGraded ? nil : FieldGrades(scores, errors, places.map(\.best))
        method = isLarge ? .together : .stepdown
        misranked = grades?.misranked
        placed = contenders.indices.map {
            Placed(unit: contenders[$0].unit, score: scores[$0], possible: places[$0], grade: grades?.grades[$0])
        }.sorted(by: Standing.isBefore)
    }

    private static func isBefore(_ one: Placed, _ other: Placed) -> Bool {
        (one.place, -one.score, one.unit) < (other.place, -other.score, other.unit)
    }

    /// Each draw looks at every pair: as many of them as can be made while somebody waits. A thousand find the critical number to about one
    /// per cent.
    private static func draws(_ units: Int) -> Int { max(1_000, min(10_000, 20_000_000 / (units * units))) }

    /// How many are placed like this one, itself among them.
    package func sharing(_ place: Int) -> Int { placed.count { $0.place == place } }
}

/// Grades of a field of any size. Finding the best division takes the square of the units' number; beyond a thousand it is found on units
/// evenly drawn from the order, and the others take the grade of the one above them.
private struct FieldGrades {
    let grades: [Int]
    let misranked: Double

    private static let mostDivided = 1_000

    /// - Parameter places: those who share one share a grade.
    init?(_ scores: [Double], _ errors: [Double], _ places: [Int]) {
        let family = PauleMandel(values: scores, errors: errors), shrunk = zip(scores, errors).map { family.shrunk($0, error: $1) }
        let order = shrunk.indices.sorted { (places[$0], shrunk[$1].value, $0) < (places[$1], shrunk[$0].value, $1) }
        let step = (order.count + FieldGrades.mostDivided - 1) / FieldGrades.mostDivided
        let drawn = stride(from: 0, to: order.count, by: step).map { order[$0] }
        guard let division = Grades(levels: drawn.map { shrunk[$0].value }, deviations: drawn.map { shrunk[$0].deviation }, places: drawn.map { places[$0] })
        else { return nil }
        let ofPlace = Dictionary(zip(drawn.map { places[$0] }, division.grades), uniquingKeysWith: { first, _ in first })
        var grades = [Int](repeating: 1, count: order.count)
        for (number, unit) in order.enumerated() { grades[unit] = ofPlace[places[unit]] ?? division.grades[number / step] }
        (self.grades, misranked) = (grades, division.misranked)
    }
}
