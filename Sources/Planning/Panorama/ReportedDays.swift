import Synchronization
package import Works

/// How many of a day's plans have a report, counted once for each day that is asked about: every page asks, and where nothing was reported
/// for months, each would look through all of them.
final class ReportedDays: Sendable {
    private let counted: Mutex<[Day: CompleteDay.Reports]>

    init(_ counted: [Day: CompleteDay.Reports] = [:]) { self.counted = Mutex(counted) }

    func reports(on day: Day, count: () -> CompleteDay.Reports) -> CompleteDay.Reports {
        if let known = counted.withLock({ $0[day] }) { return known }
        let reports = count()
        counted.withLock { $0[day] = reports }
        return reports
    }

    /// What is known after something was said about some days.
    func forgetting(_ days: some Sequence<Day>) -> ReportedDays {
        let forgotten = Set(days)
        return ReportedDays(counted.withLock { $0.filter { !forgotten.contains($0.key) } })
    }
}

extension WorksPanorama {
    package func reports(on day: Day) -> CompleteDay.Reports {
        reported.reports(on: day) { CompleteDay.reports(of: panoramas.map(\.panorama), on: day) }
    }

    /// nil when no day is complete.
    package func lastComplete(until day: Day) -> Day? { days(until: day).last { reports(on: $0).isComplete } }

    /// The last day of which anything is reported.
    package func lastReported(until day: Day) -> Day? { days(until: day).last { reports(on: $0).reported > 0 } }

    private func days(until day: Day) -> ArraySlice<Day> { panoramas.first.map { $0.panorama.days[..<$0.panorama.firstIndex(from: day + 1)] } ?? [] }
}
