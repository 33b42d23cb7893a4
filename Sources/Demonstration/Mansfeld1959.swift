import Planning
import Works

// Mansfeld copper in 1959: the smelting combine "Wilhelm Pieck" and the mining enterprise. The branch's good total hides one mine.

extension DemonstrationWorks {
    /// Every day of the year counts.
    package static func mansfeld() -> DemonstrationWorks {
        var works = DemonstrationWorks(
            name: "Mansfeld", timeZone: "Europe/Berlin", dayBegins: 6 * 60, lastDay: MansfeldTime.reported.upperBound,
            levels: ["works", "branch", "plant", "team"],
            indicators: [
                Indicator(name: "copper", unit: "t", description: "Copper: metal at the smelters, copper content of the ore at the mines"),
                Indicator(name: "ore", unit: "t", description: "Copper shale brought to the surface"),
            ])
        works.unit("Mansfeld", code: "M", .report)
        works.addSmelters()
        works.addMines()
        works.addUpPlans()
        works.addMansfeldHelp()
        works.addMansfeldNotes()
        return works
    }

    private mutating func addSmelters() {
        let combine = unit("Smelting combine Wilhelm Pieck", below: root, code: "M-S", .report)
        let smelters = [
            MansfeldTeam("Eisleben smelter", people: 900, copper: 24_000), MansfeldTeam("Helbra smelter", people: 840, copper: 21_000),
            MansfeldTeam("Hettstedt refinery", people: 700, copper: 15_000), MansfeldTeam("Halle fine smelter", people: 310, copper: 5_000),
        ]
        addTeams(
            smelters, below: combine, code: "M-S", level: Course(constant: 1.07),
            stated: [StatedShare(ofYear: 0.800)], ore: nil)
    }

    private mutating func addMines() {
        let mines = unit("Mines", below: root, code: "M-M", .report)
        for mine in MansfeldMine.all {
            let path = unit(mine.name, below: mines, code: mine.code, people: mine.teams.isEmpty ? mine.people : nil, peers: "mines", mine.origin)
            if mine.teams.isEmpty {
                let own = MansfeldTeam(mine.name, people: mine.people, copper: mine.copper)
                addRecords([(path, own)], level: mine.level, stated: mine.stated, ore: mine.ore)
            } else {
                addTeams(mine.teams, below: path, code: mine.code, level: mine.level, stated: mine.stated, ore: mine.ore)
            }
        }
    }

    private mutating func addTeams(_ teams: [MansfeldTeam], below parent: UnitPath, code: String, level: Course, stated: [StatedShare], ore: Course?) {
        let placed = teams.enumerated().map { number, team in
            (
                unit(
                    team.name, below: parent, code: code + "-" + (number + 1).twoDigits, people: team.people,
                    peers: ore == nil ? "smelters" : "teams in direct production", team.origin), team
            )
        }
        addRecords(placed, level: level, stated: stated, ore: ore)
    }

    private mutating func addRecords(_ teams: [(path: UnitPath, team: MansfeldTeam)], level: Course, stated: [StatedShare], ore: Course?) {
        addMonths("copper", teams.map { ($0.path, Double($0.team.copper) / 1000) })
        addCopper(teams, level: level, stated: stated)
        guard let ore else { return }
        addMonths("ore", teams.map { ($0.path, $0.team.ore) })
        for (path, team) in teams { addOre(path, team, level: ore) }
    }

    private mutating func addMonths(_ indicator: String, _ daily: [(path: UnitPath, amount: Double)]) {
        for (path, amount) in daily {
            for month in MansfeldTime.year.months { plan(path, indicator, month, amount * Double(month.count)) }
            plan(path, indicator, MansfeldTime.year, amount * Double(MansfeldTime.year.count))
        }
    }

    /// Plausible days first, in kilograms; then every period of which the report states the total is made to reach it.
    private mutating func addCopper(_ teams: [(path: UnitPath, team: MansfeldTeam)], level: Course, stated: [StatedShare]) {
        let days = MansfeldTime.reported.days
        var kilograms = teams.map { path, team in
            let fluctuation = Fluctuation(of: path, "copper", size: 0.05, persistence: 0.25)
            return days.map { Double(team.copper) * (team.course ?? level).level(on: $0) * team.factor * fluctuation.factor(on: $0) }
        }
        for period in stated { period.fix(&kilograms, planned: teams.map { Double($0.team.copper) }) }
        for (team, series) in zip(teams, kilograms) {
            for (day, amount) in zip(days, series) {
                record(team.path, "copper", day, plan: Double(team.team.copper) / 1000, actual: amount.rounded() / 1000)
            }
        }
    }

    private mutating func addOre(_ path: UnitPath, _ team: MansfeldTeam, level: Course) {
        let fluctuation = Fluctuation(of: path, "ore", size: 0.05, persistence: 0.25)
        for day in MansfeldTime.reported.days {
            record(path, "ore", day, plan: team.ore, actual: (team.ore * level.level(on: day) * fluctuation.factor(on: day) * 10).rounded() / 10)
        }
    }

    private mutating func addMansfeldNotes() {
        let otto = UnitPath("Mansfeld/Mines/Otto Brosowski")
        note(.report, "By 30 September 1959 the smelting combine had reached 80.0 % of the year's plan, Fortschritt 81.9 %, Thälmann 76.7 %.")
        note(.report, "Copper plan of July 70 %, of August 80 %; met again from the end of August and in September.", on: otto)
        note(.report, "35 teams in direct production.", on: otto)
        note(.report, "80 to 90 % of the plan until it was helped; then the plan was reached.", on: UnitPath(otto.text + "/Team Balvi"))
        note(.report, "From backward to advanced, helped by the Thälmann mine.", on: UnitPath(otto.text + "/Team Liter"))
        note(
            .filledIn,
            "All daily values, all sizes, the plan spread evenly over the days of the year, the other mines and smelters, the numbered teams.")
        note(.filledIn, "When the decline began (April) and how far it had gone by the middle of June.", on: otto)
        note(
            .filledIn, "The ore plan is met throughout: much barren rock was brought up with the ore, so that tonnes hid the missing copper.",
            on: otto)
    }
}
