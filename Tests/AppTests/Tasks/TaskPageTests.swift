import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Otto has too few wagons. Kalle Wiese leads it and gives Bert Noll a task; Tine Falk works at Otto too, Vera Brandt heads the mines.
@Suite struct TaskPageTests {
    private func obstacle(_ kupferberg: Kupferberg, by kalle: Browser) throws -> Address {
        let form = Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto")).path(of: .page(["obstacles", "new"])))
        let response = try kalle.send([("title", "Too few wagons"), ("since", "1959-07-01"), ("cause", ""), ("reason", "")], from: form)
        return Address(stringLiteral: try #require(response.headers["Location"]))
    }

    private func person(_ name: String, _ kupferberg: Kupferberg) throws -> ID<Person> {
        try #require(try kupferberg.database.read { try PersonStore($0, of: kupferberg.works.id).all() }.first { $0.name == name }).id
    }

    /// - Returns: the address of the task.
    private func give(_ title: String, to name: String, on page: Address, by day: String, _ kupferberg: Kupferberg, _ kalle: Browser) throws -> Address {
        let given = try kalle.send(
            [("title", title), ("owner", String(try person(name, kupferberg).number)), ("due", day)], from: page,
            to: Address(stringLiteral: page.string + "/tasks"))
        #expect(given.status == .seeOther)
        let works = kupferberg.works.id, owner = try person(name, kupferberg)
        let task = try #require(try kupferberg.database.read { try MatterStore($0, of: works).owned(by: owner) }.first)
        return Address(path: Outlook(works: works, unit: task.unit).path(of: .page(["tasks", String(task.id.number)])))
    }

    private func expected(_ kupferberg: Kupferberg) -> Address { Address(path: ["works", String(kupferberg.works.id.number), "expected"]) }

    @Test(arguments: Engine.all) func bertFindsHisTaskOnHisListAndReportsItWithOneButton(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let bert = try kupferberg.browser(of: "Bert Noll", .member, over: "Otto")
            let task = try give("Ask the smithy for axles", to: "Bert Noll", on: obstacle(kupferberg, by: kalle), by: "1959-07-12", kupferberg, kalle)
            #expect(try bert.get(expected(kupferberg)).text.contains("Ask the smithy for axles"))
            #expect(try bert.send([("text", "")], from: task, to: Address(stringLiteral: task.string + "/done")).status == .seeOther)
            let after = try bert.get(expected(kupferberg)).text
            #expect(after.contains("Nothing is open") && Markup(after).flaws.isEmpty, "\(Markup(after).flaws)")
            #expect(try kalle.get(obstacle(kupferberg, by: kalle)).status == .ok)
        }
    }

    @Test(arguments: Engine.all) func whatIsNotDoneHasAReasonAndANewDayAndWhoSharesTheWorkAnswers(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let bert = try kupferberg.browser(of: "Bert Noll", .member, over: "Otto")
            let task = try give("Ask the smithy for axles", to: "Bert Noll", on: obstacle(kupferberg, by: kalle), by: "1959-07-12", kupferberg, kalle)
            let late = Address(stringLiteral: task.string + "/not-done")
            #expect(try bert.send([("text", ""), ("until", "1959-07-15")], from: task, to: late).status == .unprocessableContent)
            #expect(try bert.send([("text", "The smith is ill"), ("until", "1959-07-15")], from: task, to: late).status == .seeOther)
            #expect(try kalle.send([("text", "Ask Paul's smithy")], from: task, to: Address(stringLiteral: task.string + "/answer")).status == .seeOther)
            let page = try bert.get(task).text
            #expect(page.contains("The smith is ill") && page.contains("Ask Paul&#39;s smithy") || page.contains("Ask Paul's smithy"))
            #expect(page.contains("by 15 July 1959") && Markup(page).flaws.isEmpty, "\(Markup(page).flaws)")
        }
    }

    @Test(arguments: Engine.all) func aTaskThatIsNotTakenStandsInItsFormAgain(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), page = try obstacle(kupferberg, by: kalle)
            _ = try kupferberg.browser(of: "Bert Noll", .member, over: "Otto")
            let bert = String(try person("Bert Noll", kupferberg).number), tasks = Address(stringLiteral: page.string + "/tasks")
            for wrong in [[("owner", bert), ("due", "1959-07-01")], [("owner", ""), ("due", "1959-07-12")]] {
                let refused = try kalle.send([("title", "Ask the smithy for axles")] + wrong, from: page, to: tasks), text = try refused.text
                #expect(refused.status == .unprocessableContent && text.contains("A task needs a line"))
                #expect(text.contains("<details class=\"deed\" open><summary>Give a task") && text.contains("value=\"Ask the smithy for axles\""))
                #expect(text.contains("value=\"\(wrong[1].1)\"") && Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
            }
        }
    }

    @Test func nobodyOutsideTheWorkReadsWhoHasWhichTask() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let bert = try kupferberg.browser(of: "Bert Noll", .member, over: "Otto")
            let page = try obstacle(kupferberg, by: kalle)
            let task = try give("Ask the smithy for axles", to: "Bert Noll", on: page, by: "1959-07-12", kupferberg, kalle)
            for (name, office, unit) in [
                ("Tine Falk", Office.member, "Otto"), ("Vera Brandt", .headOfUnit, "Mines"), ("Ina Roth", .committeeMember, "Kupferberg"),
            ] {
                let other = try kupferberg.browser(of: name, office, over: unit)
                #expect(other.get(task).status == .notFound, "\(name)")
                let seen = try other.get(page).text
                #expect(seen.contains("0 of 1 done") && !seen.contains("axles"), "\(name)")
                #expect(try !other.get(expected(kupferberg)).text.contains("axles"), "\(name)")
            }
            #expect(bert.get(page).status == .ok)
        }
    }
}
