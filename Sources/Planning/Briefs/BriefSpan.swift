package import Works

/// The days a brief is about: `from` ... `until` are planned, up to `on` they are told.
package struct BriefSpan: Sendable, Hashable {
    package var from: Day
    package var on: Day
    package var until: Day

    package init(from: Day, on: Day, until: Day) { (self.from, self.on, self.until) = (from, on, until) }

    /// The calendar year of a day.
    package static func year(of day: Day) -> BriefSpan { BriefSpan(from: day.firstOfYear, on: day, until: day.lastOfYear) }

    package static func month(of day: Day) -> BriefSpan { BriefSpan(from: day.firstOfMonth, on: day, until: day.lastOfMonth) }
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
