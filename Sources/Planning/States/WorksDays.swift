package import Works

/// Into which works' day a second on the wall falls: with a day that begins at 06:00, five in the morning belongs to the day before.
package struct WorksDays: Sendable {
    private let begins: Int64

    package init(of works: Works) { begins = Int64(works.dayBegins) * 60 }

    package func day(of time: WallTime) -> Day { WallTime(seconds: time.seconds - begins).civilDay }

    package func start(of day: Day) -> WallTime { WallTime(seconds: WallTime(day, second: 0).seconds + begins) }

    /// From the beginning of the first day to the end of the last.
    package func span(_ first: Day, _ last: Day) -> Range<WallTime> { start(of: first)..<start(of: last + 1) }

    /// A stretch of time cut where the works' day turns.
    package func parts(of span: Range<WallTime>) -> [(day: Day, minutes: Double)] {
        var parts: [(day: Day, minutes: Double)] = [], from = span.lowerBound
        while from < span.upperBound {
            let day = day(of: from), until = min(start(of: day + 1), span.upperBound)
            parts.append((day, Double(until.seconds - from.seconds) / 60))
            from = until
        }
        return parts
    }
}
