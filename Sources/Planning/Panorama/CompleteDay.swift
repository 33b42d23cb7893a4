package import Works

/// The last day of which enough is told. Today, while only partly reported, is not judged.
package enum CompleteDay {
    /// At least so many of the units with a plan have reported.
    package static let leastShare = 0.8

    /// - Parameter panoramas: all indicators of a works; a unit counts once for each in which it has a plan.
    /// - Returns: nil when no day is complete. O(cells of the days looked at), latest first.
    package static func last(of panoramas: [Panorama], until day: Day) -> Day? {
        let days = panoramas.first.map { $0.days[..<$0.firstIndex(from: day + 1)] } ?? []
        return days.last { day in isComplete(panoramas, day) }
    }

    /// The complete days before one, the last one first; each is looked for when it is asked for.
    package static func before(_ day: Day, in panoramas: [Panorama]) -> some Sequence<Day> {
        sequence(first: day) { last(of: panoramas, until: $0 - 1) }.dropFirst()
    }

    /// How many of the day's plans have a report.
    package struct Reports: Sendable, Equatable {
        package var planned = 0
        package var reported = 0
        package var isComplete: Bool { planned > 0 && Double(reported) >= leastShare * Double(planned) }
    }

    package static func reports(of panoramas: [Panorama], on day: Day) -> Reports {
        panoramas.reduce(into: Reports()) { reports, panorama in
            guard let index = panorama.index(of: day) else { return }
            let counts = panorama.counts(ofDay: index)
            reports.planned += counts.planned
            reports.reported += counts.reported
        }
    }

    private static func isComplete(_ panoramas: [Panorama], _ day: Day) -> Bool { reports(of: panoramas, on: day).isComplete }
}

extension Panorama {
    /// Units with a plan above 0 on a day, and those of them that reported.
    fileprivate func counts(ofDay day: Int) -> (planned: Int, reported: Int) {
        var planned = 0, reported = 0
        for tile in 0..<tiles {
            guard let plan = self.tile(tile, .plan), let actual = self.tile(tile, .actual) else { continue }
            for lane in 0..<PanoramaLayout.lanes where plan[day][lane] > 0 {
                planned += 1
                if !actual[day][lane].isNaN { reported += 1 }
            }
        }
        return (planned, reported)
    }
}
