import Planning
import Works

// Daye steel, the forging workshop from January to July 1960: output and quality of 25 teams.

private let halfYear = Day(year: 1960, month: 1, day: 1)...Day(year: 1960, month: 6, day: 30)
private let july = Day(year: 1960, month: 7, day: 1)...Day(year: 1960, month: 7, day: 31)
private let reported = halfYear.lowerBound...july.upperBound

/// Planned output of a team in a day, in kilograms.
private let teamPlan = 10_000

/// 99.995 % of 20,000 pieces is one reject: the smallest round number that can say the report's figure.
private let piecesAMonth = 20_000

extension DemonstrationWorks {
    package static func daye() -> DemonstrationWorks {
        var works = DemonstrationWorks(
            name: "Daye Steel", timeZone: "Asia/Shanghai", dayBegins: 8 * 60, lastDay: reported.upperBound, levels: ["works", "workshop", "team"],
            indicators: [
                Indicator(name: "output", unit: "t", description: "Forgings"),
                Indicator(name: "quality", kind: .ratio, unit: "%", description: "Pieces accepted of those inspected"),
            ])
        works.unit("Daye Steel", code: "D", .report)
        let workshop = works.unit("Forging workshop", below: works.root, code: "D-F", .report)
        let teams = ForgingTeam.all.map { team in
            (works.unit(team.name, below: workshop, code: team.code, people: team.people, peers: "forging teams", team.origin), team)
        }
        works.addOutput(teams)
        for (path, team) in teams { works.addQuality(path, team) }
        works.addUpPlans()
        works.addDayeNotes(workshop)
        return works
    }

    /// July's plan is finished on the evening of the 28th, three days early.
    private static let julyDone = Day(year: 1960, month: 7, day: 28)

    private mutating func addOutput(_ teams: [(path: UnitPath, team: ForgingTeam)]) {
        for (path, _) in teams {
            for period in halfYear.months + [halfYear, july] { plan(path, "output", period, Double(teamPlan * period.count) / 1000) }
        }
        var kilograms = teams.map { path, team in reported.days.map { team.output(of: path, on: $0) } }
        DemonstrationWorks.finishJuly(&kilograms)
        for (team, series) in zip(teams, kilograms) {
            for (day, amount) in zip(reported.days, series) {
                record(team.path, "output", day, plan: Double(teamPlan) / 1000, actual: Double(amount) / 1000)
            }
        }
    }

    /// Scales the days up to 28 July of the teams that are free in it, so that the workshop's plan of the month is met that day and not before.
    private static func finishJuly(_ kilograms: inout [[Int]]) {
        let days = (july.lowerBound - reported.lowerBound)...(julyDone - reported.lowerBound)
        // A third of a day's plan more than the month's: sure to be over on the 28th, sure not to be on the 27th.
        let target = ForgingTeam.all.count * teamPlan * july.count + ForgingTeam.all.count * teamPlan / 3
        let free = ForgingTeam.all.indices.filter { ForgingTeam.all[$0].kind == .ordinary }
        let fixed = kilograms.indices.filter { !free.contains($0) }.reduce(0) { $0 + kilograms[$1][days].reduce(0, +) }
        let whole = apportioned(free.flatMap { kilograms[$0][days].map(Double.init) }, total: target - fixed)
        for (place, team) in free.enumerated() {
            kilograms[team].replaceSubrange(days, with: whole[(place * days.count)..<((place + 1) * days.count)])
        }
    }

    private mutating func addQuality(_ path: UnitPath, _ team: ForgingTeam) {
        for period in reported.months {
            plan(path, "quality", period, ForgingTeam.qualityTarget, base: Double(piecesAMonth))
            let inspected = apportioned(Array(repeating: 1, count: period.count), total: piecesAMonth)
            let rejects = team.rejects(in: period.lowerBound.month, on: period.count)
            for (number, day) in period.days.enumerated() {
                let accepted = inspected[number] - rejects[number]
                record(path, "quality", day, plan: ForgingTeam.qualityTarget, actual: Double(accepted), base: Double(inspected[number]))
            }
        }
    }

