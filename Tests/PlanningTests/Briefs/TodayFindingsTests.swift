import Planning
import Testing
import Works

/// Otto's mine lags with its teams; the news is the mine, the teams are its details.
@Suite struct TodayFindingsTests {
    /// One works, two mines, so many teams in each; daily actuals by team as a share of the plan.
    private func brief(otto: [Double], paul: [Double]) -> Brief {
        let teams =
            otto.enumerated().map { ("Works/Otto/Team \($0.offset)", $0.element) } + paul.enumerated().map { ("Works/Paul/Team \($0.offset)", $0.element) }
        let days = (0..<30).map { Day("1959-06-01")! + $0 }
        var builder = Panorama.Builder(indicator: Indicator(name: "copper"), units: teams.map { PanoramaUnit(UnitPath($0.0), people: 10) }, days: days)
        for (unit, team) in teams.enumerated() {
            for day in days.indices {
                let waver = Double((day * 7 + unit * 3) % 11 - 5) / 100
                builder.add(PanoramaRecord(plan: 100, actual: 100 * (team.1 + waver)), unit: unit, day: day)
            }
        }
        return BriefComputation(span: BriefSpan(from: days[0], on: days[29], until: days[29])).brief(of: [builder.build()])
    }

    @Test func whatLagsInsideALaggardIsFoldedUnderIt() {
        let findings = TodayFindings(brief(otto: [0.7, 0.7, 0.7], paul: [1.3, 1.3, 1.3]))
        #expect(findings.hidden.map(\.laggard.unit) == [UnitPath("Works/Otto")])
        #expect(findings.hidden[0].details.count == 3 && findings.behind.isEmpty)
    }

    @Test func onItsOwnPageTheTeamsAreTheNews() {
        let findings = TodayFindings(brief(otto: [0.7, 0.7, 0.7], paul: [1.3, 1.3, 1.3]).slice(to: UnitPath("Works/Otto")))
        #expect(findings.hidden.map(\.laggard.unit) == [UnitPath("Works/Otto")])
        #expect(findings.behind.count == 3)
    }

    @Test func unlessNearlyAllOfThemLag() {
        let findings = TodayFindings(brief(otto: Array(repeating: 0.7, count: 8), paul: Array(repeating: 1.3, count: 8)).slice(to: UnitPath("Works/Otto")))
        #expect(findings.behind.isEmpty && findings.hidden.map(\.details.count) == [8])
    }

    @Test func aTeamHiddenByItsMineStandsForItself() {
        let findings = TodayFindings(brief(otto: [0.7, 1.2, 1.3], paul: [1.1, 1.1, 1.1]))
        #expect(findings.hidden.map(\.laggard.unit) == [UnitPath("Works/Otto/Team 0")] && findings.hidden[0].details.isEmpty)
    }

    @Test func areasAndTeamsAheadAreToldApart() {
        let findings = TodayFindings(brief(otto: [1, 1, 1], paul: [1.3, 1.3, 1.3]))
        #expect(findings.aheadAreas.map(\.unit) == [UnitPath("Works/Paul")])
        #expect(Set(findings.aheadTeams.map { $0.unit.parent }) == [UnitPath("Works/Paul")])
    }
}
