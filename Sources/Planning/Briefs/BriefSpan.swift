import Statistics
package import Works

/// The days a brief is about: `from` ... `until` are planned, up to `on` they are told.
package struct BriefSpan: Sendable, Hashable {
    package var from: Day
    package var on: Day
    package var until: Day

    package init(from: Day, on: Day, until: Day) { (self.from, self.on, self.until) = (from, on, until) }

    /// The calendar year of a day.
    package static func year(of day: Day) -> BriefSpan { BriefSpan(from: day.firstOfYear, on: day, until: day.lastOfYear) }

    /// The quarter of a day; in its first week the one before is told along.
    package static func quarter(of day: Day) -> BriefSpan {
        let first = day.firstOfQuarter
        return BriefSpan(from: first.isTooNew(on: day) ? (first - 1).firstOfQuarter : first, on: day, until: (first + 100).firstOfQuarter - 1)
    }

    /// The month of a day; in its first week the one before is told along.
    package static func month(of day: Day) -> BriefSpan {
        let first = day.firstOfMonth
        return BriefSpan(from: first.isTooNew(on: day) ? (first - 1).firstOfMonth : first, on: day, until: day.lastOfMonth)
    }
}

extension Day {
    /// A unit is judged from its eighth day on (Smallest.days). On the first of a month nobody would be behind, and a laggard
    /// of yesterday would seem to have vanished.
    fileprivate func isTooNew(on day: Day) -> Bool { day - self + 1 < Int(Smallest.days) }

    fileprivate var firstOfQuarter: Day { Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) }
}

/// A span as indices into a panorama's days.
struct SpanDays: Sendable, Equatable {
    /// Past and future days together.
    let all: Range<Int>
    /// Number of past days in it.
    let past: Int

    init(_ span: BriefSpan, in panorama: Panorama) {
        let first = panorama.firstIndex(from: span.from)
        let end = max(first, panorama.firstIndex(from: span.until + 1))
        all = first..<end
        past = min(max(0, panorama.firstIndex(from: span.on + 1) - first), end - first)
    }
}

extension BriefSpan {
    package static func twelveMonths(to day: Day) -> BriefSpan { BriefSpan(from: day - 364, on: day, until: day) }
}
