import Improvement
import Planning
import Works

// What the late shift of milling 2 must be able to do, and who can. One station hangs on one person, who is to show it to another.

extension DemonstrationWorks {
    var nordwerkSkills: [DemonstrationEvent] {
        let named = lastDay - 60, today = lastDay
        return [DemonstrationEvent { loop in try NordwerkSkills(named: named, today: today).write(to: loop) }]
    }
}

private struct NordwerkSkills {
    let named: Day
    let today: Day

    private static let unit = "Nordwerk/Machining/Milling 2 late"

    func write(to loop: DemonstrationLoop) throws {
        let workers = try [("Jana Krol", "1101"), ("Tomás Rey", "1102"), ("Hilde Voss", "1103")].map { try loop.worker($0, badge: $1, on: named) }
        let team = [loop.person("mila"), loop.person("emre")] + workers
        for (skill, levels) in Self.levels {
            let desk = loop.skills(of: "mila", on: named), id = try desk.name(skill, at: loop.unit(Self.unit), in: nil), matter = try loop.matter(id)
            for (person, level) in zip(team, levels) { if let level { try desk.set(level, of: person, in: matter) } }
            guard skill == Self.hangsOnOne else { continue }
            try loop.skills(of: "mila", on: today - 5).train(team[1], with: team[0], by: today + 21, in: matter, sent: nil)
        }
    }

    private static let hangsOnOne = "Five-axis centre: set up a new part"

    /// Mila Novak, Emre Aydın, Jana Krol, Tomás Rey, Hilde Voss.
    private static let levels: [(String, [Skill.Level?])] = [
        ("Milling centre 1 and 2: run", [.teaches, .can, .can, .can, .learns]),
        ("Milling centre 1 and 2: set up", [.teaches, .can, .teaches, nil, nil]),
        (hangsOnOne, [.teaches, .learns, nil, nil, nil]),
        ("Measuring machine", [.can, nil, .can, .learns, nil]),
        ("Tool presetting", [nil, nil, nil, .learns, nil]),
    ]
}
