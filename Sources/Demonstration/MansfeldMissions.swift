import Improvement
import Planning
import Works

// The help of summer 1959 at mine Otto Brosowski: Flitzer of team Heidike at Balvi and then at three more teams, Zimmloth of the Thälmann mine at
// Liter. Who led the missions, their days and reports are filled in.

extension DemonstrationWorks {
    var mansfeldMissions: [DemonstrationEvent] {
        let all = [
            MansfeldMission(team: "Team Balvi", helper: MansfeldMission.otto + "/Team Heidike", who: "flitzer", from: (7, 20), until: (8, 31)),
            MansfeldMission(team: "Team Liter", helper: "Mansfeld/Mines/Thälmann/Team 01", who: "zimmloth", from: (7, 25), until: (9, 12)),
            MansfeldMission(team: "Team 04", helper: MansfeldMission.otto + "/Team Heidike", who: "flitzer", from: (9, 1), until: (9, 10)),
            MansfeldMission(team: "Team 05", helper: MansfeldMission.otto + "/Team Heidike", who: "flitzer", from: (9, 8), until: (9, 19)),
            MansfeldMission(team: "Team 06", helper: MansfeldMission.otto + "/Team Heidike", who: "flitzer", from: (9, 16), until: (9, 26)),
        ]
        return all.map { mission in DemonstrationEvent { loop in try mission.write(to: loop) } }
    }
}

private struct MansfeldMission {
    let team: String
    let helper: String
    let who: String
    let from: (month: Int, day: Int)
    let until: (month: Int, day: Int)

    static let otto = "Mansfeld/Mines/Otto Brosowski"

    func write(to loop: DemonstrationLoop) throws {
        let began = MansfeldTime.day(from.month, from.day), ended = MansfeldTime.day(until.month, until.day)
        let helped = loop.unit(MansfeldMission.otto + "/" + team), person = loop.person("mansfeld")
        let id = try desk(loop, "mansfeld", on: began).found(contract(loop, until: ended), at: helped, by: person, .agrees, in: nil)
        try desk(loop, "mansfeld", on: began).invite(loop.person(who), to: loop.matter(id))
        try desk(loop, who, on: began).answer(.named, by: loop.person(who), to: loop.matter(id))
        for (number, report) in MansfeldMission.reports.enumerated() {
            try desk(loop, who, on: began + 2 * number + 1).report(report, on: loop.matter(id), in: nil)
        }
        try desk(loop, "mansfeld", on: ended).end(loop.matter(id), .date, "The plan is met without help.", seen: nil, in: nil)
    }

    private func contract(_ loop: DemonstrationLoop, until: Day) -> MissionContract {
        let criterion = MissionCriterion(loop.indicator("copper"), level: 1, days: 5)
        var contract = MissionContract("\(team) meets its plan", helper: loop.unit(helper), until: until, criterion)
        contract.tasks = "Works along on the shift and shows how it is done. (The report tells that help came; the days and the tasks are filled in.)"
        return contract
    }

    /// Filled in.
    private static let reports = [
        MissionReport(
            done: "Worked a shift along; looked at drilling and at the way of the wagons", hinders: "Barren rock goes up with the ore",
            next: "Set the holes lower"),
        MissionReport(done: "Drilled by the new pattern", hinders: "Not everybody is used to it", next: "Each draws it once himself"),
    ]

    private func desk(_ loop: DemonstrationLoop, _ person: String, on day: Day) -> MissionDesk { loop.missions(of: person, on: day) }
}
