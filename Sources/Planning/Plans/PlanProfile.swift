package import Works

/// How a coarser plan falls on its days: by weekday and by month. Without it every month would look behind until its end
/// wherever output grows towards the end.
package struct PlanProfile: Sendable, Equatable {
    /// Weights of Monday to Sunday.
    package var weekdays: [Double]
    /// Weights of January to December.
    package var months: [Double]

    package init(weekdays: [Double] = Array(repeating: 1, count: 7), months: [Double] = Array(repeating: 1, count: 12)) {
        precondition(weekdays.count == 7 && months.count == 12)
        (self.weekdays, self.months) = (weekdays, months)
    }

    package func weight(of day: Day) -> Double { weekdays[day.weekday - 1] * months[day.month - 1] }
}
