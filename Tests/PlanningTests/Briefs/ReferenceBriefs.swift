import Foundation
import Planning
import Testing
import Works

/// Whole briefs, number by number, as an independent program computed them from the same rules.
@Suite struct ReferenceBriefs {
    private func document(_ brief: Brief, _ which: Brief.Which) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(BriefJSON.bytes(of: brief, totals: which))) as! [String: Any]
    }

    @Test func aWorksOfAHundredTeamsIsToldAsTheReferenceTellsIt() throws {
        let expected = try FixtureFiles.json("peer-small/expected.json")
        let panorama = try FixtureFiles.panorama(
            records: "peer-small/records.csv", units: "peer-small/units.csv", indicator: Indicator(name: "output"))
        let span = BriefSpan(from: panorama.days.first!, on: Day(expected["on"] as! String)!, until: panorama.days.last!)
        let brief = BriefComputation(span: span).brief(of: [panorama])
        var comparison = JSONComparison(tolerance: 1e-8)
        comparison.compare(try document(brief, .allUnits), expected, at: "")
        #expect(comparison.differences == [])
    }

    /// A daily ratio without base; the file lists by the unit what the brief lists by the question.
    @Test(arguments: 0..<5) func theGarmentTeamsAreToldAsTheReferenceTellsThem(span number: Int) throws {
        let expected = try (FixtureFiles.json("garment/expected.json")["spans"] as! [[String: Any]])[number]
        let panorama = try FixtureFiles.panorama(records: "garment/records.csv", indicator: Indicator(name: "productivity", kind: .ratio))
        let on = Day(expected["on"] as! String)!
        let brief = BriefComputation(span: BriefSpan(from: Day(expected["from"] as! String)!, on: on, until: on)).brief(of: [panorama])
        let units = expected["units"] as! [[String: Any]]
        var comparison = JSONComparison(tolerance: 1e-8)
        for (total, unit) in zip(try document(brief, .allUnits)["totals"] as! [[String: Any]], units) { compare(total, unit, &comparison) }
        #expect(comparison.differences == [])
        #expect(brief.totals(.allUnits).map(\.unit.text) == units.map { $0["unit"] as! String })
        let summary = expected["summary"] as! [String: [String]]
        #expect(Set(brief.advanced.map(\.unit.text)) == Set(summary["advanced"]!))
        #expect(Set(brief.tooSmall.map(\.unit.text)) == Set(summary["too_small"]!))
        #expect(brief.laggards.map(\.unit.text) == summary["laggards_inner"]! + summary["laggards_leaves"]!)
        #expect(brief.slipping.map(\.unit.text) == summary["slipping"]!)
        #expect(brief.totals(.allUnits).allSatisfy { $0.leadDays == nil && $0.dueShare == nil && $0.forecast == nil })
    }

    private func compare(_ total: [String: Any], _ unit: [String: Any], _ comparison: inout JSONComparison) {
        let place = unit["unit"] as! String, sums = unit["sums"] as! [String: Any], verdict = unit["verdict"] as! [String: Any]
        comparison.compare(total["plan_to_date"], sums["planned"], at: place)
        comparison.compare(total["actual_to_date"], sums["actual"], at: place)
        comparison.compare(total["completion"], sums["completion"], at: place)
        for key in ["days", "sigma2", "phi_own", "phi", "f", "df", "se", "z", "p_value", "q_value", "shrunk", "shrunk_sd", "masking", "shift"] {
            comparison.compare(total[key], verdict[key], at: place + "." + key)
        }
    }
}
