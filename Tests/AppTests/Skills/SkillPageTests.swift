import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web

@testable import Works

/// What Otto must be able to do. Kalle Wiese leads it, Emil Zorn and Gerd Kranz work there; Vera Brandt heads the mines, Ina Roth sits in the committee.
@Suite struct SkillPageTests {
    private func place(_ kupferberg: Kupferberg, at unit: String = "Otto", _ further: String...) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id(unit)).path(of: .page(["skills"] + further)))
    }

    private func person(_ name: String, _ kupferberg: Kupferberg) throws -> String {
        String(try #require(try kupferberg.database.read { try PersonStore($0, of: kupferberg.works.id).all() }.first { $0.name == name }).id.number)
    }

    private struct Shift {
        let kalle, emil, gerd: Browser

        init(_ kupferberg: Kupferberg) throws {
            kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            emil = try kupferberg.emil()
            gerd = try kupferberg.browser(of: "Gerd Kranz", .member, over: "Otto")
        }
    }

    /// - Returns: the page of the skill.
    private func name(_ title: String, _ kupferberg: Kupferberg, at unit: String = "Otto", by browser: Browser) throws -> Address {
        #expect(try browser.send([("title", title)], from: place(kupferberg, at: unit, "new")).status == .seeOther)
        let unit = try kupferberg.id(unit)
        let skill = try #require(try kupferberg.database.read { try SkillStore($0, of: kupferberg.works.id).skills(of: unit) }.last)
        return Address(path: Outlook(works: kupferberg.works.id, unit: unit).path(of: .page(["skills", String(skill.id.number)])))
    }

    private func set(_ level: String, of name: String, on page: Address, _ kupferberg: Kupferberg, by browser: Browser) throws {
        let fields = [("who", try person(name, kupferberg)), ("person", ""), ("level", level)]
        #expect(try browser.send(fields, from: page, to: Address(stringLiteral: page.string + "/level")).status == .seeOther)
    }

    @Test(arguments: Engine.all) func theMatrixSaysWhatHangsOnOnePersonAndWhatNobodyCan(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let shift = try Shift(kupferberg), hoist = try name("Drive the hoist", kupferberg, by: shift.kalle)
            let blast = try name("Set the charge", kupferberg, by: shift.kalle)
            _ = try name("Weld the rails", kupferberg, by: shift.kalle)
            for (who, level) in [("Kalle Wiese", "teaches"), ("Emil Zorn", "can")] { try set(level, of: who, on: hoist, kupferberg, by: shift.kalle) }
            try set("can", of: "Gerd Kranz", on: blast, kupferberg, by: shift.kalle)
            let text = try shift.emil.get(place(kupferberg)).text
            #expect(text.contains("Of 3\u{a0}skills, nobody has 1 and only one person has 1."))
            #expect(text.contains("<td>2 can, 1 can teach</td><td>can</td><td>–</td><td>can teach</td>"), "Emil, Gerd, Kalle")
            #expect(text.contains("1 can, 0 can teach <span class=\"tag\">only one can</span>") && text.contains("nobody can</span>"))
            #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
            try set("", of: "Gerd Kranz", on: blast, kupferberg, by: shift.kalle)
            #expect(try shift.emil.get(place(kupferberg)).text.contains("nobody has 2 and only one person has 0."))
        }
    }

    @Test(arguments: Engine.all) func whoDoesNotBelongToTheUnitReadsNothingOfIt(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let shift = try Shift(kupferberg), hoist = try name("Drive the hoist", kupferberg, by: shift.kalle)
            try set("can", of: "Emil Zorn", on: hoist, kupferberg, by: shift.kalle)
            let ina = try kupferberg.ina(), paula = try kupferberg.browser(of: "Paula Kern", .teamLeader, over: "Paul")
            for page in [try place(kupferberg), hoist] {
                #expect(ina.get(page).status == .notFound && paula.get(page).status == .forbidden)
                #expect(try shift.gerd.get(page).text.contains("Emil Zorn"))
            }
            #expect(try kupferberg.vera().get(hoist).text.contains("Emil Zorn"))
            let overview = Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto")).path(of: .page(["improvement"])))
            #expect(try shift.gerd.get(overview).text.contains("Who can do what") && !ina.get(overview).text.contains("Who can do what"))
            #expect(try !ina.get(overview).text.contains("Drive the hoist"))
            #expect(shift.gerd.post(Address(stringLiteral: hoist.string + "/level"), ["who": "1", "level": "can"]).status == .forbidden)
        }
    }

    @Test(arguments: Engine.all) func whoLearnsHasItOnTheirListAndTheUnitSeesWhatIsPlannedAndDone(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let shift = try Shift(kupferberg), hoist = try name("Drive the hoist", kupferberg, by: shift.kalle)
            try set("teaches", of: "Kalle Wiese", on: hoist, kupferberg, by: shift.kalle)
            let plan = [
                ("who", try person("Gerd Kranz", kupferberg)), ("person", ""), ("teacher", try person("Kalle Wiese", kupferberg)), ("due", "1959-08-11"),
            ]
            #expect(try shift.kalle.send(plan, from: hoist, to: Address(stringLiteral: hoist.string + "/train")).status == .seeOther)
            let expected = Address(path: ["works", String(kupferberg.works.id.number), "expected"]), list = try shift.gerd.get(expected).text
            #expect(list.contains("Drive the hoist"))
            let task = Address(stringLiteral: String(try #require(list.firstMatch(of: /href="([^"]*\/tasks\/[0-9]+)"/)).1))
            #expect(try shift.emil.get(hoist).text.contains("0 of 1 done"))
            #expect(
                try shift.gerd.send([("text", "Twelve shifts beside Kalle")], from: task, to: Address(stringLiteral: task.string + "/done")).status == .seeOther
            )
            let text = try shift.emil.get(hoist).text
            #expect(text.contains("1 of 1 done") && text.contains("Gerd Kranz · done"))
            #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
        }
    }

    @Test func aboveTheUnitThereAreSumsOnlyAndSmallUnitsStandTogether() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let shift = try Shift(kupferberg), hoist = try name("Drive the hoist", kupferberg, by: shift.kalle)
            try set("can", of: "Emil Zorn", on: hoist, kupferberg, by: shift.kalle)
            let nora = try kupferberg.browser(of: "Nora Lund", .teamLeader, over: "Nord")
            _ = try name("Weld the rails", kupferberg, at: "Nord", by: nora)
            let text = try kupferberg.vera().get(place(kupferberg, at: "Mines")).text
            #expect(text.contains(#">Otto</a></th><td class="number">1</td><td class="number">1</td><td class="number">0</td><td class="number">1</td>"#))
            #expect(!text.contains(">Nord</a></th>") && !text.contains("Emil Zorn"), "four people are not told by themselves")
            #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
        }
    }

    @Test func whatIsSaidOfSomebodyIsHandedOutToThemAndNothingForProgramsNamesThem() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let shift = try Shift(kupferberg), hoist = try name("Drive the hoist", kupferberg, by: shift.kalle)
            try set("can", of: "Emil Zorn", on: hoist, kupferberg, by: shift.kalle)
            let emil = ID<Person>(Int64(try person("Emil Zorn", kupferberg))!)
            let told = try kupferberg.database.read { try SkillExport.of.rows(emil, kupferberg.works.id, $0) }
            #expect(told == [["skill": "Drive the hoist", "level": "can", "since": "1959-07-11"]])
            let json = try shift.kalle.get(Address(path: Outlook(works: kupferberg.works.id, unit: kupferberg.id("Otto")).path(of: .page(["skills.json"]))))
                .text
            #expect(json.contains("\"title\":\"Drive the hoist\",\"can\":1,\"teach\":0") && !json.contains("Emil"))
        }
    }

    @Test func whatTheWorkNoLongerNeedsLeavesTheMatrix() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let shift = try Shift(kupferberg), hoist = try name("Drive the hoist", kupferberg, by: shift.kalle)
            #expect(try shift.kalle.send([("text", "")], from: hoist, to: Address(stringLiteral: hoist.string + "/drop")).status == .unprocessableContent)
            #expect(
                try shift.kalle.send([("text", "The new hoist drives itself")], from: hoist, to: Address(stringLiteral: hoist.string + "/drop")).status
                    == .seeOther)
            #expect(try shift.kalle.get(place(kupferberg)).text.contains("Nobody has said yet what the work here needs."))
        }
    }
}
