import Improvement
import Planning
import Works

// What Team Yang Jinzhuang's 19 measures came to, written down for the other teams, and how it was shown to Team 9, which had never met its plan. That
// Team 9 met every day's plan from the middle of July is the report's; how it came to that is filled in.

extension DemonstrationWorks {
    var dayeMethods: [DemonstrationEvent] {
        let method = DemonstrationMethod(
            title: "Each grade of steel at its own temperature", unit: DayeTeam.yang, day: Day(year: 1960, month: 6, day: 1),
            obstacle: "Billets lose carbon in the furnace",
            done: "Heat by the pyrometer and not by the eye; one grade in a furnace at a time; nothing is heated twice.",
            effect: "From 98.7 % good pieces to 99.995 % in May.", conditions: "A pyrometer at each furnace, and grades marked before charging.",
            evidence: ("quality", Day(year: 1960, month: 4, day: 28)), takenOverBy: [DayeTeam.xiao])
        return [method.event(by: "daye"), DemonstrationEvent { loop in try DayeTeam.show(in: loop) }]
    }
}

private enum DayeTeam {
    static let yang = "Daye Steel/Forging workshop/Team Yang Jinzhuang", xiao = "Daye Steel/Forging workshop/Team Xiao Gongshun"
    private static let nine = "Daye Steel/Forging workshop/Team 9"
    private static let day = Day(year: 1960, month: 7, day: 14)

    static func show(in loop: DemonstrationLoop) throws {
        let planned = PlannedVisit("Team Xiao Gongshun works a shift with us", .showing, with: loop.unit(xiao), on: day)
        let id = try loop.visits(of: "daye", on: day - 4).plan(planned, at: loop.unit(nine), by: loop.person("daye"), .agrees, in: nil)
        guard let visit = try VisitStore(loop.db, of: loop.works.id).visit(id) else { return }
        let shown = FactoryVisit.Shown(loop.indicator("output"), level: 1.01)
        let told = "At our own hammer, with our own people: the day's plan was met. (Filled in.)"
        try loop.visits(of: "daye", on: day).hold(loop.matter(id), visit, shown, told, seen: nil, in: nil)
    }
}
