import Database
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// One unit, its days, and what is behind them.
@Suite struct UnitPageTests {
    @Test(arguments: Engine.all) func theDaysStandInATableBehindTheChart(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try kupferberg.page("Otto", .unit).text
            #expect(page.contains("<dt>People</dt><dd>310</dd>"))
            #expect(page.contains("The 39\u{A0}days as a table"))
            #expect(page.contains("<time datetime=\"1959-06-02\">2 June 1959</time>"))
        }
    }

    @Test(arguments: Engine.all) func aCorrectionStaysVisibleAndCrossedOut(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            for amount in ["84", "85.5"] { #expect(try kupferberg.enter("Otto", ["copper": amount], on: Kupferberg.yesterday).status == .seeOther) }
            let page = try kupferberg.page("Otto", .unit).text
            #expect(page.contains("<s>84 t</s>".replacing(" t", with: "\u{A0}t")))
            #expect(page.contains("<td class=\"number\">85.5\u{A0}t</td>"))
            #expect(page.contains("entered by hand") && page.contains("Ada Lenz"))
        }
    }

    @Test func aPlanThatItsPartsDoNotAddUpToIsTold() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let file = try kupferberg.desk.file(
                "plans.csv", "unit,indicator,from,until,plan,version", "Kupferberg/Mines,copper,1959-07-01,1959-07-31,4000,draft",
                "Kupferberg/Mines,copper,1959-06-01,1959-06-30,11600,")
            let answer = kupferberg.desk.pacesetter("import", "--plans", file)
            #expect(answer.code == .success, "\(answer.complaints)")
            let page = try kupferberg.page("Mines", .unit).text
            #expect(page.contains("the plan says 4,000\u{A0}t, its parts add up to 4,400\u{A0}t (+400\u{A0}t)"))
            #expect(!page.contains("the plan says 11,600"), "29 days of 400 t add up")
            #expect(page.contains("draft"))
        }
    }

    @Test func aBranchIsLookedAtByShiftAndByTrade() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Mines", .unit).text
            for words in ["By shift", "By trade", "By trade and shift", "hewing", "hauling"] { #expect(page.contains(words)) }
        }
    }
}
