import App
import Database
import Foundation
import TestSupport
import Testing
import Web

@testable import Works

@Suite struct RightsPageTests {
    @Test(arguments: Engine.all) func everybodyReadsWhichOfficeMayDoWhat(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .reader, over: "Otto")
            for language in ["en", "zh", "ru", "de"] {
                let page = try kalle.get("/works/1/rights", language: language).text
                #expect(Markup(page).flaws == [])
                #expect(page.matches(of: /✓/).count == Office.allCases.map { Rights.deeds(of: $0).count }.reduce(0, +))
            }
            #expect(kalle.get("/works/2/rights").status == .notFound)
            #expect(Browser(kupferberg.site.router).get("/works/1/rights").status == .unauthorized)
        }
    }

    @Test(arguments: Engine.all) func whoDirectsAndSupervisesIsFlaggedAboveTheShopAndShownWithoutBlameInIt(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            for (name, unit) in [("Vera Lindner", "Kupferberg"), ("Jonas Keller", "Mines")] {
                _ = try kupferberg.browser(of: name, .director, over: unit)
                _ = try kupferberg.browser(of: name, .committeeMember, over: unit)
            }
            let page = try kupferberg.router.get("/works/1/double-offices").text
            let flagged = try #require(page.range(of: "Above shop level")), neutral = try #require(page.range(of: "At shop level"))
            let vera = try #require(page.range(of: "Vera Lindner")), jonas = try #require(page.range(of: "Jonas Keller"))
            #expect(flagged.lowerBound < vera.lowerBound && vera.lowerBound < neutral.lowerBound && neutral.lowerBound < jonas.lowerBound)
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .reader, over: "Otto")
            let below = try kalle.get("/works/1/double-offices").text
            #expect(!below.contains("Vera Lindner") && !below.contains("Jonas Keller"), "of units above one's own nothing is shown")
        }
    }
}
