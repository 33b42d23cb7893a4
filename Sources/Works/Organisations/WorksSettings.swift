// What can be set about a works, as the command line and the audit log write it.

extension Works {
    package static let weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    package var settings: String { "time-zone=\(timeZone) day-begins=\(writtenDayBegin) rest=\(writtenRestDays)" }

    /// `06:00`; `-02:00` is ten in the evening before.
    package var writtenDayBegin: String { (dayBegins < 0 ? "-" : "") + Works.clock(abs(dayBegins)) }

    package var writtenRestDays: String {
        restWeekdays.isEmpty ? "none" : restWeekdays.sorted().map { Works.weekdayNames[$0 - 1] }.joined(separator: ",")
    }

    /// The time on the wall at which the day begins: a day that begins after noon begins on the evening before.
    package var clockAtDayBegin: String { Works.clock(dayBegins < 0 ? dayBegins + 24 * 60 : dayBegins) }

    /// - Parameter clock: `HH:MM`; nil for anything else.
    package static func dayBegin(atClock clock: String) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        let minutes = hour * 60 + minute
        return minutes > 12 * 60 ? minutes - 24 * 60 : minutes
    }

    private static func clock(_ minutes: Int) -> String {
        func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return padded(minutes / 60) + ":" + padded(minutes % 60)
    }
}
