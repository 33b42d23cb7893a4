import Works

enum MansfeldTime {
    static let year = day(1, 1)...day(12, 31)
    /// The report's figures go to the end of September.
    static let reported = day(1, 1)...day(9, 30)

    /// After the worst week of the mine.
    static let helpCame = day(8, 9)

    static func day(_ month: Int, _ day: Int) -> Day { Day(year: 1959, month: month, day: day) }
}

/// What the report states: so large a share of the plan of one period was reached in another.
struct StatedShare {
    let period: ClosedRange<Day>
    let share: Double
    let planPeriod: ClosedRange<Day>

    /// Of the year's plan by the end of September.
    init(ofYear share: Double) { (period, self.share, planPeriod) = (MansfeldTime.reported, share, MansfeldTime.year) }

    /// Of a month's plan in that month.
    init(_ share: Double, ofMonth month: Int) {
        period = MansfeldTime.day(month, 1)...MansfeldTime.day(month, 1).lastOfMonth
        (self.share, planPeriod) = (share, period)
    }

    /// `series`: kilograms by team and day since the first reported day; `planned`: kilograms a day by team.
    func fix(_ series: inout [[Double]], planned: [Double]) {
        let days = (period.lowerBound - MansfeldTime.reported.lowerBound)..<(period.upperBound - MansfeldTime.reported.lowerBound + 1)
        let total = share * planned.reduce(0, +) * Double(planPeriod.count)
        let whole = apportioned(series.flatMap { $0[days] }, total: Int(total.rounded()))
        for team in series.indices {
            series[team].replaceSubrange(days, with: whole[(team * days.count)..<((team + 1) * days.count)].map(Double.init))
        }
    }
}
