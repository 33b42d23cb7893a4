import Improvement
import Planning
import Works

// The visits of summer 1959: Otto Brosowski's foremen go to the others and come back; team leaders of other mines show on the spot that the plan can be
// reached; like departments meet from then on. Days and words are filled in.

extension DemonstrationWorks {
    var mansfeldVisits: [DemonstrationEvent] {
        [
            MansfeldVisit(
                "Our foremen see how Thälmann keeps ore and rock apart", .seeing, with: "Thälmann", on: (7, 14),
                "They saw that rock is picked out below ground; it is tried in the west wing from Monday on."),
            MansfeldVisit(
                "Fortschritt's team leaders show that the plan can be reached here", .showing, with: "Fortschritt", on: (8, 24),
                "On the old plan, with the team that works there: it was reached on each of three days."),
            MansfeldVisit(
                "Like departments of both mines meet", .standing, with: "Thälmann", on: (9, 7), "Each told what it does otherwise; next time underground."),
        ].map { visit in DemonstrationEvent { loop in try visit.write(to: loop) } }
    }
}

private struct MansfeldVisit {
    let title: String
    let sort: FactoryVisit.Sort
    let other: String
    let day: Day
    let told: String

    init(_ title: String, _ sort: FactoryVisit.Sort, with other: String, on day: (month: Int, day: Int), _ told: String) {
        (self.title, self.sort, self.other, self.told) = (title, sort, "Mansfeld/Mines/" + other, told)
        self.day = MansfeldTime.day(day.month, day.day)
    }

    /// What was shown at Otto Brosowski, on the plan of that time.
    private static let shown = 1.02
    private static let every = 30

    func write(to loop: DemonstrationLoop) throws {
        var planned = PlannedVisit(title, sort, with: loop.unit(other), on: day)
        planned.every = sort == .standing ? MansfeldVisit.every : nil
        let otto = loop.unit("Mansfeld/Mines/Otto Brosowski")
        let id = try loop.visits(of: "mansfeld", on: day - 5).plan(planned, at: otto, by: loop.person("mansfeld"), .agrees, in: nil)
        guard let visit = try VisitStore(loop.db, of: loop.works.id).visit(id) else { return }
        let shown = sort == .showing ? FactoryVisit.Shown(loop.indicator("copper"), level: MansfeldVisit.shown) : nil
        try loop.visits(of: "mansfeld", on: day).hold(loop.matter(id), visit, shown, told, seen: nil, in: nil)
    }
}
