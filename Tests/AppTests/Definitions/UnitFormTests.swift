import Database
import Planning
import TestSupport
import Testing
import Web
import Works

/// Units founded, moved, renamed and ended by hand.
@Suite struct UnitFormTests {
    private func otto(_ changed: (name: String, value: String)...) -> [(name: String, value: String)] {
        let standing: [(name: String, value: String)] = [
            ("name", "Otto"), ("roof", "Kupferberg/Mines"), ("from", "1959-07-06"), ("until", ""), ("level", "mine"), ("people", "310"),
            ("shift", "A"), ("trade", "hewing"), ("product", ""), ("equipment", ""), ("peers", ""), ("collects", ""),
        ]
        return standing.filter { field in !changed.contains { $0.name == field.name } } + changed
    }

    private func change(_ kupferberg: Kupferberg, _ unit: String, _ more: String...) throws -> DefiningHand {
        DefiningHand(kupferberg: kupferberg, path: ["units", String(try kupferberg.id(unit).number), "change"] + more)
    }

    private func path(_ kupferberg: Kupferberg, _ unit: ID<Unit>, on day: String) throws -> String? {
        try kupferberg.database.read { try UnitStore($0, of: kupferberg.works.id).organisation() }.path(of: unit, on: Day(day)!)?.text
    }

