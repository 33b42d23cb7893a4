import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Works

/// Thirty teams of Ostwerk, from 5 to 34 people. Each person fills ten pieces a day; in Team 20, of 24 people, only seven.
@Suite struct ResourceComparisonTests {
    private func load(_ desk: Desk, people: (Int) -> Int) throws {
        func name(_ team: Int) -> String { "Ostwerk/Team \(team < 10 ? "0" : "")\(team)" }
        let units = (1...30).map { "\(name($0)),\(people($0))" }
        let records = (1...30).flatMap { team in
            (0..<30).map { number in
                let filled = Double(people(team)) * (team == 20 ? 7 : 10) * (1 + Double((number * 7 + team * 3) % 11 - 5) / 200)
                return "\(name(team)),pieces,\(Day("2026-03-02")! + number),100,\(filled)"
            }
        }
        _ = desk.pacesetter("import", "--units", try desk.file("units.csv", lines: ["unit,people", "Ostwerk,"] + units))
        let told = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual"] + records), "--create")
        try #require(told.code == .success, "\(told.complaints)")
    }

    private func resources(_ desk: Desk) throws -> [String: Any] {
        let json = desk.pacesetter("compare", "--unit", "Ostwerk/Team 20", "--format", "json").output
        let comparison = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        return try #require(comparison["resources"] as? [String: Any])
    }

    @Test(arguments: Engine.all) func whoBringsLessThanOthersWithNoMorePeopleIsDominated(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try load(desk) { $0 + 4 }
            let found = try resources(desk)
            #expect(found["inputs"] as? [String] == ["people"])
            #expect(found.list("units").filter { $0["dominated"] as? Bool == true }.map { $0.text("unit") } == ["Ostwerk/Team 20"])
            let team20 = try #require(found.list("units").first { $0.text("unit") == "Ostwerk/Team 20" })
            let (tenth, ofTen, best) = (team20["order_alpha"] as? Double ?? 0, team20["order_m"] as? Double ?? 0, team20["free_disposal_hull"] as? Double ?? 0)
            #expect(tenth > 1.2 && ofTen > 1.2 && ofTen < best, "\(tenth), \(ofTen), \(best)")
            let text = desk.pacesetter("compare", "--unit", "Ostwerk/Team 20").output
            #expect(text.contains("Of any ten of them, the best may be expected to bring"))
            #expect(text.contains("With the resources they have (people)") && text.contains("one in ten brings at least"))
            #expect(desk.pacesetter("compare", "--unit", "Ostwerk/Team 03").output.contains("Only 2\u{A0}units had no more resources than this one"))
        }
    }

    @Test func whereAllHaveTheSameItIsNotSaidTwice() throws {
        try Desk.at(.sqlite) { desk in
            try load(desk) { _ in 20 }
            #expect(try resources(desk).text("silence") == "resources alike")
        }
    }
}
