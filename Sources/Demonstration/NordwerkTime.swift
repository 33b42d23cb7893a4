import Works

/// Which days there are, and what is planned and reported on them.
struct NordwerkTime {
    let first: Day
    let today: Day
    let calendar: WorksCalendar
    let workedDays: [Day]

    init(first: Day, today: Day, calendar: WorksCalendar) {
        (self.first, self.today, self.calendar) = (first, today, calendar)
        workedDays = calendar.workedDays(from: first, until: today)
    }

    /// Mondays and Fridays are weaker than the days between.
    static let weekdayProfile = [0.96, 1.02, 1.04, 1.02, 0.96, 0, 0]

    /// The share of the works that stays during the three weeks of summer holidays, from the last Monday of July.
    private static let summerShare = 0.5

    func plannedHours(of team: NordwerkTeam, on day: Day) -> Double {
        let share = NordwerkTime.weekdayProfile[day.weekday - 1] * (isSummer(day) ? NordwerkTime.summerShare : 1)
        // Seven hours of standard work for each person on shift.
        return (Double(team.people) * 7 * share * 10).rounded() / 10
    }

    func plannedHours(of team: NordwerkTeam, in period: ClosedRange<Day>) -> Double {
        calendar.workedDays(from: period.lowerBound, until: period.upperBound).reduce(0) { $0 + plannedHours(of: team, on: $1) }
    }

    private func isSummer(_ day: Day) -> Bool {
        let july = Day(year: day.year, month: 7, day: 31)
        let begins = july - (july.weekday - 1)
        return (begins..<(begins + 21)).contains(day)
    }

    func isReported(_ day: Day, by team: NordwerkTeam) -> Bool { day < today || team.shift == "early" }
}