    private mutating func addDayeNotes(_ workshop: UnitPath) {
        note(.report, "July's plan finished three days early; quality of July 99.995 %; plan of the first half-year met early.", on: workshop)
        note(
            .report, "Quality of March and April 98.7 % on average, of May 99.995 %, of June and July 100 %; output up month by month.",
            on: UnitPath(workshop.text + "/Team Yang Jinzhuang"))
        note(.report, "Half-year plan met, July exceeded with a quality of 100 %.", on: UnitPath(workshop.text + "/Team Xiao Gongshun"))
        note(.report, "Never met its plan; from the middle of July every day's plan met.", on: UnitPath(workshop.text + "/Team 9"))
        note(.filledIn, "All daily values, tonnes and numbers of pieces, the target of 99.8 %, the number of teams, the names of the numbered ones.")
        note(.filledIn, "Every day is worked: July's plan is done on the 28th.", on: workshop)
    }
}

private struct ForgingTeam {
    enum Kind { case yangJinzhuang, xiaoGongshun, backward, ordinary }

    var name: String
    var code: String
    var people: Int
    var kind: Kind
    var number: Int

    static let qualityTarget = 0.998

    var origin: DemonstrationWorks.Origin { kind == .ordinary ? .filledIn : .report }

    /// 25 teams: 22 of them are the 88 % that are advanced.
    static let all: [ForgingTeam] = (1...25).map { number in
        let kind: Kind = [1: .yangJinzhuang, 2: .xiaoGongshun, 9: .backward][number] ?? .ordinary
        let name = [1: "Team Yang Jinzhuang", 2: "Team Xiao Gongshun"][number] ?? "Team " + String(number)
        return ForgingTeam(
            name: name, code: "D-F-" + number.twoDigits, people: 9 + number * 3 % 7, kind: kind, number: number)
    }

    /// Kilograms of a day.
    func output(of path: UnitPath, on day: Day) -> Int {
        let fluctuation = Fluctuation(of: path, "output", size: kind == .ordinary ? 0.05 : 0.025, persistence: 0.2).factor(on: day)
        let share = course.level(on: day) * fluctuation
        return Int((Double(teamPlan) * (kind == .backward ? held(share, on: day) : share)).rounded())
    }

    private var course: Course {
        func day(_ month: Int, _ day: Int) -> Day { Day(year: 1960, month: month, day: day) }
        return switch kind {
        case .yangJinzhuang: Course((day(1, 15), 0.97), (day(3, 15), 1.00), (day(4, 15), 1.02), (day(5, 15), 1.06), (day(7, 15), 1.12))
        case .xiaoGongshun: Course((day(1, 1), 0.92), (day(2, 28), 0.96), (day(4, 1), 1.06), (day(7, 31), 1.07))
        case .backward: Course((day(1, 1), 0.90), (day(5, 1), 0.88), (day(7, 15), 0.90), (day(7, 16), 1.05))
        case .ordinary: Course((day(1, 1), 1.01), (day(6, 1), 1.05), (day(6, 30), 1.06), (day(7, 1), 1.12))
        }
    }

    /// The day after which the new leader and the steward's help told.
    private static let turn = Day(year: 1960, month: 7, day: 15)

    /// Until the turn no day's plan is met, after it every day's.
    private func held(_ share: Double, on day: Day) -> Double { day > ForgingTeam.turn ? max(share, 1.005) : min(share, 0.98) }

    /// Rejects by day of the month, evenly strewn; the report's where it gives them.
    func rejects(in month: Int, on days: Int) -> [Int] {
        let total: Int =
            switch (kind, month) {
            case (.yangJinzhuang, 1), (.yangJinzhuang, 2): 150
            case (.yangJinzhuang, 3): 270 // with April 520 of 40,000: 98.7 %
            case (.yangJinzhuang, 4): 250
            case (.yangJinzhuang, 5): 1
            case (.yangJinzhuang, _), (.xiaoGongshun, 7): 0
            case (_, 7): number > 23 ? 2 : 1 // 23 teams, 25 rejects of 500,000 pieces in the whole workshop
            default: 14 + number * 5 % 9
            }
        var byDay = Array(repeating: 0, count: days)
        for reject in 0..<total { byDay[(reject * days / max(total, 1) + number) % days] += 1 }
        return byDay
    }
}
