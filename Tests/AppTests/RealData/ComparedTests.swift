import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Works

/// Units of real and printed reports among their peers, by the command as anybody would call it.
@Suite struct ComparedTests {
    private struct Answer {
        let json: [String: Any]

        init(_ desk: Desk, _ unit: String, _ words: String...) throws {
            let told = desk.run(["compare", "--unit", unit, "--format", "json", "--db", desk.address] + words)
            try #require(told.code == .success, "\(told.complaints)")
            json = try #require(try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
        }

        var members: [[String: Any]] { json.list("members") }

        /// What the whole gains when all reach the level that a quarter does, by plain arithmetic on the levels as they are.
        var plainGain: Double {
            let levels = members.compactMap { $0["level"] as? Double }.sorted(), place = 0.75 * Double(levels.count - 1), below = Int(place)
            let mark = levels[below] + (place - Double(below)) * (levels[below + 1] - levels[below])
            return members.reduce(0) { $0 + ($1["volume"] as! Double) * max(0, mark - ($1["level"] as! Double)) }
        }

        var whole: Double { members.reduce(0) { $0 + ($1["volume"] as! Double) * ($1["level"] as! Double) } }
    }

    /// Twenty-four plants in each of three industries, spring 1958: noise is small beside their differences, so the gain is nearly what
    /// anybody works out by hand, some seven per cent of the whole.
    @Test(arguments: [("Steel", "steel"), ("Coal", "coal"), ("Cement", "cement")]) func everyIndustryHasItsGain(_ industry: String, _ product: String) throws {
        try Desk.at(.sqlite) { desk in
            #expect(desk.pacesetter("demo").code == .success)
            let plant = "Trade unions 1958/\(industry)/\(industry) plant 24", answer = try Answer(desk, plant, "--indicator", product)
            #expect(answer.members.count == 24 && answer.members.allSatisfy { $0.text("unit").hasPrefix("Trade unions 1958/\(industry)/") })
            let gain = try #require(answer.json.list("gains").first), total = try #require(gain["total"] as? Double)
            #expect(abs(total / answer.plainGain - 1) < 0.1, "\(total) against \(answer.plainGain)")
            #expect((0.05...0.09).contains(total / answer.whole), "\(total / answer.whole)")
            let low = try #require(gain["low"] as? Double), high = try #require(gain["high"] as? Double)
            #expect(low < total && total < high && high - low < 0.5 * total)
            #expect(gain.list("largest").count == 10)
        }
    }

    /// Team 8 sews among twenty-four teams of the garment factory; others reach what its target asks for.
    @Test func aGarmentTeamStandsAmongItsPeers() throws {
        try Desk.at(.sqlite) { desk in
            // Productivity is a ratio to its target: so teams are compared whose people the file does not tell.
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", "unit,level", "Factory,works"))
            _ = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name,kind", "productivity,ratio"))
            _ = desk.run(["import", GarmentTests.file, "--create", "--db", desk.address] + GarmentTests.map)
            let answer = try Answer(desk, "Factory/sweing/Team 08")
            #expect(answer.members.count == 24)
            let gain = try #require(answer.json.list("gains").first), total = try #require(gain["total"] as? Double)
            // Noise is taken out: less is promised than by the levels as they are.
            #expect(total > 0 && total < answer.plainGain)
            let low = try #require(gain["low"] as? Double), high = try #require(gain["high"] as? Double)
            #expect(low < total && total < high)
            let plan = try #require(answer.json["plan"] as? [String: Any])
            #expect(plan.text("verdict") == "reached by peers")
        }
    }
}
