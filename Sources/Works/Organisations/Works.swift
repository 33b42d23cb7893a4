/// A works is a tenant: one tree of units with its indicators, calendar and people. Its root may be a group of
/// enterprises, a region or a single shop; the root's name is the works' name.
package struct Works: Sendable, Hashable {
    package let id: ID<Works>
    package let name: String
    /// An IANA name such as `Europe/Berlin`.
    package var timeZone: String
    /// When the works' day begins, in minutes after midnight; negative on the evening before. With 06:00 the night
    /// shift that ends at six counts for the day on which it began.
    package var dayBegins: Int
    /// Weekdays without work, 1 is Monday.
    package var restWeekdays: Set<Int>

    package init(id: ID<Works>, name: String, timeZone: String = "UTC", dayBegins: Int = 0, restWeekdays: Set<Int> = []) {
        self.id = id
        self.name = name
        self.timeZone = timeZone
        self.dayBegins = dayBegins
        self.restWeekdays = restWeekdays
    }

    /// The works' day to which an hour of the civil day belongs.
    package func day(of civil: Day, hour: Int) -> Day {
        let minute = hour * 60
        if minute < dayBegins { return civil - 1 }
        // A day that begins at 22:00 of the evening before takes the last two hours of that evening.
        if dayBegins < 0, minute >= 24 * 60 + dayBegins { return civil + 1 }
        return civil
    }

    /// The civil day whose hour belongs to a day of the works: as files say it.
    package func civilDay(of day: Day, hour: Int) -> Day { [day, day + 1, day - 1].first { self.day(of: $0, hour: hour) == day } ?? day }
}
