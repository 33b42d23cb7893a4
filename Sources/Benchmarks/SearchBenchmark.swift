import KnownWorks
import Planning
import Works

/// How long a search over the units of a works takes: what people write, right and wrong, in Latin letters, Russian and Chinese.
struct SearchBenchmark {
    let teams: Int
    private static let questions = [
        "4711", "team 12", "otto", "brosowksi", "thaelmann zug", "прокатный", "прокантый 17", "轧钢", "第三班 17", "nobody is called so", "a",
        "walzstrasse 9 frühschicht",
    ]
    private static let names = ["Walzstraße", "Otto Brosowski Zug", "Thälmann Zug", "Прокатный стан", "轧钢车间", "第三班", "Blooming mill", "Fräserei Spätschicht"]

    func run() {
        let organisation = organisation(), day = Day(year: 2026, month: 1, day: 5)
        let (search, building) = timed { UnitSearch(organisation) }
        let slowest = SearchBenchmark.questions.map { question in
            (question, best(of: 5) { search.find(question, on: day, atMost: 50) { _ in true }.count })
        }.max { $0.1.time.cpu < $1.1.time.cpu }!
        print(
            """
            {"units":\(organisation.units.count),"building_s":\(building.seconds),"building_cpu_s":\(building.cpu),"slowest_s":\(slowest.1.time.seconds),"slowest_cpu_s":\(slowest.1.time.cpu),"slowest":"\(slowest.0)",\
            "found":\(slowest.1.value)}
            """)
    }

    /// Every team has a name of its own, as bad as it gets: names that many bear are looked at once.
    private func organisation() -> Organisation {
        var settings = KnownWorks.Settings.sized(teams: teams)
        settings.days = 1
        let works = KnownWorks(settings)
        var ids: [UnitPath: ID<Unit>] = [:], units: [Unit] = []
        func id(of path: UnitPath, named name: String) -> ID<Unit> {
            if let known = ids[path] { return known }
            let parent = path.parent.map { id(of: $0, named: String($0.name)) }
            let new = ID<Unit>(Int64(units.count + 1))
            ids[path] = new
            units.append(Unit(id: new, code: "K-\(units.count * 7)", placements: [Placement(from: .always, parent: parent, name: name)]))
            return new
        }
        for team in works.teams.indices { _ = id(of: UnitPath(works.path(team)), named: "\(Self.names[team % Self.names.count]) \(team)") }
        return Organisation(units)
    }
}
