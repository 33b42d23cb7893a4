import Planning
package import Works

// Nordwerk, an invented works of today that makes gear units: 60 teams, twelve months, three indicators, a few stories.

extension DemonstrationWorks {
    /// Records for twelve months up to `today`, of which only the early shift has reported; plans to the end of the year.
    package static func nordwerk(today: Day) -> DemonstrationWorks {
        let first = Day(year: today.year - 1, month: today.month, day: 1)
        var works = DemonstrationWorks(
            name: "Nordwerk", timeZone: "Europe/Berlin", dayBegins: 6 * 60, lastDay: today, levels: ["works", "workshop", "team"],
            indicators: [
                Indicator(name: "output", unit: "h", description: "Standard hours of the work done"),
                Indicator(name: "first-pass yield", kind: .ratio, unit: "%", description: "Pieces right at the first time of those made"),
                Indicator(name: "energy", kind: .ratio, direction: .less, unit: "kWh/h", description: "Electricity for each standard hour"),
            ],
            restWeekdays: [6, 7], holidays: NordwerkCalendar.holidays(in: first.year...today.year),
            profile: PlanProfile(weekdays: NordwerkTime.weekdayProfile))
        works.unit("Nordwerk", code: "N", .filledIn)
        let time = NordwerkTime(first: first, today: today, calendar: works.calendar)
        let stories = NordwerkStories(time)
        for workshop in NordwerkWorkshop.all { works.add(workshop, time, stories) }
        works.addLine(time)
        works.addUpPlans()
        works.addProposals(today: today)
        works.addNordwerkNotes(stories)
        return works
    }

    private mutating func add(_ workshop: NordwerkWorkshop, _ time: NordwerkTime, _ stories: NordwerkStories) {
        let path = unit(workshop.name, below: root, code: workshop.code, .filledIn)
        var hours: [Day: Double] = [:]
        for (number, team) in workshop.teams.enumerated() {
            let place = unit(
                team.name, below: path, code: workshop.code + "-" + (number + 1).twoDigits, people: team.people, shift: team.shift, trade: team.trade,
                peers: team.trade, .filledIn)
            addTeam(place, team, time, stories, hours: &hours)
        }
        addEnergy(path, workshop, time, hours)
    }

    /// Output and yield of a team; what it has done is added to the hours of its workshop.
    private mutating func addTeam(
        _ path: UnitPath, _ team: NordwerkTeam, _ time: NordwerkTime, _ stories: NordwerkStories, hours: inout [Day: Double]
    ) {
        let steady = Fluctuation(of: path, "output", size: team.dailyVariation, persistence: -0.5)
        let right = Fluctuation(of: path, "first-pass yield", size: 0.006, persistence: 0)
        for day in time.workedDays {
            let planned = time.plannedHours(of: team, on: day)
            guard time.isReported(day, by: team) else {
                record(path, "output", day, plan: planned, actual: nil)
                continue
            }
            let done = (planned * stories.level(of: path, on: day) * steady.factor(on: day) * 10).rounded() / 10
            let pieces = (done * team.piecesAnHour).rounded()
            let good = (pieces * min(0.978 * right.factor(on: day), 1)).rounded()
            record(path, "output", day, plan: planned, actual: done)
            record(path, "first-pass yield", day, plan: NordwerkTeam.yieldTarget, actual: good, base: pieces)
            hours[day, default: 0] += done
        }
        addMonths(path, team, time)
    }

    private mutating func addMonths(_ path: UnitPath, _ team: NordwerkTeam, _ time: NordwerkTime) {
        for month in (time.first...time.today.lastOfYear).months {
            let hours = time.plannedHours(of: team, in: month)
            plan(path, "output", month, hours)
            plan(path, "first-pass yield", month, NordwerkTeam.yieldTarget, base: (hours * team.piecesAnHour).rounded())
        }
    }

    /// Meters count whole workshops. Whole days only: today's meters are read tomorrow.
    private mutating func addEnergy(_ path: UnitPath, _ workshop: NordwerkWorkshop, _ time: NordwerkTime, _ hours: [Day: Double]) {
        let fluctuation = Fluctuation(of: path, "energy", size: 0.02, persistence: -0.4)
        for day in time.workedDays where day < time.today {
            guard let base = hours[day] else { continue }
            let used = (base * workshop.energyTarget * 0.985 * fluctuation.factor(on: day)).rounded()
            record(path, "energy", day, plan: workshop.energyTarget, actual: used, base: base)
        }
        for month in (time.first...time.today.lastOfYear).months {
            let planned = workshop.teams.reduce(0) { $0 + time.plannedHours(of: $1, in: month) }
            plan(path, "energy", month, workshop.energyTarget, base: planned)
        }
    }

    private mutating func addLine(_ time: NordwerkTime) {
        let courses = time.workedDays.filter { $0 < time.today }.suffix(NordwerkLine.days).map(NordwerkLine.course)
        for (place, station) in (courses.first ?? []).enumerated() {
            stations.append(Station(unit: NordwerkLine.unit, name: station.station, intervals: courses.flatMap { $0[place].intervals }))
        }
    }

    private mutating func addNordwerkNotes(_ stories: NordwerkStories) {
        note(.filledIn, "An invented works; every figure is made up.")
        note(.planted, "Hidden laggard: reaches 93 % of its output, while its workshop is above its plan.", on: stories.laggard)
        note(.planted, "Slipping leader: long at 110 % of its output, at 101 % since \(stories.slipsOn).", on: stories.leader)
        note(.planted, "Seasonal dip that is no alarm: in the three weeks of summer holidays the plan is halved, and so is the output.", on: root)
        note(.planted, "A team of six with one bad week, from \(stories.badWeek.lowerBound): no alarm.", on: stories.smallTeam)
        note(.planted, "A team of four with the same bad week: too small to be judged at all.", on: stories.tinyTeam)
        note(.planted, "Bottleneck: the other stations of this line wait for screwing; states of its stations are kept for 30 days.", on: NordwerkLine.unit)
        note(.planted, "Today only the early shift has reported: the day is not judged.", on: root)
    }
}
