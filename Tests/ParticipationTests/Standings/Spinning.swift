import Participation
import Planning
import Statistics
import Works

/// A spinning mill with frames "Frame 01" and so on: eight people and a plan of 100 kg a day at each, over sixty days. Levels, plans and days are
/// changed by whoever needs it.
struct Spinning {
    static let first = Day("2026-03-02")!
    static func day(_ number: Int) -> Day { first + number }
    static func path(_ frame: Int) -> UnitPath { UnitPath("Spinning mill/Frame \(frame < 10 ? "0" : "")\(frame)") }

    let panorama: Panorama
    let organisation: Organisation

    /// - Parameters:
    ///   - level: completion of a plan of 100 kg, by frame and day.
    ///   - plan: of a frame on a day, in kg.
    ///   - people: of a frame.
    init(
        frames: Int = 12, days: Int = 60, scatter: Double = 0.05, indicator: Indicator = Indicator(name: "yarn", unit: "kg"), seed: UInt64 = 1,
        people: (Int) -> Int? = { _ in 8 }, plan: (Int, Int) -> Double = { _, _ in 100 }, reports: (Int, Int) -> Bool = { _, _ in true },
        level: (Int, Int) -> Double
    ) {
        var generator = SeededGenerator(seed: seed)
        let units = (1...frames).map { PanoramaUnit(Spinning.path($0), people: people($0)) }
        var builder = Panorama.Builder(indicator: indicator, units: units, days: (0..<days).map(Spinning.day))
        for frame in 1...frames {
            for day in 0..<days {
                let reached = level(frame, day) + scatter * generator.normal(), plan = plan(frame, day), isTold = reports(frame, day)
                let record =
                    indicator.kind == .ratio
                    ? PanoramaRecord(plan: plan, actual: isTold ? 1000 * reached : nil, base: 1000)
                    : PanoramaRecord(plan: plan, actual: isTold ? 100 * reached : nil)
                builder.add(record, unit: frame - 1, day: day)
            }
        }
        panorama = builder.build()
        organisation = Spinning.organisation(frames, people)
    }

    private static func organisation(_ frames: Int, _ people: (Int) -> Int?) -> Organisation {
        let mill = Unit(id: ID(1), code: "S", placements: [Placement(from: .always, parent: nil, name: "Spinning mill")])
        return Organisation(
            [mill]
                + (1...frames).map { frame in
                    Unit(
                        id: ID(Int64(frame + 1)), code: "F\(frame)", traits: UnitTraits(level: "frame", people: people(frame)),
                        placements: [Placement(from: .always, parent: ID(1), name: String(path(frame).name))])
                })
    }

    func brief(_ span: BriefSpan) -> Brief { BriefComputation(span: span, workers: 1).brief(of: [panorama]) }

    /// The second half of the days, and the first as the start.
    var span: BriefSpan {
        let half = panorama.days.count / 2, last = panorama.days.last!
        return BriefSpan(from: Spinning.day(half), on: last, until: last)
    }

    func table(
        of frame: Int = 1, by basis: StandingQuestion.Basis = .level, leastVolume: Double? = nil, revisions: [Int: PlanRevision] = [:]
    ) -> LeagueTable? {
        let question = StandingQuestion(
            unit: Spinning.path(frame), indicator: panorama.indicator.name, span: span, basis: basis, leastVolume: leastVolume)
        return LeagueTable(question, organisation, brief: brief) { _ in
            Dictionary(uniqueKeysWithValues: revisions.map { (Spinning.path($0), $1) })
        }
    }
}
