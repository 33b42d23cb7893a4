import Improvement
import Planning
import Works

// Two who went of their own wish: Mamai, more than a month in a weak shift; Kurmanov, who gave up his leave. Their works, days and the units
// they went to are filled in.

extension DemonstrationWorks {
    var sovietVolunteers: [DemonstrationEvent] {
        let mamai = SovietVolunteer(
            signIn: "mamai", from: "Donbass/Stalino coal", to: "Donbass/Kadievka coal", indicator: "coal",
            goal: "The weak shift works like the others",
            wish: "More than a month in the weak shift, working along with it.", began: Day(year: 1959, month: 3, day: 2), days: 36)
        let kurmanov = SovietVolunteer(
            signIn: "kurmanov", from: "Novosibirsk region/Machine works 1", to: "Novosibirsk region/Machine works 4", indicator: "automatic machines",
            goal: "The automatic machines run as planned",
            wish: "Instead of his leave: the automatic machines there are to run.", began: Day(year: 1959, month: 7, day: 6), days: 24)
        return [mamai, kurmanov].map { volunteer in DemonstrationEvent { loop in try volunteer.write(to: loop) } }
    }
}

private struct SovietVolunteer {
    let signIn: String
    let from: String
    let to: String
    let indicator: String
    /// His own: the unit as a whole may stand well.
    let goal: String
    let wish: String
    let began: Day
    let days: Int

    private static let root = "Soviet works 1959/"

    func write(to loop: DemonstrationLoop) throws {
        let works = "soviet", helped = loop.unit(SovietVolunteer.root + to)
        var contract = MissionContract(
            goal, helper: loop.unit(SovietVolunteer.root + from), until: began + days,
            MissionCriterion(loop.indicator(indicator), level: 1, days: 5))
        (contract.sort, contract.tasks) = (.volunteer, wish + " (The works and the days are filled in.)")
        contract.volunteer = MatterPart(loop.person(signIn), as: .helper, .named)
        let id = try loop.missions(of: signIn, on: began - 7).volunteer(contract, to: helped, in: nil)
        for day in [began - 3, began] { try accept(id, loop, by: works, on: day) }
        try loop.missions(of: works, on: began + days).end(loop.matter(id), .date, "Back to his own unit.", seen: nil, in: nil)
    }

    /// First his own unit, then the one that takes him in.
    private func accept(_ id: ID<Matter>, _ loop: DemonstrationLoop, by works: String, on day: Day) throws {
        guard let mission = try MissionStore(loop.db, of: loop.works.id).mission(id) else { return }
        try loop.missions(of: works, on: day).accept(loop.matter(id), mission, by: loop.person(works), "", seen: nil, in: nil)
    }
}
