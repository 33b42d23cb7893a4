import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// The present-day works: "Milling 2 late" lags behind the good total of its workshop, and in summer everybody makes half.
@Suite struct LaggardPageTests {
    @Test(arguments: Engine.all) func theHiddenLaggardIsNamedWithWhatHidesItAndSinceWhen(on engine: Engine) throws {
        try NordwerkHouse.on(engine) { house in
            let page = try house.router.get(house.outlook("Nordwerk", span: .month).address(of: .laggards)).text
            #expect(page.contains("At Nordwerk, 1\u{A0}unit falls reliably behind, hidden by a good total."))
            #expect(page.contains("Milling 2 late") && page.contains("Machining (10") && page.contains("Named since before "))
            #expect(Markup(page).flaws.isEmpty)
            let today = try house.router.get(house.outlook("Nordwerk", span: .month).address(of: .today)).text
            #expect(today.contains("Named since before ") && today.contains("Since when, and what hides them"))
        }
    }

    @Test(arguments: [Day("2026-08-07")!, Day("2026-08-14")!]) func theSummerDipIsNotNamedAndThePlantedLaggardIs(on day: Day) throws {
        try NordwerkHouse.on(.sqlite) { house in
            for span in [Outlook.Span.month, .year] {
                let json = try house.json(house.outlook("Nordwerk", span: span, on: day), .laggards)
                let hidden = try #require(json["hidden"] as? [[String: Any]])
                #expect(hidden.map { $0["unit"] as? String } == ["Nordwerk/Machining/Milling 2 late"], "\(span)")
                #expect((json["open"] as? [Any])?.isEmpty == true)
                #expect(hidden.allSatisfy { ($0["plan_verdict"] as? [String: Any])?["code"] is String }, "whether the plan is too high stands beside it")
            }
        }
    }

    @Test func whoeverSeesOneWorkshopSeesNoOther() throws {
        try NordwerkHouse.on(.sqlite) { house in
            let kalle = try house.browser(of: "Kalle Wiese", .teamLeader, over: "Nordwerk/Machining/Milling 2 late")
            #expect(try kalle.get(house.outlook("Nordwerk").address(of: .laggards)).status == .forbidden)
            let page = try kalle.get(house.outlook("Nordwerk/Machining/Milling 2 late").address(of: .laggards))
            // What hides it is not his to see.
            #expect(try page.status == .ok && !page.text.contains("Machining (10"))
        }
    }

    @Test(arguments: ["zh", "ru", "de"]) func thePageIsThereInEveryLanguage(language: String) throws {
        try NordwerkHouse.on(.sqlite) { house in
            let page = try house.router.get(house.outlook("Nordwerk").address(of: .laggards), language: language)
            let text = try page.text
            #expect(page.status == .ok && Markup(text).flaws.isEmpty && text.contains("Milling 2 late"))
        }
    }
}

/// Otto of Kupferberg reaches 80 % of its plan from the first day on.
@Suite struct EnteredEpisodeTests {
    /// A figure of 30 June makes good what was short until then; in the new month Otto falls behind anew.
    @Test(arguments: Engine.all) func aFigureEnteredByHandChangesTheDaysFromItsOwnOn(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            var outlook = Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Mines"), on: Kupferberg.yesterday)
            outlook.span = .month
            let before = try kupferberg.router.get(outlook.address(of: .laggards)).text
            #expect(before.contains("Named since 9 June 1959, 32\u{A0}days."))
            let asked = try kupferberg.enter("Otto", ["copper": "3000"], on: Day("1959-06-30")!).text
            let sure = try #require(asked.firstMatch(of: /name="sure" value="([^"]*)"/)?.1)
            #expect(try kupferberg.enter("Otto", ["copper": "3000", "sure": String(sure)], on: Day("1959-06-30")!).status == .seeOther)
            let after = try kupferberg.router.get(outlook.address(of: .laggards)).text
            #expect(after.contains("Named since 8 July 1959, 3\u{A0}days."))
            outlook.on = Day("1959-07-08")
            let first = try kupferberg.router.get(outlook.address(of: .today)).text
            #expect(first.contains("New today"))
        }
    }
}

/// The mines of 1959.
@Suite struct MansfeldEpisodeTests {
    /// From the page of one day to that of the next he is the same news, with the same beginning; only on its first day he is new.
    @Test(arguments: Engine.all) func ottoBrosowskiIsNewOnceAndThenKnown(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            #expect(desk.pacesetter("demo").code == .success)
            func otto(on day: String) throws -> [String: Any] {
                let answer = desk.pacesetter(
                    "laggards", "--unit", "Mansfeld", "--indicator", "copper", "--from", "1959-06-01", "--on", day, "--format", "json")
                let json = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
                return try #require((json["hidden"] as? [[String: Any]])?.first { $0["unit"] as? String == "Mansfeld/Mines/Otto Brosowski" })
            }
            let first = try otto(on: "1959-06-08"), later = try otto(on: "1959-06-25")
            #expect((first["plan_verdict"] as? [String: Any])?["sentence"] is String)
            #expect(first["new"] as? Bool == true && first["named_since"] as? String == "1959-06-08" && first["named_days"] as? Int == 1)
            #expect(later["new"] as? Bool == false && later["named_since"] as? String == "1959-06-08" && later["named_days"] as? Int == 18)
        }
    }

    @Test func whatIsWrongIsSaid() throws {
        try Desk.at(.sqlite) { desk in
            #expect(desk.pacesetter("demo").code == .success)
            #expect(desk.pacesetter("laggards", "--unit", "Mansfeld/Mine").complaints.contains("Mansfeld/Mines"))
            #expect(desk.pacesetter("laggards", "--unit", "Mansfeld", "--format", "html").complaints.contains("--format is text or json"))
            #expect(desk.pacesetter("laggards", "Mansfeld").complaints.contains("takes no operand"))
        }
    }
}

extension NordwerkHouse {
    /// What a program reads at the same address.
    func json(_ outlook: Outlook, _ place: Outlook.Place) throws -> [String: Any] {
        let address = Address(path: outlook.path(of: place).dropLast() + [outlook.path(of: place).last! + ".json"], query: outlook.query)
        return try #require(try JSONSerialization.jsonObject(with: Data(router.get(address).bytes)) as? [String: Any])
    }
}
