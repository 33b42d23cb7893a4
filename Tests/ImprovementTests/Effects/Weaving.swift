import Improvement
import Planning
import Statistics
import Works

/// A weaving mill with looms in teams "Loom 01" to "Loom 24": a plan of 100 m a day, levels about 100 % with a spread of 4 points, days
/// with a scatter of 10. Whoever wants an effect adds it to some of them from some day on.
struct Weaving {
    static let first = Day("2026-03-02")!
    static func day(_ number: Int) -> Day { first + number }
    static func path(_ team: Int) -> UnitPath { UnitPath("Weaving mill/Loom \(team < 10 ? "0" : "")\(team)") }

    let panorama: Panorama
    let organisation: Organisation

    /// - Parameters:
    ///   - effect: added to a team's completion on a day.
    ///   - spread, scatter: of levels and days, in shares of the plan.
    init(
        teams: Int = 24, days: Int = 60, spread: Double = 0.04, scatter: Double = 0.1, phi: Double = 0, people: Int = 12, seed: UInt64 = 1,
        effect: (Int, Int) -> Double = { _, _ in 0 }
    ) {
        var generator = SeededGenerator(seed: seed)
        let units = (1...teams).map { PanoramaUnit(Weaving.path($0), people: people) }
        var builder = Panorama.Builder(indicator: Indicator(name: "cloth", unit: "m"), units: units, days: (0..<days).map(Weaving.day))
        for team in 1...teams {
            let level = 1 + spread * generator.normal()
            var state = generator.normal()
            for day in 0..<days {
                state = phi * state + (1 - phi * phi).squareRoot() * generator.normal()
                let actual = 100 * (level + effect(team, day) + scatter * state)
                builder.add(PanoramaRecord(plan: 100, actual: actual), unit: team - 1, day: day)
            }
        }
        panorama = builder.build()
        organisation = Weaving.organisation(teams, people)
    }

    private static func organisation(_ teams: Int, _ people: Int) -> Organisation {
        let mill = Unit(id: ID(1), code: "M", placements: [Placement(from: .always, parent: nil, name: "Weaving mill")])
        return Organisation(
            [mill]
                + (1...teams).map { team in
                    Unit(
                        id: ID(Int64(team + 1)), code: "L\(team)", traits: UnitTraits(level: "team", people: people),
                        placements: [Placement(from: .always, parent: ID(1), name: String(path(team).name))])
                })
    }

    func brief(_ span: BriefSpan) -> Brief { BriefComputation(span: span, workers: 1).brief(of: [panorama]) }

    /// The teams that stood lowest in the days before a day, the lowest first.
    func lowest(_ count: Int, before day: Int) -> [Int] {
        let brief = brief(BriefSpan(from: Weaving.first, on: Weaving.day(day - 1), until: Weaving.day(day - 1)))
        let completion = (1...panorama.slots).map { brief.total(of: Weaving.path($0), indicator: "cloth")?.completion ?? .nan }
        return Array(completion.indices.sorted { completion[$0] < completion[$1] }.map { $0 + 1 }.prefix(count))
    }

    func study(
        _ teams: [Int], since day: Int, helpers: [Int] = [], on last: Int? = nil, choice: EffectQuestion.Choice = .standing
    ) -> EffectStudy {
        let question = EffectQuestion(
            units: teams.map(Weaving.path), helpers: helpers.map(Weaving.path), indicator: "cloth", since: Weaving.day(day),
            on: last.map(Weaving.day) ?? panorama.days.last!, choice: choice)
        return EffectStudy(question, organisation, brief: brief)
    }
}
