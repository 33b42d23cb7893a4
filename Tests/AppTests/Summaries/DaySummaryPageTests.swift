import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// On 10 July Paul and Thälmann met their plan, Otto and the four people of Nord did not. It is the day after.
@Suite struct DaySummaryPageTests {
    private func day(_ kupferberg: Kupferberg, _ unit: String) throws -> Address {
        try kupferberg.address(unit, .page(["day"]), on: Kupferberg.yesterday)
    }

    @Test(arguments: Engine.all) func todayAndTheBoardSayHowManyMetThePlanAndWhatWasPromised(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let work = try SharedWork(kupferberg)
            try work.give("Ask the smithy for axles", to: "Bert Noll", by: Kupferberg.today - 2)
            try work.report(work.give("Count the wagons", to: "Bert Noll", by: Kupferberg.yesterday), .done("Nineteen"), on: Kupferberg.yesterday)
            try work.give("Grease the wheels", to: "Tine Falk", by: Kupferberg.today)
            for place in [Outlook.Place.today, .board] {
                let text = try kupferberg.page("Mines", place, on: Kupferberg.yesterday).text
                #expect(place == .board || text.contains("2 of 4\u{A0}units met the plan of 10 July 1959"), "\(place)")
                #expect(text.contains("1 of 2\u{A0}promises until yesterday done") && text.contains("1\u{A0}promise for today"), "\(place)")
                #expect(!text.contains("Ask the smithy for axles") && !text.contains("Bert Noll"), "whose they are stands on no list outside")
                #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
            }
            let page = try kupferberg.page("Mines", .page(["day"]), on: Kupferberg.yesterday).text
            #expect(page.contains(">Paul</a>") && page.contains(">Otto</a>") && !page.contains(">Nord</a>"), "of four people only the sum is told")
        }
    }

    @Test(arguments: Engine.all) func whatIsLateIsSeenByItsOwnerFirstThenByThoseWhoShareTheWorkWithItsReason(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let work = try SharedWork(kupferberg), page = try day(kupferberg, "Otto")
            try work.give("Ask the smithy for axles", to: "Bert Noll", by: Kupferberg.yesterday)
            let own = try work.bert.get(page).text
            #expect(own.contains("Ask the smithy for axles") && own.contains("only you see this") && Markup(own).flaws.isEmpty, "\(Markup(own).flaws)")
            #expect(try !work.tine.get(page).text.contains("Ask the smithy for axles"), "on the first day it is his alone")

            try work.report(
                work.give("Fetch the rails", to: "Bert Noll", by: Kupferberg.yesterday), .notDone(because: "The smith is ill", until: Kupferberg.today + 3),
                on: Kupferberg.yesterday)
            try work.give("Mark the wagons", to: "Bert Noll", by: Kupferberg.today - 2)
            let tine = try work.tine.get(page).text
            #expect(tine.contains("Fetch the rails") && tine.contains("The smith is ill") && tine.contains("Mark the wagons"))
            #expect(Markup(tine).flaws.isEmpty, "\(Markup(tine).flaws)")
            let vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines")
            #expect(try !vera.get(page).text.contains("Fetch the rails"), "who heads the mines does not share the work")
        }
    }

    @Test(arguments: ["zh", "ru", "de"]) func itSpeaksEveryLanguage(language: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let text = try kupferberg.page("Mines", .page(["day"]), on: Kupferberg.yesterday, language: language).text
            #expect(!text.contains("Who met the plan") && Markup(text).flaws.isEmpty)
        }
    }
}
