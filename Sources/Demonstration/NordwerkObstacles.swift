import Improvement
import Planning
import Works

// What holds the second assembly line up in the works of today, hour by hour; and a method that another workshop took over from it.

extension DemonstrationWorks {
    var nordwerkObstacles: [DemonstrationEvent] {
        let today = lastDay
        return [DemonstrationEvent { loop in try NordwerkObstacles(today: today).write(to: loop) }]
    }
}

private struct NordwerkObstacles {
    let today: Day

    private static let line = NordwerkLine.unit.text

    func write(to loop: DemonstrationLoop) throws {
        try nameObstacles(loop)
        try fillBoard(loop)
        try publish(loop)
    }

    /// The reasons are those under which the line's own stations state what they lose.
    private func nameObstacles(_ loop: DemonstrationLoop) throws {
        for (title, reason, cause, ago) in [
            ("The screw feed runs empty", "Screw feed empty", "Nobody is told before it is empty.", 20),
            ("The ring jams in the press", "Ring jammed", "Rings of two lots lie in one box.", 16),
            ("Changing over takes too long", "Changeover", "Tools are fetched while the line stands.", 9),
        ] {
            let desk = ObstacleDesk(loop.desk(of: "vera", on: today - ago), loop.db, of: loop.works.id)
            var named = NamedObstacle(title, since: today - ago - 5)
            (named.reason, named.cause, named.indicator) = (reason, cause, loop.indicator("output"))
            named.owner = loop.person("vera")
            _ = try desk.name(named, at: loop.unit(Self.line), in: nil)
        }
    }

    /// The early shift of the last day: plan, what was made, and why it was less.
    private func fillBoard(_ loop: DemonstrationLoop) throws {
        let hours: [(plan: Double, actual: Double, reason: String)] = [
            (8, 6.5, "Changeover"), (11, 11, ""), (11, 10.8, ""), (10, 6, "Screw feed empty"), (11, 11, ""), (10, 10.4, ""), (10, 8, "Screw feed empty"),
            (9, 9, ""),
        ]
        let desk = loop.hours(of: "vera", on: today)
        for (place, hour) in hours.enumerated() {
            let key = HourKey(unit: loop.unit(Self.line), indicator: loop.indicator("output"), day: today, hour: 6 + place)
            try desk.state(HourSaid(plan: hour.plan, actual: hour.actual, reason: hour.reason), of: key, seen: nil, in: nil)
        }
    }

    private func publish(_ loop: DemonstrationLoop) throws {
        var written = WrittenMethod(
            "A second box of screws behind the first", against: "The screw feed runs empty while the line works",
            done: "Two boxes stand behind each other; the empty one goes back and is the order for the next.")
        (written.effect, written.conditions) = ("The feed has not run empty at the station that tried it.", "Screws of one size at the station.")
        let id = try loop.methods(of: "vera", on: today - 6).publish(written, at: loop.unit(Self.line), in: nil)
        let neighbours = ["Nordwerk/Assembly/Line 1 early", "Nordwerk/Assembly/Line 3 early"].map { loop.unit($0) }
        try loop.methods(of: "vera", on: today - 5).invite(neighbours, to: loop.matter(id), "It costs a box and a shelf.", in: nil)
    }
}