    @Test(arguments: Engine.all) func aMoveSaysWhatGoesAlongAndEarlierDaysStayUnderTheOldRoof(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let hand = try change(kupferberg, "Otto"), fields = otto((name: "roof", value: "Kupferberg"))
            let looked = try hand.look(fields)
            #expect(looked.contains("From 6 July 1959 on Otto counts in the sums of Kupferberg, no longer of Kupferberg/Mines."))
            #expect(looked.contains("With it go 0\u{A0}units below it, 11\u{A0}records of these days and 0\u{A0}plans."))
            #expect(looked.contains("Offices follow the tree") && looked.contains("Days before 6 July 1959 stay where they are"))
            #expect(looked.contains("<td>Kupferberg/Mines/Otto</td><td>Kupferberg/Otto</td>"))
            let saved = try hand.define(fields), unit = try kupferberg.id("Otto")
            #expect(try path(kupferberg, unit, on: "1959-07-05") == "Kupferberg/Mines/Otto")
            #expect(try path(kupferberg, unit, on: "1959-07-06") == "Kupferberg/Otto")
            #expect(try kupferberg.follow(hand.undo(in: saved, at: change(kupferberg, "Otto", "undo").path)).contains("Taken back."))
            #expect(try path(kupferberg, unit, on: "1959-07-06") == "Kupferberg/Mines/Otto")
        }
    }

    @Test func whatStandsBelowGoesAlong() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let fields = [(name: "name", value: "Pits"), ("roof", "Kupferberg"), ("from", "1959-07-06"), ("level", "branch")]
            let looked = try change(kupferberg, "Mines").look(fields)
            #expect(looked.contains("“Mines” is called “Pits”") && looked.contains("With it go 4\u{A0}units below it, 44\u{A0}records"))
            #expect(looked.contains("<td>Kupferberg/Mines/Otto</td><td>Kupferberg/Pits/Otto</td>"))
        }
    }

    @Test func aUnitIsEndedAndItsTraitsChangeOrVanish() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let hand = try change(kupferberg, "Otto")
            let ended = try hand.look(otto((name: "until", value: "1959-07-31")))
            #expect(ended.contains("After 31 July 1959 Otto and 0\u{A0}units below it have no place"))
            let early = hand.send(otto((name: "roof", value: "Kupferberg"), (name: "until", value: "1959-07-05")), openedAt: try hand.version(), .look)
            #expect(try early.status == .unprocessableContent && early.text.contains("The last day lies before the first one."))
            let changed = try hand.look(otto((name: "people", value: "4"), (name: "trade", value: "")))
            #expect(changed.contains("With fewer than 5 people it is no longer judged") && changed.contains("<td>hewing</td><td>–</td>"))
            _ = try hand.define(otto((name: "people", value: "4"), (name: "trade", value: ""), (name: "until", value: "1959-07-31")))
            let traits = try kupferberg.database.read { try UnitStore($0, of: kupferberg.works.id).organisation() }.units[try kupferberg.id("Otto")]?.traits
            #expect(traits == UnitTraits(level: "mine", people: 4, shift: "A"))
            #expect(try path(kupferberg, kupferberg.id("Otto"), on: "1959-08-01") == nil)
            #expect(try path(kupferberg, kupferberg.id("Otto"), on: "1959-07-31") == "Kupferberg/Mines/Otto")
        }
    }

    @Test(arguments: Engine.all) func aUnitIsFoundedBelowAnother(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mines = String(try kupferberg.id("Mines").number), hand = kupferberg.hand("units", mines, "below", "new")
            let fields = [(name: "name", value: "Hermann"), ("code", "H-1"), ("from", "1959-08-01"), ("people", "120")]
            #expect(try hand.look(fields).contains("Hermann stands under Kupferberg/Mines from 1 August 1959 on. It has no plan and no record yet"))
            let saved = try hand.define(fields)
            let unit = try #require(kupferberg.database.read { try UnitStore($0, of: kupferberg.works.id).organisation() }.unit(code: "H-1"))
            #expect(try path(kupferberg, unit.id, on: "1959-08-01") == "Kupferberg/Mines/Hermann" && path(kupferberg, unit.id, on: "1959-07-31") == nil)
            #expect(try kupferberg.follow(hand.undo(in: saved, at: change(kupferberg, "Mines", "undo").path)).contains("Taken back."))
        }
    }

    @Test(arguments: [
        ("name", "", "en", "What is it called?"), ("name", "Otto/2", "de", "ohne / und ohne Steuerzeichen"), ("name", "Paul", "ru", "по пути их не различить"),
        ("roof", "Kupferberg/Mines/Otto", "zh", "它不能位于自己之下"), ("roof", "Kupferberg/Smelter", "en", "There is no unit “Kupferberg/Smelter” on that day."),
        ("people", "4.5", "de", "in ganzen Stücken"), ("people", "", "en", "the number can change but not vanish"),
        ("from", "soon", "en", "“soon” is not a day"),
    ])
    func whatIsWrongStandsBesideItsField(field: String, value: String, language: String, sentence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            var hand = try change(kupferberg, "Otto")
            hand.language = language
            let response = hand.send(otto((name: field, value: value)), openedAt: try hand.version(), .confirm), page = try response.text
            #expect(response.status == .unprocessableContent && page.contains(sentence), "\(page)")
            #expect(page.contains("id=\"\(field)-problem\"") && page.contains("value=\"\(value)\"") && Markup(page).flaws.isEmpty)
        }
    }

    @Test(arguments: Engine.all) func twoWhoChangeTheSameUnitSeeEachOther(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let hand = try change(kupferberg, "Otto"), opened = try hand.version()
            _ = try hand.define(otto((name: "people", value: "320")))
            let overtaken = hand.send(otto((name: "people", value: "330")), openedAt: opened, .confirm), page = try overtaken.text
            #expect(overtaken.status == .conflict && page.contains("<td>320</td><td>330</td>") && page.contains("Ada Lenz"))
        }
    }

    @Test func whoeverMovesAUnitMustBeAllowedToBuildAtTheNewRoofToo() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let director = try kupferberg.browser(of: "Ben Ried", .director, over: "Mines")
            let address = Address(path: ["works", "1", "units", String(try kupferberg.id("Otto").number), "change"])
            let response = director.respond(to: .post(address, Form(otto((name: "roof", value: "Kupferberg")) + [("opened", "@0")])))
            #expect(try response.status == .unprocessableContent && response.text.contains("None of your offices lets you define units there."))
        }
    }

    @Test func onlyWhoMayDefineSomethingIsShownTheWayThere() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Kupferberg", .unit).text
            for step in ["/plans", "/change", "/indicators", "/calendar", "/settings"] { #expect(page.contains(step + "\"")) }
            let head = try kupferberg.browser(of: "Ben Ried", .headOfUnit, over: "Mines")
            let seen = try head.respond(to: .get(kupferberg.address("Otto", .unit))).text
            #expect(seen.contains("/plans\"") && !seen.contains("/change\""))
        }
    }
}
