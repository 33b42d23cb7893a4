import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Three stations of the mine Otto from 1 June 1959 on: the crusher works without a stop, the shaft waits for it, the loader too.
@Suite struct LossPageTests {
    private static let first = Day("1959-06-02")!

    private static var rows: [String] {
        (0..<30).flatMap { number -> [String] in
            let day = first + number, wait = 30 + number * 7 % 20
            return [
                "Kupferberg/Mines/Otto,Crusher,\(day) 06:00,\(day) 06:20,setup,New liner", "Kupferberg/Mines/Otto,Crusher,\(day) 06:20,\(day) 13:00,working,",
                "Kupferberg/Mines/Otto,Crusher,\(day) 13:00,\(day) 13:\(10 + number % 9),down,Belt torn",
                "Kupferberg/Mines/Otto,Shaft,\(day) 06:00,\(day) 09:00,working,", "Kupferberg/Mines/Otto,Shaft,\(day) 09:00,\(day) 09:\(wait),starved,",
                "Kupferberg/Mines/Otto,Shaft,\(day) 09:\(wait),\(day) 13:00,working,", "Kupferberg/Mines/Otto,Loader,\(day) 06:30,\(day) 10:00,working,",
                "Kupferberg/Mines/Otto,Loader,\(day) 10:00,\(day) 13:00,starved,",
            ]
        }
    }

    private static let header = "unit,station,from,until,state,reason"

    private func load(_ kupferberg: Kupferberg) throws -> String {
        let answer = kupferberg.desk.pacesetter("import", "--states", try kupferberg.desk.file("states.csv", lines: [Self.header] + Self.rows))
        #expect(answer.code == .success, "\(answer.complaints)")
        return answer.lastLine
    }

