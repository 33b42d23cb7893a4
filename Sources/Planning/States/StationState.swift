package import Works

/// What a machine or station did for a while.
package enum StationState: String, Sendable, CaseIterable {
    case working
    case setup
    /// Broken, or being repaired.
    case down
    /// Its part is done and cannot go on.
    case blocked
    /// Waits for the part before.
    case starved
    /// Nobody was to work on it.
    case off

    /// Keeps others waiting rather than waiting itself (Roser, Nakano & Tanaka 2001).
    package var isActive: Bool { self == .working || self == .setup || self == .down }

    /// Time lost at the station itself; what it loses by waiting is lost elsewhere first.
    package var isOwnLoss: Bool { self == .setup || self == .down }
}

/// A second on the clock on the wall of a works. Counted from 1970-01-01 00:00 of that clock; the hour that comes twice in autumn is one.
package struct WallTime: Hashable, Comparable, Sendable {
    package let seconds: Int64

    package init(seconds: Int64) { self.seconds = seconds }

    package init(_ civil: Day, second: Int) { seconds = Int64(civil - Day(number: 0)) * WallTime.secondsPerDay + Int64(second) }

    package static let secondsPerDay: Int64 = 86_400

    package static func < (a: WallTime, b: WallTime) -> Bool { a.seconds < b.seconds }

    /// The day of the calendar on the wall.
    package var civilDay: Day { Day(number: Int32((Double(seconds) / Double(WallTime.secondsPerDay)).rounded(.down))) }
}

extension WallTime: CustomStringConvertible {
    /// `2026-03-31 06:15`, with seconds where there are any.
    package var description: String {
        let second = Int(seconds - Int64(civilDay - Day(number: 0)) * WallTime.secondsPerDay)
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return "\(civilDay) \(two(second / 3600)):\(two(second / 60 % 60))" + (second % 60 == 0 ? "" : ":" + two(second % 60))
    }

    /// Reads that form, with a blank or a T between.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == " " || $0 == "T" }
        guard parts.count == 2, let day = Day(parts[0]) else { return nil }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        let numbers = clock.compactMap { $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
        guard numbers.count == clock.count, (2...3).contains(numbers.count), numbers[0] < 24, numbers[1] < 60, numbers.last! < 60 else { return nil }
        self.init(day, second: numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0))
    }
}

/// One uninterrupted state of a station, as it stands.
package struct StateInterval: Sendable, Equatable {
    package var from: WallTime
    package var until: WallTime
    package var state: StationState
    package var reason: String?

    package init(from: WallTime, until: WallTime, state: StationState, reason: String? = nil) {
        (self.from, self.until, self.state, self.reason) = (from, until, state, reason)
    }

    package var minutes: Double { Double(until.seconds - from.seconds) / 60 }

    /// The part of it between two times; nil where there is none.
    package func clipped(to span: Range<WallTime>) -> StateInterval? {
        var part = self
        (part.from, part.until) = (max(from, span.lowerBound), min(until, span.upperBound))
        return part.from < part.until ? part : nil
    }

    /// A state that lasts longer than a month was forgotten rather than stated. It also bounds how far back a question must look.
    package static let longest: Int64 = 31 * WallTime.secondsPerDay
}
