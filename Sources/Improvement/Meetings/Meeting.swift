import Planning
package import Works

/// People of a unit sit down together, for a time that is set, over what stands open there. A meeting belongs to a series, even where it is the only
/// one of it.
package struct Meeting: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable {
        case running
        /// Closed; its minutes stand.
        case held
    }

    package let matter: ID<Matter>
    package let series: ID<Matter>
    /// As long as it was meant to last.
    package let minutes: Int
    /// Who was there besides those who are ticked.
    package let guests: Int

    /// More than a stadium holds is a slip of the finger.
    static let mostGuests = 100_000
}

/// How meetings of one kind come again.
package struct MeetingSeries: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable { case running, ended }

    package let matter: ID<Matter>
    package let rhythm: MeetingRhythm
    package let at: TimeOfDay
    /// How long each lasts.
    package let minutes: Int

    /// Longer nobody listens; shorter there is nothing to go through.
    package static let lengths = 5...480
}

/// After which days the next meeting is due.
package enum MeetingRhythm: Sendable, Equatable {
    case once
    /// On each day that is worked.
    case daily
    /// 1 is Monday.
    case weekly(Int)
    /// On this day of the month; in a shorter month on its last.
    case monthly(Int)

    /// - Returns: the first day behind this one; nil where none follows.
    package func next(after day: Day, in calendar: WorksCalendar) -> Day? {
        switch self {
        case .once: return nil
        case .daily: return (1...MeetingRhythm.longestRest).map { day + $0 }.first { calendar.isWorked($0) }
        case .weekly(let weekday): return day + 1 + (weekday - (day + 1).weekday + 7) % 7
        case .monthly(let number):
            let first = day.firstOfMonth, own = MeetingRhythm.day(number, of: first)
            return own > day ? own : MeetingRhythm.day(number, of: first.lastOfMonth + 1)
        }
    }

    private static func day(_ number: Int, of first: Day) -> Day { min(first + (number - 1), first.lastOfMonth) }
    /// Longer no works stands still and goes on.
    private static let longestRest = 62
}

/// A time by the clock on the wall, to the minute.
package struct TimeOfDay: Sendable, Equatable, CustomStringConvertible {
    /// Since midnight.
    package let minute: Int

    /// nil for what no clock shows.
    package init?(minute: Int) {
        guard (0..<24 * 60).contains(minute) else { return nil }
        self.minute = minute
    }

    /// Reads `HH:MM`.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        self.minute = hour * 60 + minute
    }

    package var description: String { two(minute / 60) + ":" + two(minute % 60) }

    private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

/// A series as somebody founds it.
package struct FoundedSeries: Sendable {
    package let title: String
    package let rhythm: MeetingRhythm
    /// The day of the first meeting.
    package let first: Day
    package let at: TimeOfDay
    package let minutes: Int
    /// What it is for.
    package var text = ""

    package init(_ title: String, _ rhythm: MeetingRhythm, from first: Day, at: TimeOfDay, minutes: Int) {
        (self.title, self.rhythm, self.first, self.at, self.minutes) = (title, rhythm, first, at, minutes)
    }
}
