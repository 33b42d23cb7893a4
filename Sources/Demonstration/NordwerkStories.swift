import Works

/// What is planted in the figures, dated back from today.
struct NordwerkStories {
    let laggard = UnitPath("Nordwerk/Machining/Milling 2 late")
    let leader = UnitPath("Nordwerk/Assembly/Line 4 early")
    let smallTeam = UnitPath("Nordwerk/Tool shop/Heat treatment")
    let tinyTeam = UnitPath("Nordwerk/Tool shop/Prototypes")
    /// The first day of the leader's lower level.
    let slipsOn: Day
    let badWeek: ClosedRange<Day>

    init(_ time: NordwerkTime) {
        // Long enough ago to be seen beyond doubt, short enough for the leader's year to look good still.
        slipsOn = time.workedDays[time.workedDays.count - 30]
        let monday = time.today - (time.today.weekday - 1) - 35
        badWeek = monday...(monday + 6)
    }

    func level(of unit: UnitPath, on day: Day) -> Double {
        switch unit {
        case laggard: 0.93
        case leader: day < slipsOn ? 1.10 : 1.01
        case smallTeam, tinyTeam: badWeek.contains(day) ? 0.85 : 1.03
        default: 1.02
        }
    }
}
