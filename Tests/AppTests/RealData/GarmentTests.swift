import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Works

/// Twelve teams of a garment factory, sewing and finishing, from January to March 2015: the file as it was published, with
/// its own spellings, blanks and dates.
@Suite struct GarmentTests {
    static let file = RealData.fixtures.appending(path: "garment/garments_worker_productivity.csv").path
    static let map = [
        "--map", "unit=Factory/{department|trim}/Team {team|pad:2}", "--map", "date={date|date:M/d/yyyy}", "--map", "indicator=productivity",
        "--map", "plan={targeted_productivity}", "--map", "actual={actual_productivity}",
    ]

    @Test(arguments: Engine.all) func onlyTheMistypedTargetIsQuestioned(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let answer = desk.run(["import", Self.file, "--create", "--db", desk.address] + Self.map)
            #expect(answer.code == .success)
            #expect(answer.lastLine.hasSuffix(": 1197 rows, 28 created, 1 questionable, 0 bad"))
            #expect(answer.complaints.contains("questionable: line 635: plan 0.07 of Factory/sweing/Team 07, productivity, where about 0.75 is usual"))
        }
    }

    @Test(arguments: Engine.all) func teamThreeMeetsItsTargetMostOftenAndTeamEightLeast(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.run(["import", Self.file, "--create", "--db", desk.address] + Self.map)
            let met = try daysMet(desk)
            let share = { (days: [Bool]) in (Double(days.count { $0 }) / Double(days.count) * 1000).rounded() / 10 }
            #expect(share(met.values.flatMap { $0 }) == 73.1)
            let shares = met.mapValues { share($0).rounded() }
            #expect(["Team 08", "Team 07", "Team 06", "Team 09", "Team 12", "Team 01", "Team 03"].map { shares[$0] } == [55, 58, 67, 67, 84, 86, 88])
            #expect(shares.values.sorted().prefix(4) == [55, 58, 67, 67] && shares.values.sorted().suffix(3) == [84, 86, 88])
        }
    }

    /// The same of both departments, as the product counts it: on 875 of 1197 days of a team its target was reached.
    @Test func onSeventyThreeOfAHundredTeamDaysTheTargetWasReached() throws {
        try Desk.at(.sqlite) { desk in
            _ = desk.run(["import", Self.file, "--create", "--db", desk.address] + Self.map)
            let answer = desk.pacesetter("shares", "--unit", "Factory", "--over", "days", "--from", "2015-01-01", "--on", "2015-03-11", "--format", "json")
            let shares = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any], "\(answer.complaints)")
            let whole = try #require((shares["shares"] as? [[String: Any]])?.first?["of_teams"] as? [String: Any])
            let share = try #require(whole["share"] as? Double)
            #expect(whole["of"] as? Int == 1197 && (share * 1000).rounded() == 731)
        }
    }

    /// Whether each day of each team, in both departments, reached its target.
    private func daysMet(_ desk: Desk) throws -> [String: [Bool]] {
        let database = try Database.open(desk.address)
        defer { database.close() }
        return try database.read { db in
            let works = try WorksStore(db).works(of: nil)
            let organisation = try UnitStore(db, of: works.id).organisation()
            var met: [String: [Bool]] = [:]
            try StatementStore(db, of: works.id).forEachDay { stated in
                let figures = stated.figures.figures(of: .ratio)
                let path = try #require(organisation.path(of: stated.unit, on: stated.day))
                met[String(path.levels.last!), default: []].append(try #require(figures.actual) >= #require(figures.plan))
            }
            return met
        }
    }

    /// Every figure of every unit over five spans, from the published file in one command.
    @Test(arguments: 0..<5) func oneCommandTellsWhatTheReferenceTells(span number: Int) throws {
        let span = try Self.expected(span: number)
        let brief = try BriefCommandTests().json(
            ["brief", "--csv", Self.file, "--all-units", "--format", "json", "--from", span.text("from"), "--on", span.text("on"), "--until", span.text("on")]
                + Self.map)
        let totals = brief.list("totals"), units = span.list("units")
        #expect(totals.map { $0.text("unit") } == units.map { $0.text("unit") })
        for (total, unit) in zip(totals, units) {
            for (key, expected) in Self.figures(of: unit) { #expect(Difference.first(total[key], expected, at: "\(unit.text("unit")).\(key)") == nil) }
        }
        let summary = span["summary"] as? [String: [String]] ?? [:]
        #expect(brief.units("laggards") == summary["laggards_inner"]! + summary["laggards_leaves"]!)
        #expect(brief.list("laggards").filter { $0["hidden"] as? Bool == true }.map { $0.text("unit") } == summary["hidden"])
        #expect(brief.units("slipping") == summary["slipping"])
        #expect(Set(brief.units("advanced")) == Set(summary["advanced"]!))
        #expect(Set(brief.units("too_small")) == Set(summary["too_small"]!))
    }

    private static func expected(span number: Int) throws -> [String: Any] {
        let data = try Data(contentsOf: RealData.fixtures.appending(path: "garment/expected.json"))
        let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        return document.list("spans")[number]
    }

    /// The reference's figures under the names that the brief gives them.
    private static func figures(of unit: [String: Any]) -> [String: Any] {
        let sums = unit["sums"] as? [String: Any] ?? [:], verdict = unit["verdict"] as? [String: Any] ?? [:]
        let named = ["plan_to_date": sums["planned"], "actual_to_date": sums["actual"], "completion": sums["completion"]].compactMapValues { $0 }
        let keys = ["days", "sigma2", "phi_own", "phi", "f", "df", "se", "z", "p_value", "q_value", "shrunk", "shrunk_sd", "masking", "shift"]
        return named.merging(verdict.filter { keys.contains($0.key) }) { first, _ in first }
    }
}

extension [String: Any] {
    func list(_ key: String) -> [[String: Any]] { self[key] as? [[String: Any]] ?? [] }
    func text(_ key: String) -> String { self[key] as? String ?? "" }
    func units(_ key: String) -> [String] { list(key).map { $0.text("unit") } }
}
