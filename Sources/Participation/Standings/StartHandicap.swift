import Planning
import Statistics

/// What the units reached beyond what their start lets expect (`Handicap`). The start is the level of as many days before, drawn towards the
/// league by as much as chance is in it; else chance in the start would be held for progress.
package struct StartHandicap: Sendable {
    struct Course {
        let unit: League.Unit
        let error: Double
        let start: League.Unit?
        let startError: Double?
    }

    /// Level expected = constant + slope x start.
    package let constant: Double
    package let slope: Double
    /// In the order of the courses, in levels.
    let scores: [Double]
    let errors: [Double]

    /// Fewer do not tell what a start lets expect.
    package static let fewest = 8

    /// - Returns: nil with too few units, or where all started alike.
    init?(_ courses: [Course]) {
        guard courses.count >= StartHandicap.fewest else { return nil }
        let starts = courses.map { $0.start?.level ?? .nan }, doubts = courses.map { $0.startError ?? .nan }
        let family = PauleMandel(values: starts, errors: doubts), shrunk = zip(starts, doubts).map { family.shrunk($0, error: $1) }
        guard let fit = Handicap(start: shrunk.map(\.value), result: courses.map(\.unit.level)) else { return nil }
        let slope = fit.coefficients[1]
        (constant, self.slope, scores) = (fit.coefficients[0], slope, fit.scores)
        errors = courses.indices.map { index in
            (courses[index].error * courses[index].error + slope * slope * shrunk[index].deviation * shrunk[index].deviation).squareRoot()
        }
    }
}
