import App
import Database
import Demonstration
import Foundation
import Planning
import TestSupport
import Testing
import Web
import Works

/// On the last whole day Otto has missed its plan of copper, Paul, Thälmann and the office have met theirs.
@Suite struct SharesPageTests {
    @Test(arguments: Engine.all) func threeOfFourMetTheDaysPlan(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try kupferberg.page("Kupferberg", .shares, on: Kupferberg.yesterday).text
            #expect(page.contains("Kupferberg: 3 of 4\u{A0}teams met the plan."))
            #expect(page.contains("with 95 % certainty between 30\u{A0}% and 95\u{A0}%"))
            // 290, 300 and 12 of 912 people.
            #expect(page.contains("In them work 66.0\u{A0}% of the people."))
            #expect(page.contains("1\u{A0}team with fewer than five people is not counted.") && !page.contains(">Nord<"))
            #expect(!page.contains("21\u{A0}% and 100"), "of one team on one day nothing is open")
            #expect(page.contains("&lt;script&gt;") && !page.contains("<script>alert"))
        }
    }

    @Test(arguments: [
        ("zh", "Mines：3 个班组中有 2 个完成计划。"), ("ru", "Mines: план выполнили 2 из 3\u{A0}бригад."), ("de", "Mines: 2 von 3\u{A0}Gruppen erfüllten den Plan."),
    ])
    func theSentenceIsThereInEveryLanguage(language: String, sentence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Mines", .shares, on: Kupferberg.yesterday, language: language).text
            #expect(page.contains(sentence))
        }
    }

    @Test func dayByDayTheDaysOfEachAreCounted() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let address = try kupferberg.address("Otto", .shares, on: Kupferberg.yesterday).string + "&over=days"
            let page = try kupferberg.router.get(Address(stringLiteral: address)).text
            #expect(page.contains("of 39\u{A0}team-days."))
        }
    }

    @Test func aProgramReadsTheSame() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let address = "/works/\(kupferberg.works.id.number)/units/\(try kupferberg.id("Kupferberg").number)/shares.json?on=1959-07-10&over=span"
            let answer = try kupferberg.router.get(Address(stringLiteral: address)).bytes
            let shares = try #require(try JSONSerialization.jsonObject(with: Data(answer)) as? [String: Any])
            let whole = try #require((shares["shares"] as? [[String: Any]])?.first), teams = try #require(whole["of_teams"] as? [String: Any])
            #expect(whole["kind"] as? String == "plan" && teams["hits"] as? Int == 3 && teams["of"] as? Int == 4)
            #expect((shares["children"] as? [[String: Any]])?.count == 2 && shares["unseen"] as? Int == 0)
        }
    }

    @Test func theTerminalRefusesWhatItDoesNotKnow() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let desk = kupferberg.desk
            #expect(desk.pacesetter("shares", "--unit", "Kupferberg", "--on", "1959-07-10").output.contains("Kupferberg: 3 of 4\u{A0}teams met the plan."))
            #expect(desk.pacesetter("shares", "--unit", "Kupferberg", "--over", "years").complaints.contains("--over is day, days or span"))
            #expect(desk.pacesetter("shares").complaints.contains("shares needs --unit PATH"))
        }
    }

    /// The report of 1960: one backward team never met its plan, until from the middle of July it met every day's.
    @Test func ofDayesTeamsAllButTheBackwardOneMetTheHalfYearsPlanAndInTheEndItDoesToo() throws {
        try Desk.at(.sqlite) { desk in
            let database = try Database.open(desk.address)
            _ = try Migrator(Migrations.all).migrate(database, backUp: false)
            try DemonstrationStore.load(.daye(), into: database, at: Moment(milliseconds: 0))
            database.close()
            let halfYear = desk.pacesetter("shares", "--unit", "Daye Steel", "--over", "span", "--on", "1960-06-30").output
            #expect(halfYear.contains("Daye Steel: 24 of 25\u{A0}teams met the plan."))
            let team = desk.pacesetter("shares", "--unit", "Daye Steel/Forging workshop/Team 9", "--over", "days", "--from", "1960-07-01", "--on", "1960-07-31")
            #expect(team.output.contains("the day’s plan was met on 16 of 31\u{A0}team-days."))
        }
    }
}
