/// Which days are worked at a works, for all or for one shift.
package struct WorksCalendar: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case work, rest, holiday }

    let restWeekdays: Set<Int>
    let days: [Day: Kind]
    let shiftDays: [String: [Day: Kind]]

    /// A day that nobody named follows its weekday; a works that named no rest days works on all of them, as a mine or a furnace does.
    package init(restWeekdays: Set<Int> = [], days: [Day: Kind] = [:], shiftDays: [String: [Day: Kind]] = [:]) {
        (self.restWeekdays, self.days, self.shiftDays) = (restWeekdays, days, shiftDays)
    }

    /// The days that somebody named, in order; those for all shifts first.
    package var named: [(day: Day, shift: String?, kind: Kind)] {
        days.sorted { $0.key < $1.key }.map { ($0.key, nil, $0.value) }
            + shiftDays.sorted { $0.key < $1.key }.flatMap { shift, days in days.sorted { $0.key < $1.key }.map { ($0.key, shift, $0.value) } }
    }

    package func isWorked(_ day: Day, shift: String? = nil) -> Bool {
        if let shift, let kind = shiftDays[shift]?[day] { return kind == .work }
        if let kind = days[day] { return kind == .work }
        return !restWeekdays.contains(day.weekday)
    }

    package func workedDays(from: Day, until: Day, shift: String? = nil) -> [Day] {
        guard from <= until else { return [] }
        return (from.number...until.number).lazy.map(Day.init(number:)).filter { isWorked($0, shift: shift) }
    }
}
