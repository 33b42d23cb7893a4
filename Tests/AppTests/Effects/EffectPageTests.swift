import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Help came to Otto on the first of July 1959; Paul and Thälmann are its like.
@Suite struct EffectPageTests {
    @Test(arguments: Engine.all) func whoLeadsOttoIsOfferedNoMineThatIsNotHis(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .headOfUnit, over: "Otto"), address = try kupferberg.address("Otto", .effect)
            let ada = try kupferberg.router.get(address).text, his = try kalle.get(address).text
            #expect(ada.contains("Paul") && ada.contains("Thälmann"))
            #expect(!his.contains("Paul") && !his.contains("Thälmann"))
        }
    }

    /// Paul took over from Otto on the twentieth of June; of three mines each stands alone, and of whom no help is recorded nobody is untouched.
    @Test(arguments: Engine.all) func aProgramReadsTheWholeAnswer(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let asked = Address(stringLiteral: try kupferberg.address("Otto", .effect).string + ".json?since=1959-06-21")
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(kupferberg.router.get(asked).bytes)) as? [String: Any])
            #expect(answer["units"] as? [String] == ["Kupferberg/Mines/Otto"] && answer["indicator"] as? String == "copper")
            #expect(answer["design"] as? String == "one unit alone" && answer["answer"] as? String == "not seen" && answer["silence"] is NSNull)
            let (change, effect) = (try #require(answer["change"] as? Double), try #require(answer["effect"] as? Double))
            let (low, high) = (try #require(answer["low"] as? Double), try #require(answer["high"] as? Double))
            #expect(answer["level"] as? Double == 0.95 && (low...high).contains(effect) && (low...high).contains(0))
            #expect(abs(change - effect - (try #require(answer["anyway"] as? Double))) < 1e-9)
            let before = try #require(answer["before"] as? Double), after = try #require(answer["after"] as? Double)
            #expect(abs(before - 0.8) < 0.02 && abs(after - before - change) < 1e-9 && answer["regression_to_the_mean"] is Double)
            #expect(answer["peers_change"] is NSNull && (answer["helpers"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func aDayThatIsToComeIsToldAsSuch() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let asked = Address(stringLiteral: try kupferberg.address("Otto", .effect).string + "?since=1959-12-01")
            let answer = kupferberg.router.get(asked)
            #expect(try answer.status == .unprocessableContent && answer.text.contains("That day is still to come"))
        }
    }
}

@Suite struct EffectCommandTests {
    @Test(arguments: [
        (["--unit", "Ostwerk/Team 2", "--since", "2026-03-20"], "Similar: \"Ostwerk/Team 02\""),
        (["--unit", "Ostwerk/Team 02", "--unit", "Ostwerk/Team 02", "--since", "2026-03-20"], "Ostwerk/Team 02 is named twice"),
        (["--unit", "Ostwerk/Team 02", "--helper", "Ostwerk/Team 02", "--since", "2026-03-20"], "Ostwerk/Team 02 is named twice"),
        (["--unit", "Ostwerk/Team 02", "--since", "2026-12-01"], "--since 2026-12-01 is after the last day looked at, 2026-04-10"),
        (["--unit", "Ostwerk/Team 02", "--since", "2026-03-20", "--format", "xml"], "--format is text or json, found \"xml\""),
        (["--unit", "Ostwerk/Team 02", "--since", "2026-03-20", "--language", "fr"], "--language is en, zh, ru or de"),
    ])
    func aWrongCallIsToldInASentence(words: [String], sentence: String) throws {
        try Desk.at(.sqlite) { desk in
            let records = (1...6).flatMap { team in (0..<40).map { "Ostwerk/Team 0\(team),pieces,\(Day("2026-03-02")! + $0),100,\(90 + ($0 * 7 + team) % 9)" } }
            _ = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual"] + records), "--create")
            let answer = desk.run(["effect", "--db", desk.address] + words)
            #expect(answer.code != .success && answer.complaints.contains(sentence), "\(answer.complaints)")
        }
    }
}