    @Test(arguments: Engine.all) func theCrusherHoldsOttoUpAndTheLinerIsItsLargestLoss(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            #expect(try load(kupferberg).hasSuffix("240 rows, 0 created, 0 questionable, 0 bad"))
            let page = try kupferberg.page("Otto", .losses).text
            #expect(Markup(page).flaws.isEmpty, "\(Markup(page).flaws)")
            #expect(page.contains("Otto is held up by Crusher.") && page.contains("Crusher is the bottleneck: alone for "))
            #expect(page.contains("New liner is the largest loss: ") && page.contains("600\u{A0}minutes, 30\u{A0}occasions"))
            #expect(page.contains("Technical efficiency"))
            let above = try kupferberg.page("Mines", .losses).text
            #expect(above.contains("Otto ▸ Crusher"), "told of the branch with the mine's name")
            let json = try kupferberg.router.get(Address(stringLiteral: kupferberg.address("Otto", .losses).string + ".json")).bytes
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
            let bottleneck = try #require(answer["bottleneck"] as? [String: Any]), states = try #require(answer["states"] as? [String: Any])
            #expect(bottleneck["station"] as? String == "Crusher" && bottleneck["days"] as? Int == 30)
            #expect(states["key"] as? String == "New liner" && answer["records"] is NSNull)
        }
    }

    @Test func inEveryLanguageAndForWhoSeesOnlyPaulNothing() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            _ = try load(kupferberg)
            for (language, sentence) in [("zh", "瓶颈是Crusher"), ("ru", "Узкое место — Crusher"), ("de", "Crusher ist der Engpass")] {
                let page = try kupferberg.page("Otto", .losses, language: language).text
                #expect(page.contains(sentence), "\(language)")
            }
            let paul = try kupferberg.browser(of: "Pia Roth", .teamLeader, over: "Paul")
            #expect(try paul.get(kupferberg.address("Otto", .losses)).status == .forbidden)
            #expect(try !paul.get(kupferberg.address("Paul", .losses)).text.contains("Crusher"))
        }
    }

    @Test(arguments: Engine.all) func theSameFileAgainChangesNothingAndTakenBackItIsGone(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let line = try load(kupferberg), number = String(line.split(separator: " ")[1].dropLast())
            _ = try load(kupferberg)
            #expect(try kupferberg.desk.count("station_state") == 240)
            #expect(kupferberg.desk.pacesetter("import", "--undo", number).code == .success)
            #expect(try kupferberg.page("Otto", .losses).text.contains("No losses known"))
        }
    }

    @Test(arguments: Engine.all) func whatIsWrongIsToldWithItsLineAndNothingIsStored(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let wrong = [
                "Kupferberg/Mines/Oto,Crusher,1959-06-02 06:00,1959-06-02 07:00,working,", "Kupferberg/Mines/Otto,Crusher,2.6.1959,1959-06-02 07:00,working,",
                "Kupferberg/Mines/Otto,Crusher,1959-06-02 07:00,1959-06-02 06:00,working,",
                "Kupferberg/Mines/Otto,Crusher,1959-06-02 06:00,1959-06-02 07:00,busy,",
                "Kupferberg/Mines/Otto,Shaft,1959-06-02 06:00,1959-06-02 08:00,working,", "Kupferberg/Mines/Otto,Shaft,1959-06-02 07:00,1959-06-02 09:00,down,",
            ]
            let answer = kupferberg.desk.pacesetter("import", "--states", try kupferberg.desk.file("wrong.csv", lines: [Self.header] + wrong))
            #expect(answer.code == .foundWrong && answer.lastLine == "import refused: 6 rows, 0 created, 0 questionable, 5 bad")
            for told in [
                "line 2, column \"unit\"", "line 3, column \"from\": found \"2.6.1959\", expected a time of the clock on the wall",
                "line 4, column \"until\": found \"1959-06-02 06:00\", expected a time after 1959-06-02 07:00",
                "line 5, column \"state\": found \"busy\", expected one of working, setup, down, blocked, starved, off",
                "line 7, column \"from\": found 1959-06-02 07:00, while line 6 lasts until 1959-06-02 08:00",
            ] { #expect(answer.complaints.contains(told), "\(told)\n\(answer.complaints)") }
            #expect(try kupferberg.desk.count("station_state") == 0)
            let dry = kupferberg.desk.pacesetter("import", "--dry-run", "--states", try kupferberg.desk.file("states.csv", lines: [Self.header] + Self.rows))
            #expect(dry.lastLine == "import (dry run): 240 rows, 0 created, 0 questionable, 0 bad")
            #expect(try kupferberg.desk.count("station_state") == 0)
            let headless = kupferberg.desk.pacesetter("import", "--states", try kupferberg.desk.file("headless.csv", lines: ["unit,from", "Kupferberg,1"]))
            #expect(headless.complaints.contains("The file has no column \"until\", \"state\""))
        }
    }

    @Test(arguments: Engine.all) func minutesThatRecordsNameAreAddedUpByReason(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let lines = (0..<30).map { number in
                "Kupferberg/Mines/Paul,copper,\(Self.first + number),100,130,\(number % 3 == 0 ? "No timber" : "Water"),\(number % 3 == 0 ? 10 : 25)"
            }
            let file = try kupferberg.desk.file("reasons.csv", lines: ["unit,indicator,date,plan,actual,reason,minutes"] + lines)
            let answer = kupferberg.desk.pacesetter("import", file)
            #expect(answer.code == .success, "\(answer.complaints)")
            let page = try kupferberg.page("Paul", .losses).text
            #expect(page.contains("Paul loses most time by: Water.") && page.contains("500\u{A0}minutes, 20\u{A0}occasions"))
            let told = kupferberg.desk.pacesetter("losses", "--unit", "Kupferberg/Mines/Paul", "--on", "1959-07-10").output
            let untold = kupferberg.desk.pacesetter("losses", "--unit", "Kupferberg/Mines/Otto", "--on", "1959-07-10").output
            #expect(untold.contains("No losses known. In this span no record of this unit"))
            #expect(told.contains("Water is the largest loss: 83\u{A0}% of the lost minutes.") && told.contains("No timber: 100\u{A0}minutes"))
        }
    }
}
