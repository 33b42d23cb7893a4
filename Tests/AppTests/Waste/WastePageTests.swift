import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Emil Zorn shows up waste at Otto, Kalle Wiese stops it, and it is looked at again until it is sure that it stays away.
@Suite struct WastePageTests {
    private static let air = [("title", "Compressed air hisses"), ("sort", "energy"), ("place", "Second level"), ("amount", "1,5"), ("measure", "MWh")]

    private func waste(_ kupferberg: Kupferberg, _ further: String...) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto")).path(of: .page(["waste"] + further)))
    }

    private func report(_ kupferberg: Kupferberg, by known: Browser? = nil) throws -> Address {
        let emil = try known ?? kupferberg.emil()
        let answer = try emil.send(Self.air, from: waste(kupferberg, "new"))
        #expect(answer.status == .seeOther)
        return Address(stringLiteral: try #require(answer.headers["Location"]))
    }

    private func kalle(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto") }

    @Test(arguments: Engine.all) func wasteThatIsReportedStandsWithItsKindAndEstimate(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            _ = try kupferberg.vera()
            let page = try report(kupferberg), kalle = try kalle(kupferberg)
            #expect(try kalle.get(page).text.contains("Vera Brandt answers for it, by 25 July 1959"))
            let list = try kalle.get(waste(kupferberg)).text
            #expect(list.contains("1\u{a0}report of waste that goes on; most are about: energy, water, air") && list.contains("1.5 MWh"))
            #expect(try Markup(list).flaws.isEmpty && Markup(kalle.get(page).text).flaws.isEmpty)
        }
    }

    @Test(arguments: Engine.all) func whatIsStoppedComesBackAfter30And90And180Days(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try report(kupferberg), kalle = try kalle(kupferberg)
            #expect(try kupferberg.take("stopped", on: page, "New couplings", by: kalle).status == .seeOther)
            for day in ["1959-08-10", "1959-10-09", "1960-01-07"] {
                #expect(try kupferberg.matter(page).due == Day(day), "\(day)")
                #expect(try kupferberg.take("away", on: page, "It is quiet", by: kalle).status == .seeOther)
            }
            let gone = try kupferberg.matter(page)
            #expect(gone.stage == "gone" && !gone.isOpen && gone.due == nil)
            #expect(try kalle.get(waste(kupferberg)).text.contains("No reported waste goes on"))
        }
    }

    @Test(arguments: Engine.all) func whatIsBackIsOpenAgainAndWatchedFromTheBeginning(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try report(kupferberg), kalle = try kalle(kupferberg)
            _ = try kupferberg.take("stopped", on: page, "New couplings", by: kalle)
            _ = try kupferberg.take("away", on: page, "It is quiet", by: kalle)
            #expect(try kupferberg.take("back", on: page, "It hisses again", by: kalle).status == .seeOther)
            #expect(try kupferberg.matter(page).stage == "reported")
            _ = try kupferberg.take("stopped", on: page, "Better couplings", by: kalle)
            #expect(try kalle.get(page).text.contains("0 of 3 times it had stayed away"))
        }
    }

    @Test(arguments: Engine.all) func ofTwoWhoSayWhatBecameOfItTheSecondIsTold(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try report(kupferberg), kalle = try kalle(kupferberg), opened = try kupferberg.router.get(page).text
            _ = try kupferberg.take("stopped", on: page, "New couplings", by: kalle)
            let second = try kupferberg.take("dropped", on: page, "It is needed", by: kupferberg.router, opened: opened)
            #expect(second.status == .conflict)
            #expect(try second.text.contains("Somebody was faster") && kupferberg.matter(page).stage == "stopped")
        }
    }

    @Test(arguments: Engine.all) func sentTwiceItIsReportedOnce(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil(), form = try waste(kupferberg, "new"), opened = try emil.get(form).text
            let first = try emil.send(Self.air, from: form, opened: opened), second = try emil.send(Self.air, from: form, opened: opened)
            #expect(first.headers["Location"] == second.headers["Location"])
            let sums = try kupferberg.database.read { try WasteStore($0, of: kupferberg.works.id).sums(in: nil) }
            #expect(sums.map(\.reports) == [1] && sums.first?.estimates == ["MWh": 1.5])
        }
    }

    @Test func aProposalToSaveItStandsOnItsPage() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let emil = try kupferberg.emil(), page = try report(kupferberg, by: emil), form = try kupferberg.proposals("Otto", "new")
            let opened = try emil.get(Address(stringLiteral: form.string + "?about=\(kupferberg.matter(page).id.number)")).text
            _ = try emil.send(Kupferberg.idea("Air hisses", "Close the valve at night"), from: form, opened: opened)
            #expect(try emil.get(page).text.contains("Close the valve at night"))
        }
    }

    @Test func anEstimateWithoutItsMeasureIsAskedFor() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let fields = [("title", "Air"), ("sort", "energy"), ("place", ""), ("amount", "many"), ("measure", "kWh")]
            let answer = try kupferberg.emil().send(fields, from: waste(kupferberg, "new"))
            #expect(answer.status == .unprocessableContent)
            #expect(try answer.text.contains("Expected is a number, and beside it of what: 120 kWh."))
        }
    }

    @Test func whoeverOnlyReportsDoesNotSayThatItIsStopped() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let emil = try kupferberg.emil(), page = try report(kupferberg, by: emil)
            #expect(emil.post(Address(stringLiteral: page.string + "/stopped"), ["text": "Gone"]).status == .forbidden)
            #expect(try kupferberg.take("word", on: page, "It is louder now", by: emil).status == .seeOther)
        }
    }

    @Test(arguments: Engine.all) func whoeverReportsTheSameSeesTheOtherFirst(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil(), first = try report(kupferberg, by: emil), form = try waste(kupferberg, "new")
            let asked = try emil.send(Self.air, from: form), text = try asked.text
            #expect(asked.status == .unprocessableContent && text.contains("These are like yours") && text.contains(first.string))
            #expect(Markup(text).flaws.isEmpty)
            #expect(try emil.send(Self.air, from: form, opened: text).status == .seeOther)
        }
    }
}
