import KnownWorks
import Planning
import Testing
import Works

/// Of those named, how many are not behind; of those behind, how many are named; of those called hidden, how many are.
/// Teams not behind stand at the very edge of what may not be named. The known figures were counted by an independent
/// program on four works of 100,000 teams of the same kind.
@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct NamingCalibration {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var dependence = KnownWorks.Dependence.same(0)
        var tails = KnownWorks.Tails.normal
        var hiding = 0.5
        /// Known: share of false names, power, share of those said to be hidden that are behind.
        var falseShare: Double
        var power: Double
        var rightlyHidden: Double
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "independent days", falseShare: 0.037, power: 0.547, rightlyHidden: 0.940),
        Case(name: "dependence 0.3", dependence: .same(0.3), falseShare: 0.042, power: 0.549, rightlyHidden: 0.931),
        Case(name: "dependence 0.6, heavy tails", dependence: .same(0.6), tails: .heavy, falseShare: 0.034, power: 0.557, rightlyHidden: 0.948),
        Case(name: "mixed dependence, nobody lifted", dependence: .mixed, hiding: 0, falseShare: 0.096, power: 0.548, rightlyHidden: 0.845),
    ]

    /// 16 works of 100,000 teams in the long run.
    private static var teams: Int { Tier.current == .long ? 100_000 : 20_000 }
    private static var works: Int { Tier.current == .long ? 4 : 2 }
    private static let knownWorks = 4, knownNamed = 1120, knownBehind = 2000

    @Test(arguments: cases) func errorRatesAreThoseKnown(_ trial: Case) {
        var counts = Counts()
        for seed in 1...Self.works { counts.add(works(trial, seed: UInt64(seed))) }
        calibration("laggards named that are not behind", trial.name, counted: "\(counts.falseNames)", promised: "5 %, where dependence is mixed 10 %")
        calibration("those behind that are named", trial.name, counted: "\(counts.power)", promised: "")
        calibration("those said hidden that are behind", trial.name, counted: "\(counts.rightlyHidden)", promised: "")
        #expect(counts.falseNames.agrees(with: trial.falseShare, of: Self.knownWorks * Self.knownNamed), "false share \(counts.falseNames)")
        #expect(counts.power.agrees(with: trial.power, of: Self.knownWorks * Self.knownBehind), "power \(counts.power)")
        #expect(counts.rightlyHidden.agrees(with: trial.rightlyHidden, of: Self.knownWorks * Self.knownNamed / 2), "hidden \(counts.rightlyHidden)")
        #expect(counts.toldHidden.hits == counts.toldHidden.count, "every hidden team that was named is said to be hidden")
        #expect(counts.slipping == 0, "nobody slips here")
    }

    private func works(_ trial: Case, seed: UInt64) -> KnownWorks {
        var settings = KnownWorks.Settings()
        (settings.seed, settings.teams, settings.enterprises, settings.workshops) = (seed, Self.teams, Self.teams / 1000, Self.teams / 40)
        (settings.dependence, settings.tails, settings.hiding) = (trial.dependence, trial.tails, trial.hiding)
        return KnownWorks(settings)
    }

    private struct Counts {
        var falseNames = CountedShare(hits: 0, count: 0)
        var power = CountedShare(hits: 0, count: 0)
        var rightlyHidden = CountedShare(hits: 0, count: 0)
        var toldHidden = CountedShare(hits: 0, count: 0)
        var slipping = 0

        mutating func add(_ works: KnownWorks) {
            let brief = works.brief(), leafDepth = 3
            let number = Dictionary(uniqueKeysWithValues: works.teams.indices.map { (works.path($0), $0) })
            var named: Set<Int> = []
            for laggard in brief.laggards where laggard.unit.depth == leafDepth {
                let index = number[laggard.unit.text]!, team = works.teams[index]
                named.insert(index)
                if laggard.isHidden { rightlyHidden = rightlyHidden + CountedShare(hits: team.isBehind ? 1 : 0, count: 1) }
                if team.isHidden { toldHidden = toldHidden + CountedShare(hits: laggard.isHidden ? 1 : 0, count: 1) }
            }
            falseNames = falseNames + CountedShare(hits: named.count { !works.teams[$0].isBehind }, count: named.count)
            let behind = works.teams.indices.filter { works.teams[$0].isBehind && works.teams[$0].people >= 5 }
            power = power + CountedShare(hits: behind.count { named.contains($0) }, count: behind.count)
            slipping += brief.slipping.count { $0.unit.depth == leafDepth }
        }
    }
}

extension KnownWorks {
    fileprivate func brief() -> Brief {
        let days = (0..<settings.days + settings.future).map { Factory.day($0 + 1) }
        let units = teams.indices.map { PanoramaUnit(UnitPath(path($0)), people: teams[$0].people) }
        var builder = Panorama.Builder(indicator: Indicator(name: "output"), units: units, days: days)
        for team in teams.indices { builder.add(series(team), unit: team) }
        let span = BriefSpan(from: days.first!, on: days[settings.days - 1], until: days.last!)
        return BriefComputation(span: span).brief(of: [builder.build()])
    }
}

extension Panorama.Builder {
    /// Plan of all days, actual of the past ones; NaN where there is nothing.
    mutating func add(_ series: (plan: [Double], actual: [Double]), unit: Int) {
        for (day, plan) in series.plan.enumerated() where !plan.isNaN {
            let actual = day < series.actual.count && !series.actual[day].isNaN ? series.actual[day] : nil
            add(PanoramaRecord(plan: plan, actual: actual), unit: unit, day: day)
        }
    }
}
