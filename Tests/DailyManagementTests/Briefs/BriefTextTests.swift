import Language
import Planning
import Testing
import Works

@testable import DailyManagement

/// A mine of which Anna meets both indicators and Berta wastes energy, for thirty days.
@Suite struct BriefTextTests {
    private static let first = Day("2026-01-05")!

    private func panorama(_ indicator: Indicator, anna: Double, berta: Double) -> Panorama {
        let teams = ["Mine/Anna", "Mine/Berta"].map { PanoramaUnit(UnitPath($0)) }
        var builder = Panorama.Builder(indicator: indicator, units: teams, days: (0..<30).map { Self.first + $0 })
        for (team, level) in [anna, berta].enumerated() {
            for day in 0..<30 { builder.add(PanoramaRecord(plan: 100, actual: level + Double(4 * (day % 3) - 4)), unit: team, day: day) }
        }
        return builder.build()
    }

    @Test func whoMeetsOnlySomeIndicatorsIsToldWhichAreMissed() {
        let output = panorama(Indicator(name: "output"), anna: 104, berta: 104)
        let energy = panorama(Indicator(name: "energy", direction: .less), anna: 95, berta: 108)
        let brief = BriefComputation(span: BriefSpan(from: Self.first, on: Self.first + 29, until: Self.first + 29)).brief(of: [output, energy])
        #expect(BriefText.text(of: brief, in: .english).contains("Mine: 1 of 2; Not met: energy"))
    }
}
