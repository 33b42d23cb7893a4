import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Otto is behind; Paul and Thälmann, with about as many people, bring half as much again. Whether Otto's plan is too high stands wherever it is called behind.
@Suite struct VerdictBesideBehindTests {
    private static let verdict = "Is the plan too high? Reached by peers. 2 of 2 comparable units reach what the plan asks for per person and working day."

    /// As it is read: without marks, and with plain blanks.
    private func read(_ page: String) -> String { page.replacing(/<[^>]+>/, with: "").replacing("\u{A0}", with: " ") }

    @Test(arguments: Engine.all) func onTodayTheBoardAndItsOwnPage(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            for (unit, place) in [("Mines", Outlook.Place.today), ("Mines", .board), ("Otto", .unit)] {
                let page = try read(kupferberg.page(unit, place, on: Kupferberg.yesterday).text)
                #expect(page.contains(Self.verdict), "\(place)")
            }
            #expect(try read(kupferberg.page("Mines", .wall, on: Kupferberg.yesterday).text).contains("Is the plan too high? Reached by peers."))
            #expect(try !read(kupferberg.page("Paul", .unit, on: Kupferberg.yesterday).text).contains("Is the plan too high?"), "Paul is ahead")
        }
    }

    /// In strips and in the folded list, where many are behind.
    @Test func ofEachOfManyAndInEveryLanguage() throws {
        try Desk.at(.sqlite) { desk in
            let teams = (1...30).map { "Ostwerk/Team \($0 < 10 ? "0" : "")\($0)" }
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", lines: ["unit,people"] + teams.map { $0 + ",10" }))
            let records = teams.enumerated().flatMap { number, team in
                (0..<30).map { "\(team),pieces,\(Day("2026-03-02")! + $0),100,\((number < 15 ? 70 : 140) + ($0 * 7 + number) % 5)" }
            }
            let told = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual"] + records), "--create")
            try #require(told.code == .success, "\(told.complaints)")
            let text = desk.pacesetter("brief", "--on", "2026-03-31").output.replacing("\u{A0}", with: " ")
            #expect(text.components(separatedBy: "Is the plan too high? Reached by peers.").count == 16, "fifteen are behind")
            let json =
                try JSONSerialization.jsonObject(with: Data(desk.pacesetter("brief", "--on", "2026-03-31", "--format", "json").output.utf8)) as? [String: Any]
            let laggards = try #require(json?["laggards"] as? [[String: Any]])
            #expect(laggards.count == 15)
            for laggard in laggards {
                let verdict = try #require(laggard["plan_verdict"] as? [String: String])
                #expect(verdict["code"] == "reached by peers")
                #expect(
                    verdict["sentence"]?.replacing("\u{A0}", with: " ").hasPrefix("Reached by peers. 15 of 29 comparable units reach what the plan asks for")
                        == true)
            }
            for (language, sentence) in [
                ("zh", "计划是否过高？同类单位能达到。"), ("ru", "Не завышен ли план? Сопоставимые его достигают."),
                ("de", "Ist der Plan zu hoch? Von Vergleichbaren erreicht."),
            ] {
                #expect(desk.pacesetter("brief", "--on", "2026-03-31", "--language", language).output.contains(sentence), "\(language)")
            }
        }
    }
}
