import Database
import Planning
import TestSupport
import Testing
import Web

/// Whoever plans by a forecast at Kupferberg can see how often the last ones held. June is over, July is not.
@Suite struct BacktestPageTests {
    @Test(arguments: Engine.all) func thePageTellsHowOftenTheForecastsOfJuneHeld(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try kupferberg.page("Kupferberg", .forecasts).text
            #expect(page.contains("90 % were promised") || page.contains("90 % were promised"))
            for word in ["a third", "half", "two thirds", "mine", "branch"] { #expect(page.contains(word)) }
            // A ratio is not forecast.
            #expect(!page.contains("<h2>quality"))
        }
    }

    @Test func theWayThereStandsBelowTheTotals() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let today = try kupferberg.page("Kupferberg", .today).text
            #expect(today.contains("/forecasts") && today.contains("How often did past forecasts hold?"))
        }
    }

    @Test func itIsToldInEveryLanguage() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for (language, title) in [("de", "Wie oft hielten frühere Prognosen?"), ("zh", "以往的预测有多准？"), ("ru", "Как часто сбывались прогнозы?")] {
                let page = try kupferberg.page("Otto", .forecasts, language: language).text
                #expect(page.contains(title))
            }
        }
    }
}
