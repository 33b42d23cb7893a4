import Foundation
import KnownWorks
import Planning
import Tables
import Works

/// A works as a file of records, as a factory would export it: figures with two digits, sorted by team and day.
struct RecordsFile {
    let settings: KnownWorks.Settings

    func write(to path: String) throws {
        let works = KnownWorks(settings), days = BenchmarkCalendar.days(settings.days + settings.future)
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
            throw CocoaError(.fileWriteUnknown)
        }
        var writer = CSVWriter { try file.write(contentsOf: $0) }
        try writer.writeRow(["unit", "indicator", "date", "plan", "actual"])
        for team in works.teams.indices {
            let path = works.path(team), (plan, actual) = works.series(team)
            for day in plan.indices where !plan[day].isNaN {
                writer.write(path)
                writer.write("output")
                writer.write(days[day].description)
                writer.write(written(plan[day]))
                writer.write(day < actual.count ? written(actual[day]) : nil)
                try writer.endRow()
            }
        }
        try writer.flush()
    }

    private func written(_ value: Double) -> Double? { value.isNaN ? nil : (value * 100).rounded() / 100 }
}

extension KnownWorks.Settings {
    static func sized(teams: Int) -> Self {
        var settings = Self()
        settings.teams = teams
        settings.shape()
        return settings
    }

    /// Forty teams a workshop, twenty-five workshops an enterprise, at any size.
    mutating func shape() { (enterprises, workshops) = (max(2, teams / 1000), max(2, teams / 40)) }
}

/// Working days from a Monday on, five a week.
enum BenchmarkCalendar {
    static func days(_ count: Int) -> [Day] {
        let monday = Day(year: 2026, month: 1, day: 5)
        return (0..<count).map { monday + $0 / 5 * 7 + $0 % 5 }
    }
}
