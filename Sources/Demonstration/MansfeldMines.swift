import Works

private func day(_ month: Int, _ day: Int) -> Day { MansfeldTime.day(month, day) }

/// A mine as the demonstration has it. Amounts of copper in kilograms a day.
struct MansfeldMine {
    var name: String
    var code: String
    var people = 0
    var copper = 0
    var teams: [MansfeldTeam] = []
    var level: Course
    var ore: Course
    var stated: [StatedShare] = []
    var origin = DemonstrationWorks.Origin.report

    static var all: [MansfeldMine] {
        [
            MansfeldMine(
                name: "Fortschritt", code: "M-F", teams: MansfeldTeam.numbered(1...40, copper: 380), level: Course(constant: 1.095),
                ore: Course(constant: 1.06),
                stated: [StatedShare(ofYear: 0.819)]),
            MansfeldMine(
                name: "Thälmann", code: "M-T", teams: MansfeldTeam.numbered(1...35, copper: 360), level: Course(constant: 1.0255),
                ore: Course(constant: 1.02),
                stated: [StatedShare(ofYear: 0.767)]),
            ottoBrosowski,
            MansfeldMine(
                name: "Max Lademann", code: "M-L", people: 1_450, copper: 5_850, level: Course(constant: 1.07), ore: Course(constant: 1.03),
                origin: .filledIn),
            MansfeldMine(
                name: "Thomas Münzer", code: "M-Z", people: 1_280, copper: 4_950, level: Course(constant: 1.08), ore: Course(constant: 1.04),
                origin: .filledIn),
        ]
    }

    /// Long the leader of the branch, then steadily back; after the help of summer the plan is met again.
    private static var ottoBrosowski: MansfeldMine {
        let level = Course(
            (day(4, 1), 1.12), (day(5, 1), 1.04), (day(6, 1), 0.91), (day(6, 15), 0.86), (day(7, 1), 0.74), (day(7, 10), 0.69),
            (day(7, 31), 0.68), (day(8, 8), 0.70), (day(8, 23), 0.80), (day(8, 25), 1.01), (day(9, 30), 1.03))
        return MansfeldMine(
            name: "Otto Brosowski", code: "M-O", teams: MansfeldTeam.ofOttoBrosowski, level: level,
            ore: Course((day(4, 1), 1.06), (day(6, 1), 1.02)),
            stated: [StatedShare(0.70, ofMonth: 7), StatedShare(0.80, ofMonth: 8)])
    }
}

struct MansfeldTeam {
    var name: String
    var people: Int
    /// Planned a day, in kilograms.
    var copper: Int
    /// The team's own way where it differs from its mine's.
    var course: Course?
    var factor = 1.0
    var origin = DemonstrationWorks.Origin.filledIn

    init(_ name: String, people: Int, copper: Int) { (self.name, self.people, self.copper) = (name, people, copper) }

    /// Copper shale holds about 1.2 % of copper; in tonnes a day.
    var ore: Double { (Double(copper) / 1.2).rounded() / 10 }

    static func numbered(_ numbers: ClosedRange<Int>, copper: Int) -> [MansfeldTeam] {
        numbers.map { number in
            var team = MansfeldTeam("Team " + number.twoDigits, people: 8 + number * 5 % 7, copper: copper)
            // Teams of one mine differ by a few per cent.
            team.factor = 0.985 + Double(number * 7 % 11) * 0.003
            return team
        }
    }

    static var ofOttoBrosowski: [MansfeldTeam] {
        func named(_ name: String, _ course: Course) -> MansfeldTeam {
            var team = MansfeldTeam(name, people: 11, copper: 180)
            (team.course, team.origin) = (course, .report)
            return team
        }
        return [
            named("Team Balvi", Course((day(1, 1), 0.87), (day(7, 20), 0.85), (day(8, 20), 1.02))),
            named("Team Heidike", Course(constant: 1.06)),
            named("Team Liter", Course((day(1, 1), 0.88), (day(7, 25), 0.84), (day(8, 31), 1.08))),
        ] + numbered(4...35, copper: 180)
    }
}
