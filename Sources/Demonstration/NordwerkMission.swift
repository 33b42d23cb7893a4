import Improvement
import Planning
import Works

// A mission of the present day that looks like a success: the assembly team that stood lowest was chosen, and rose. It would have risen anyway.

extension DemonstrationWorks {
    var nordwerkMission: [DemonstrationEvent] {
        let began = lastDay - 42, teams = units.map(\.path).filter { $0.parent == UnitPath("Nordwerk/Assembly") && $0 != slipping }
        let levels = teams.map { (team: $0, level: level(of: $0, in: (began - 90)...(began - 1))) }.sorted { $0.level < $1.level }
        guard let lowest = levels.first, let highest = levels.last else { return [] }
        return [
            DemonstrationEvent { loop in try NordwerkMission(helped: lowest.team, helper: highest.team, began: began).write(to: loop) }
        ]
    }

    /// It has a story of its own.
    private var slipping: UnitPath { UnitPath("Nordwerk/Assembly/Line 4 early") }

    private func level(of unit: UnitPath, in days: ClosedRange<Day>) -> Double {
        let told = records.filter { $0.unit == unit && $0.indicator == "output" && days.contains($0.day) && $0.actual != nil }
        return told.reduce(0) { $0 + ($1.actual ?? 0) } / told.reduce(0) { $0 + ($1.plan ?? 0) }
    }
}

private struct NordwerkMission {
    let helped: UnitPath
    let helper: UnitPath
    let began: Day

    func write(to loop: DemonstrationLoop) throws {
        let criterion = MissionCriterion(loop.indicator("output"), level: 1, days: 5)
        var contract = MissionContract("\(helped.name) stands as high as the other lines", helper: loop.unit(helper.text), until: began + 28, criterion)
        contract.tasks = "Two fitters of \(helper.name) work along for four weeks."
        let id = try loop.missions(of: "vera", on: began).found(contract, at: loop.unit(helped.text), by: loop.person("vera"), .agrees, in: nil)
        for (number, report) in NordwerkMission.reports.enumerated() {
            try loop.missions(of: "vera", on: began + 3 + 7 * number).report(report, on: loop.matter(id), in: nil)
        }
        try loop.missions(of: "vera", on: began + 28).end(loop.matter(id), .date, "The line stands higher than before.", seen: nil, in: nil)
    }

    private static let reports = [
        MissionReport(done: "Looked at the change of fixtures together", hinders: "Screws come late", next: "Lay them out the evening before"),
        MissionReport(done: "Screws lie ready; the first gear unit stood at seven", hinders: "", next: "The late shift does the same"),
    ]
}
