import Database
import Foundation
import Terminal
import TestSupport
import Testing
import Works

/// Six teams of Ostwerk pack pieces, ten people each; team 1 is asked for more than the others.
@Suite struct PlanVerdictTests {
    /// - Parameter asked: by team, with what is reached; the days differ by so much.
    private func verdict(_ teams: [(asked: Double, reached: Double)], people: Int? = 10, waver: Double = 1, days: Int = 40, on engine: Engine = .sqlite) throws
        -> [String: Any]
    {
        try Desk.at(engine) { desk in
            let units = ["unit,people"] + teams.indices.map { "Ostwerk/Team \($0 + 1),\(people.map(String.init) ?? "")" }
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", lines: units))
            let records = teams.enumerated().flatMap { team, plan in
                (0..<days).map { day in
                    "Ostwerk/Team \(team + 1),pieces,\(Day("2026-03-02")! + day),\(plan.asked),\(plan.reached + waver * Double((day * 7 + team) % 5 - 2))"
                }
            }
            let answer = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual"] + records), "--create")
            try #require(answer.code == .success, "\(answer.complaints)")
            let json = desk.pacesetter("compare", "--unit", "Ostwerk/Team 1", "--format", "json").output
            let comparison = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            return try #require(comparison["plan"] as? [String: Any])
        }
    }

    @Test(arguments: Engine.all) func thatOthersMeetSmallerPlansDoesNotSayThatThisOneCanBeMet(on engine: Engine) throws {
        let plan = try verdict([(100, 60)] + Array(repeating: (50, 52), count: 5), on: engine)
        #expect(plan["verdict"] as? String == "beyond what any comparable unit has done" && plan["reach"] as? Int == 0)
    }

    @Test func oneOfFiveWhoReachesItMakesItAmbitious() throws {
        let plan = try verdict([(100, 60), (100, 110)] + Array(repeating: (50, 52), count: 4))
        #expect(plan["verdict"] as? String == "ambitious" && plan["reach"] as? Int == 1)
    }

    @Test func whatMeetsItExactlyReachesIt() throws {
        let plan = try verdict([(33.3, 30)] + Array(repeating: (33.3, 33.3), count: 5), waver: 0)
        #expect(plan["verdict"] as? String == "reached by peers" && plan["reach"] as? Int == 5)
    }

    @Test func whoOfTwoReachesItByLuckDecidesNothing() throws {
        let plan = try verdict([(100, 60), (100, 100.01), (100, 60)], waver: 4)
        #expect(plan["verdict"] as? String == "ambitious" && plan["surely_reach"] as? Int == 0)
    }

    @Test func whereThePeopleAreUnknownAmountsSayNothing() throws {
        let plan = try verdict([(100, 60)] + Array(repeating: (50, 52), count: 5), people: nil)
        #expect(plan["verdict"] as? String == "not enough to tell" && plan["people_unknown"] as? Int == 5)
    }

    /// With figures of three days each none has an error: that nobody reached it is no proof that nobody can, and that all did is no more than that.
    @Test(arguments: Engine.all) func ofFewFiguresNothingIsSaidToBeBeyondWhatAnybodyHasDone(on engine: Engine) throws {
        let missed = try verdict([(100, 60)] + Array(repeating: (100, 70), count: 6), days: 3, on: engine)
        #expect(missed["verdict"] as? String == "not enough to tell" && missed["single_figures"] as? Bool == true)
        #expect(missed["peers"] as? Int == 6 && missed["may_reach"] as? Int == 6, "the unit itself is no peer of its own")
        let reached = try verdict([(100, 60)] + Array(repeating: (100, 120), count: 6), days: 3, on: engine)
        #expect(reached["verdict"] as? String == "reached by peers" && reached["surely_reach"] as? Int == 0)
    }
}
