import Database
import Foundation
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// It is noon on 11 July 1959. Otto is to hew 100 t that day; Kalle Wiese leads it, and Mila Kern works there.
@Suite struct HourPageTests {
    private func hours(_ kupferberg: Kupferberg, _ steps: String..., unit: String = "Otto") throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id(unit)).path(of: .page(["hours"] + steps)))
    }

    private func mila(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Mila Kern", .member, over: "Otto") }

    /// The form of a page that holds this: where it leads, and what it carries unseen.
    private func form(_ page: String, with mark: String) throws -> (action: Address, hidden: [(String, String)]) {
        let form = try #require(page.components(separatedBy: "<form").first { $0.contains(mark) }, "no form has \(mark)")
        let action = String(try #require(form.firstMatch(of: /action="([^"]*)"/)).1).replacing("&amp;", with: "&")
        let hidden = form.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)"/).map { (String($0.output.1), String($0.output.2)) }
        return (Address(stringLiteral: action), hidden.filter { $0.0 != FormToken.field })
    }

    private func send(_ fields: [(String, String)], of form: (action: Address, hidden: [(String, String)]), by browser: Browser) -> Response {
        browser.post(form.action, Form((form.hidden + fields).map { (name: $0.0, value: $0.1) }))
    }

    private func fill(_ page: Address, _ actual: String, _ reason: String = "", by browser: Browser, opened text: String? = nil) throws -> Response {
        let form = try form(text ?? browser.get(page).text, with: "name=\"actual\"")
        return send([("actual", actual), ("reason", reason), ("plan", "")], of: form, by: browser)
    }

    private func json(_ kupferberg: Kupferberg) throws -> [[String: Any]] {
        let address = Address(stringLiteral: try hours(kupferberg).string + ".json")
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(kupferberg.router.get(address).text.utf8)) as? [String: Any])
        return try #require(answer["hours"] as? [[String: Any]])
    }

    @Test(arguments: Engine.all) func whatMilaTypesStandsOnTheBoardWithItsGapAndItsReason(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mila = try mila(kupferberg), page = try hours(kupferberg)
            let opened = try mila.get(page).text
            #expect(opened.contains("No hour is reported yet") && opened.contains("spread evenly over 8"), "100 t over the eight hours of the shift")
            #expect(try fill(page, "12,5", by: mila, opened: opened).status == .seeOther)
            #expect(try fill(page, "9", "Belt torn", by: mila).status == .seeOther)
            let text = try mila.get(page).text
            #expect(text.contains("behind at 10:00") && text.contains("Belt torn") && Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
            let lines = try json(kupferberg)
            #expect(lines.map { $0["hour"] as? Int } == [8, 9, 10, 11, 12, 13, 14, 15])
            #expect(lines[1]["gap"] as? Double == -3.5 && lines[1]["gap_so_far"] as? Double == -3.5 && lines[1]["actual_so_far"] as? Double == 21.5)
            let wall = try mila.get(hours(kupferberg, "wall")).text
            #expect(wall.contains("behind at 10:00") && wall.contains("class=\"wall\"") && !wall.contains("name=\"actual\"") && Markup(wall).flaws.isEmpty)
        }
    }

    @Test(arguments: Engine.all) func sentTwiceItIsOneEntryAndWhoDidNotSeeAnotherIsToldAndKeepsWhatTheyTyped(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mila = try mila(kupferberg), kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), page = try hours(kupferberg)
            let opened = try mila.get(page).text, others = try kalle.get(page).text
            for _ in 1...2 { #expect(try fill(page, "12", by: mila, opened: opened).status == .seeOther) }
            #expect(try kupferberg.desk.count("hour_entry") == 1)
            let refused = try fill(page, "7", "No wagons", by: kalle, opened: others)
            #expect(refused.status == .conflict)
            #expect(try refused.text.contains("value=\"7\"") && refused.text.contains("No wagons"))
            #expect(try kupferberg.desk.count("hour_entry") == 1)
            #expect(try fill(page, "7", "No wagons", by: kalle, opened: refused.text).status == .seeOther, "now they have seen it")
            #expect(try json(kupferberg)[0]["actual"] as? Double == 7)
            #expect(try json(kupferberg)[0]["statements"] as? Int == 2, "nothing is overwritten")
        }
    }

    @Test func aDayHalfGoneIsNoDayThatFellBehindUntilItsHoursAreTakenAsItsFigure() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let mila = try mila(kupferberg), page = try hours(kupferberg)
            _ = try fill(page, "12", by: mila)
            let indicator = try #require(try kupferberg.database.read { try IndicatorStore($0, of: kupferberg.works.id).book() }.id(named: "copper"))
            func day() throws -> Double? {
                try kupferberg.database.read {
                    try StatementStore($0, of: kupferberg.works.id).days(
                        of: kupferberg.id("Otto"), indicator, from: Kupferberg.today, until: Kupferberg.today
                    ).first?.figures.figures(of: .amount).actual
                }
            }
            #expect(try day() == nil)
            #expect(try send([], of: form(mila.get(page).text, with: "/hours/day"), by: mila).status == .seeOther)
            #expect(try day() == 12)
        }
    }

    @Test func whatIsNoFigureStaysInTheFormAndAReaderTypesNothing() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let mila = try mila(kupferberg), page = try hours(kupferberg)
            for wrong in ["many", "-3"] {
                let refused = try fill(page, wrong, "Belt torn", by: mila)
                #expect(refused.status == .unprocessableContent)
                #expect(try refused.text.contains("Expected is a figure from zero up") && refused.text.contains("Belt torn"), "\(wrong)")
            }
            #expect(try fill(page, "", by: mila).status == .unprocessableContent)
            let rosa = try kupferberg.browser(of: "Rosa Linde", .reader, over: "Otto")
            #expect(try !rosa.get(page).text.contains("name=\"actual\""))
            #expect(rosa.post(page, ["hour": "8", "actual": "3"]).status == .forbidden)
            #expect(try kupferberg.desk.count("hour_entry") == 0)
        }
    }

    @Test(arguments: ["zh", "ru", "de"]) func theBoardSpeaksEveryLanguage(language: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let text = try kupferberg.page("Otto", .page(["hours"]), language: language).text
            #expect(!text.contains("Hour by hour") && Markup(text).flaws.isEmpty)
        }
    }
}
