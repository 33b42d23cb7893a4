import Works

// The help of summer 1959: the other mines sent good workers to Otto Brosowski, and its own team Heidike helped four teams beside it.

extension DemonstrationWorks {
    mutating func addMansfeldHelp() {
        let mines = root.text + "/Mines/", otto = mines + "Otto Brosowski/"
        addHelp("Team Balvi", of: otto, from: otto + "Team Heidike", since: MansfeldTime.day(7, 20), "Flitzer joined the team, whatever it cost him in pay.")
        addHelp("Team Liter", of: otto, from: mines + "Thälmann/Team 01", since: MansfeldTime.day(7, 25), "Zimmloth showed the team how Thälmann works.")
        for number in 4...6 {
            addHelp("Team " + number.twoDigits, of: otto, from: otto + "Team Heidike", since: MansfeldTime.helpCame, "Flitzer helped three more teams.")
        }
        for number in 7...35 {
            let helper = number % 2 == 1 ? "Fortschritt/Team " + (number / 2 - 2).twoDigits : "Thälmann/Team " + (number / 2 - 1).twoDigits
            addHelp("Team " + number.twoDigits, of: otto, from: mines + helper, since: MansfeldTime.helpCame, "Good workers and foremen were sent.")
        }
        note(
            .filledIn, "From which teams the help came, and that it came on \(MansfeldTime.helpCame) where no day is told.",
            on: UnitPath(mines + "Otto Brosowski"))
    }

    private mutating func addHelp(_ team: String, of mine: String, from helper: String, since day: Day, _ reason: String) {
        help.append(Help(helped: UnitPath(mine + team), helper: UnitPath(helper), indicator: "copper", day: day, reason: reason))
    }
}
