import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Otto reaches 80 % of its plan, Paul and Thälmann, the other mines of Kupferberg, 130 %. Nord has four people.
@Suite struct StandingsPageTests {
    @Test(arguments: Engine.all) func ottoStandsBehindTheTwoThatShareTheFirstPlace(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try kupferberg.page("Otto", .standings).text
            #expect(page.contains("Otto: place 3 of 3."))
            #expect(page.components(separatedBy: "=1</span>").count == 3, "two share the first place")
            #expect(!page.contains("Nord"), "a team is not of the league of mines")
        }
    }

    @Test(arguments: [("zh", "Otto：3 个单位中第 3 名。"), ("ru", "Otto: место 3 из 3."), ("de", "Otto: Platz 3 von 3.")])
    func theSentenceIsThereInEveryLanguage(language: String, sentence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Otto", .standings, language: language).text
            #expect(page.contains(sentence))
        }
    }

    @Test func whoseFiguresOneMayNotSeeIsCountedAndNotNamed() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let page = try kalle.get(kupferberg.address("Otto", .standings)).text
            #expect(page.contains("Otto: place 3 of 3.") && page.contains("… and 2\u{A0}units that you do not see."))
            #expect(!page.contains("Thälmann") && !page.contains("130"))
        }
    }

    @Test func aTeamOfFourHasNoLeagueAndProgressNeedsEight() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            #expect(try kupferberg.page("Nord", .standings).text.contains("No league"))
            let address = try kupferberg.address("Otto", .standings).string + "?by=progress"
            let page = try kupferberg.router.get(Address(stringLiteral: address)).text
            #expect(page.contains("Otto: in its league nobody has a place.") && page.contains("Progress is told from eight units on"))
        }
    }

    @Test func aLeastVolumeIsAskedForAndAWrongOneRefusedWhereItStands() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let address = try kupferberg.address("Otto", .standings).string
            let high = try kupferberg.router.get(Address(stringLiteral: address + "?least=1000000")).text
            #expect(high.contains("Otto: in its league nobody has a place.") && high.contains("too little volume</dt><dd>Otto, Paul and Thälmann</dd>"))
            let wrong = kupferberg.router.get(Address(stringLiteral: address + "?least=much")), page = try wrong.text
            #expect(wrong.status == .unprocessableContent && page.contains("“much” is no amount"))
        }
    }

    @Test func theTerminalSaysTheSameAndRefusesWhatItDoesNotKnow() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let desk = kupferberg.desk, text = desk.pacesetter("standings", "--unit", "Kupferberg/Mines/Otto", "--on", "1959-07-10").output
            #expect(text.contains("Kupferberg/Mines/Otto: place 3 of 3.") && text.contains("Kupferberg/Mines/Paul: place 1 to 2, 1"))
            #expect(desk.pacesetter("standings", "--unit", "Kupferberg/Mines/Oto").complaints.contains("Kupferberg/Mines/Otto"))
            #expect(desk.pacesetter("standings").complaints.contains("standings needs --unit PATH"))
            #expect(desk.pacesetter("standings", "--unit", "Kupferberg/Mines/Otto", "--by", "luck").complaints.contains("--by is level or progress"))
            #expect(desk.pacesetter("standings", "--unit", "Kupferberg/Mines/Otto", "--least", "-1").complaints.contains("--least takes an amount"))
        }
    }
}

/// Five teams of Ostwerk pack a hundred pieces a day. In June the plan of team 2 is stated anew, lower; the others' is not.
@Suite struct LoweredPlanTests {
    @Test(arguments: Engine.all) func aPlanLoweredAfterTheSpanBeganIsWarnedOfWithItsEvidence(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let records = (1...5).flatMap { team in (0..<30).map { "Ostwerk/Team \(team),pieces,\(Day("2026-06-01")! + $0),\(95 + ($0 * 7 + team) % 11)" } }
            _ = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,actual"] + records), "--create")
            for amount in ["3000", "2400"] {
                let teams = amount == "3000" ? Array(1...5) : [2]
                let lines = ["unit,indicator,from,until,plan"] + teams.map { "Ostwerk/Team \($0),pieces,2026-06-01,2026-06-30,\(amount)" }
                let answer = desk.pacesetter("import", "--plans", try desk.file("plans.csv", lines: lines))
                try #require(answer.code == .success, "\(answer.complaints)")
            }
            let answer = desk.pacesetter("standings", "--unit", "Ostwerk/Team 1", "--from", "2026-06-01", "--on", "2026-06-30", "--format", "json")
            let table = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any], "\(answer.complaints)")
            let padded = try #require(table["padded"] as? [[String: Any]])
            #expect(padded.count == 1 && padded.first?["unit"] as? String == "Ostwerk/Team 2" && padded.first?["factor"] as? Double == 0.8)
            let text = desk.pacesetter("standings", "--unit", "Ostwerk/Team 1", "--from", "2026-06-01", "--on", "2026-06-30").output
            #expect(text.contains("the plan was changed to 80.0\u{A0}% of what it was") && text.contains("Of 4\u{A0}peers, 0 had the plan made easier too."))
        }
    }
}
