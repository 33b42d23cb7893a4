import Database
import Planning
import Works

/// What an obstacle costs: the minutes that records and stations state under its reason, by day and by hour of the day.
struct ObstacleLosses: Sendable, Equatable {
    let from: Day
    let on: Day
    private(set) var minutesByDay: [Day: Double] = [:]
    /// By the hour on the clock on the wall; what is stated of a whole day stands in none.
    private(set) var minutesByHour = [Double](repeating: 0, count: 24)
    /// What was made less than planned in hours with this reason, by indicator.
    private(set) var missed: [ID<Indicator>: Missed] = [:]

    struct Missed: Sendable, Equatable {
        var amount = 0.0
        var hours = 0
    }

    var minutes: Double { minutesByDay.values.reduce(0, +) }
    var isKnown: Bool { minutes > 0 || !missed.isEmpty }
    var days: [Day] { (0...max(0, on - from)).map { from + $0 } }

    /// A quarter of a year: what was longer ago tells little of what it costs now.
    static let mostDays = 92

    /// - Parameter since: since when it holds the unit back.
    init(since: Day, on day: Day) { (from, on) = (max(min(since, day), day - ObstacleLosses.mostDays + 1), day) }

    mutating func add(_ minutes: Double, on day: Day, hour: Int?) {
        minutesByDay[day, default: 0] += minutes
        if let hour { minutesByHour[hour] += minutes }
    }

    mutating func add(missed amount: Double, of indicator: ID<Indicator>) {
        missed[indicator, default: Missed()].amount += amount
        missed[indicator]!.hours += 1
    }
}

extension ObstacleLosses {
    /// - Parameters:
    ///   - reason: as it was named; small and capital letters are one.
    ///   - units: the obstacle's own and what stands below it.
    init(of reason: String, since: Day, at units: Set<ID<Unit>>, on day: Day, _ works: Works, in db: Connection) throws {
        self.init(since: since, on: day)
        let wanted = reason.lowercased()
        guard !wanted.isEmpty else { return }
        try StatedReasonStore(db, of: works.id).forEach(of: units, from: from, until: on) { stated in
            guard stated.reason?.lowercased() == wanted, let minutes = stated.minutes else { return }
            add(minutes, on: stated.day, hour: stated.hour)
        }
        try addHours(of: units, wanted, in: HourStore(db, of: works.id))
        let days = WorksDays(of: works), store = StateStore(db, of: works.id)
        for unit in try store.units() where units.contains(unit) {
            try store.forEachStation(of: unit, within: days.span(from, on)) { _, intervals in
                for interval in intervals where interval.state.isOwnLoss && interval.reason?.lowercased() == wanted { add(interval, days) }
            }
        }
    }

    private mutating func addHours(of units: Set<ID<Unit>>, _ wanted: String, in store: HourStore) throws {
        try store.forEach(of: units, from: from, until: on) { key, said in
            guard said.reason.lowercased() == wanted, let plan = said.plan, let actual = said.actual, actual < plan else { return }
            add(missed: plan - actual, of: key.indicator)
        }
    }

    /// Cut where the hour turns.
    private mutating func add(_ interval: StateInterval, _ days: WorksDays) {
        var from = interval.from
        while from < interval.until {
            // Since midnight: before 1970 the seconds themselves are below zero.
            let second = from.seconds - WallTime(from.civilDay, second: 0).seconds
            let until = min(interval.until, WallTime(seconds: from.seconds - second % ObstacleLosses.hour + ObstacleLosses.hour))
            add(Double(until.seconds - from.seconds) / 60, on: days.day(of: from), hour: Int(second / ObstacleLosses.hour))
            from = until
        }
    }

    private static let hour: Int64 = 3600
}
