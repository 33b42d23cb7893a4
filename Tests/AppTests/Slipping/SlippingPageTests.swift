import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// The present-day works: "Line 4 early" of Assembly led and has slipped.
@Suite struct SlippingPageTests {
    @Test(arguments: Engine.all) func theLeaderThatSlippedIsNamedDatedAndHeldAgainstChance(on engine: Engine) throws {
        try NordwerkHouse.on(engine) { house in
            let page = try house.router.get(house.outlook("Nordwerk").address(of: .slipping)).text
            #expect(page.contains("At Nordwerk, 1\u{A0}unit that was among the advanced has dropped."))
            #expect(page.contains("Line 4 early") && page.contains("Since about 12 October 2026"))
            #expect(page.contains("luck taken out") && page.contains("chance alone would have made that worse by"))
            #expect(page.contains("Of 59\u{A0}units, the 14 that led in the first half"))
            #expect(Markup(page).flaws.isEmpty)
        }
    }

    @Test func elsewhereNobodyHas() throws {
        try NordwerkHouse.on(.sqlite) { house in
            let page = try house.router.get(house.outlook("Nordwerk/Foundry").address(of: .slipping)).text
            #expect(page.contains("At Foundry, nobody who was among the advanced has dropped beyond doubt.") && !page.contains("Line 4"))
        }
    }

    @Test func aMonthIsTooShortAndARatioIsToldByItsTarget() throws {
        try NordwerkHouse.on(.sqlite) { house in
            let month = try house.router.get(house.outlook("Nordwerk", span: .month).address(of: .slipping)).text
            #expect(month.contains("there are not enough days yet to tell who has dropped"))
            let ratio = try house.router.get(house.outlook("Nordwerk", indicator: "first-pass yield").address(of: .slipping)).text
            #expect(ratio.contains("nobody who was among the advanced has dropped beyond doubt") && ratio.contains("of the target against the others"))
        }
    }

    @Test func aProgramReadsTheSame() throws {
        try NordwerkHouse.on(.sqlite) { house in
            let json = try house.router.get(Address(stringLiteral: house.outlook("Nordwerk").address(of: .slipping).string + ".json")).bytes
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
            let falls = try #require(answer["falls"] as? [[String: Any]])
            #expect(falls.map { $0["unit"] as? String } == ["Nordwerk/Assembly/Line 4 early"] && falls[0]["since"] as? String == "2026-10-12")
        }
    }

    @Test func whoeverSeesOneWorkshopSeesNoOther() throws {
        try NordwerkHouse.on(.sqlite) { house in
            let kalle = try house.browser(of: "Kalle Wiese", .teamLeader, over: "Nordwerk/Foundry")
            #expect(try kalle.get(house.outlook("Nordwerk").address(of: .slipping)).status == .forbidden)
            #expect(try kalle.get(house.outlook("Nordwerk/Foundry").address(of: .slipping)).status == .ok)
        }
    }

    @Test(arguments: ["zh", "ru", "de"]) func thePageIsThereInEveryLanguage(language: String) throws {
        try NordwerkHouse.on(.sqlite) { house in
            let page = try house.router.get(house.outlook("Nordwerk").address(of: .slipping), language: language)
            let text = try page.text
            #expect(page.status == .ok && Markup(text).flaws.isEmpty && text.contains("Line 4 early"))
        }
    }
}

/// At the terminal, over the demonstration of 1959.
@Suite struct SlippingCommandTests {
    @Test(arguments: Engine.all) func ottoBrosowskiIsNamedWithHisDate(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            #expect(desk.pacesetter("demo").code == .success)
            let answer = desk.pacesetter("slipping", "--unit", "Mansfeld", "--indicator", "copper", "--on", "1959-07-31")
            #expect(answer.code == .success && answer.output.contains("Mansfeld/Mines/Otto Brosowski\n  Since about 28 May 1959"), "\(answer.output)")
        }
    }

    @Test func whatIsWrongIsSaid() throws {
        try Desk.at(.sqlite) { desk in
            #expect(desk.pacesetter("demo").code == .success)
            #expect(desk.pacesetter("slipping", "--unit", "Mansfeld/Mine").complaints.contains("Mansfeld/Mines"))
            #expect(desk.pacesetter("slipping", "--unit", "Mansfeld", "--format", "html").complaints.contains("--format is text or json"))
            #expect(desk.pacesetter("slipping", "--unit", "Mansfeld", "--on", "yesterday").complaints.contains("--on"))
            #expect(desk.pacesetter("slipping", "Mansfeld").complaints.contains("takes no operand"))
            let dates = desk.pacesetter("slipping", "--unit", "Soviet works 1959", "--indicator", "continuous lines", "--on", "1959-12-31")
            #expect(dates.code != .success && dates.complaints.contains("A fall is looked for in figures with a plan, not in dates"), "\(dates.complaints)")
        }
    }
}
