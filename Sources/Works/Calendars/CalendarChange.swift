/// Days that somebody names by hand: what they are from then on, for all or for one shift.
package struct CalendarChange: Sendable {
    package let kind: WorksCalendar.Kind
    package let days: ClosedRange<Day>
    /// Of these only; all where none is named. 1 is Monday.
    package let weekdays: Set<Int>
    package let shift: String?

    package init(_ kind: WorksCalendar.Kind, _ days: ClosedRange<Day>, weekdays: Set<Int> = [], shift: String? = nil) {
        (self.kind, self.days, self.weekdays, self.shift) = (kind, days, weekdays, shift)
    }

    /// Every day that is meant.
    package var meant: [Day] {
        (days.lowerBound.number...days.upperBound.number).map(Day.init(number:)).filter { weekdays.isEmpty || weekdays.contains($0.weekday) }
    }

    /// The days that become others.
    package func changed(in calendar: WorksCalendar) -> [Day] { meant.filter { calendar.kind(of: $0, shift: shift) != kind } }
}

extension WorksCalendar {
    /// What a day is; nobody need have named it.
    package func kind(of day: Day, shift: String? = nil) -> Kind { named(day, shift: shift) ?? (isWorked(day) ? .work : .rest) }

    /// The same but for some days.
    package func naming(_ named: [Day], _ kind: Kind, shift: String?) -> WorksCalendar {
        var days = days, shiftDays = shiftDays
        for day in named { if let shift { shiftDays[shift, default: [:]][day] = kind } else { days[day] = kind } }
        return WorksCalendar(restWeekdays: restWeekdays, days: days, shiftDays: shiftDays)
    }

    /// The same with other weekdays without work.
    package func resting(on weekdays: Set<Int>) -> WorksCalendar { WorksCalendar(restWeekdays: weekdays, days: days, shiftDays: shiftDays) }

    /// Shifts that have days of their own.
    package var shifts: [String] { shiftDays.keys.sorted() }

    private func named(_ day: Day, shift: String?) -> Kind? { shift.flatMap { shiftDays[$0]?[day] } ?? days[day] }
}
