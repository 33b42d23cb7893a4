package import Works

/// By when a proposal is answered.
package enum AnswerTerm {
    /// After so many worked days: whoever answers has them, whatever holidays lie between.
    package static func end(after days: Int, from day: Day, in calendar: WorksCalendar) -> Day {
        var end = day, worked = 0
        // Where a calendar knows no worked day for long, days of the week must do.
        let latest = day + days * mostDaysForOne
        while worked < days, end < latest {
            end = end + 1
            if calendar.isWorked(end) { worked += 1 }
        }
        return end
    }

    private static let mostDaysForOne = 10
}

/// Who answers a proposal: the nearest head of unit or director upward.
package struct Answerer: Sendable, Equatable {
    package let person: ID<Person>
    /// Over which that person heads.
    package let unit: ID<Unit>

    package init(_ person: ID<Person>, at unit: ID<Unit>) { (self.person, self.unit) = (person, unit) }

    /// - Parameters:
    ///   - units: from the proposal's own upward.
    ///   - others: nobody answers a proposal of their own.
    /// - Returns: nil where nobody heads anything upward.
    package static func nearest(upward units: [ID<Unit>], of appointments: [Appointment], on day: Day, but others: Set<ID<Person>>) -> Answerer? {
        let heads = appointments.filter { $0.office.directs && $0.effective.holds(day) && !others.contains($0.person) }
        let byUnit = Dictionary(grouping: heads) { $0.unit }
        return units.lazy.compactMap { unit in byUnit[unit]?.min { $0.id < $1.id } }.first.map { Answerer($0.person, at: $0.unit) }
    }
}
