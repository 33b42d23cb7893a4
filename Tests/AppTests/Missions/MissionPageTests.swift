import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Otto falls behind, Paul does well. Kalle Wiese leads Otto, Paula Kern leads Paul, Vera Brandt both; Flitzer works at Paul.
@Suite struct MissionPageTests {
    private func missions(_ kupferberg: Kupferberg, at unit: String = "Otto", _ further: String...) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id(unit)).path(of: .page(["missions"] + further)))
    }

    private func kalle(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto") }
    private func paula(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Paula Kern", .teamLeader, over: "Paul") }
    private func vera(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines") }
    private func flitzer(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Egon Flitzer", .member, over: "Paul") }

    /// - Returns: the number of the mission.
    private func found(_ kupferberg: Kupferberg, by browser: Browser, level: String = "100") throws -> String {
        let copper = String(try kupferberg.field("copper").dropFirst("figure-".count))
        let fields = [
            ("helper", "Kupferberg/Mines/Paul"), ("title", "Otto meets its plan again"), ("tasks", "Flitzer shows the new drilling pattern"), ("by", copper),
            ("level", level), ("days", "3"), ("until", "1959-08-31"),
        ]
        let response = try browser.send(fields, from: missions(kupferberg, at: "Otto", "new"))
        #expect(response.status == .seeOther)
        return try response.numberOfMatter()
    }

    private func take(_ deed: String, on page: Address, _ fields: [(String, String)], by browser: Browser, opened text: String? = nil) throws -> Response {
        try browser.send(fields, from: page, to: Address(stringLiteral: page.string + "/" + deed), opened: text)
    }

    @Test(arguments: Engine.all) func aMissionBeginsWhenBothUnitsHaveSaidYesEachFromItsOwnSide(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), paula = try paula(kupferberg), number = try found(kupferberg, by: kalle)
            let atOtto = try missions(kupferberg, at: "Otto", number), atPaul = try missions(kupferberg, at: "Paul", number)
            #expect(try kalle.get(atOtto).text.contains("waits for the lead of Paul, by 18 July 1959"))
            #expect(try take("accept", on: atPaul, [("text", "Gladly")], by: paula).status == .seeOther)
            let running = try kalle.get(atOtto).text
            #expect(running.contains("Accepted by the other side.") && running.contains("Kalle Wiese answers for it, by 31 August 1959"))
            #expect(running.contains("Finished when</dt><dd>copper is at least 100.0"))
            #expect(Markup(running).flaws.isEmpty)
            #expect(try paula.get(missions(kupferberg, at: "Paul")).text.contains("Help given from here"))
        }
    }

    /// Of a third unit: from the list of what concerns her she comes to the mission, says yes, and reports.
    @Test(arguments: Engine.all) func whoIsAskedFromAThirdUnitReadsTheMissionAndReportsTheDay(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg), tine = try kupferberg.browser(of: "Tine Falk", .member, over: "Thälmann")
            let page = try missions(kupferberg, at: "Otto", found(kupferberg, by: vera))
            #expect(tine.get(page).status == .forbidden)
            #expect(try take("invite", on: page, [("person", "tine.falk")], by: vera).status == .seeOther)
            #expect(try kupferberg.browser(of: "Rolf Maas", .member, over: "Thälmann").get(page).status == .forbidden)
            #expect(try take("answer", on: page, [("answer", "named")], by: tine).status == .seeOther)
            let report = Address(stringLiteral: page.string + "/report")
            #expect(try tine.get(page).text.contains("href=\"\(report.string)\""))
            #expect(try tine.send([("done", "Props set"), ("hinders", ""), ("next", "")], from: report).status == .seeOther)
            let text = try tine.get(page).text
            #expect(text.contains("Props set") && Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
        }
    }

    @Test func whoHelpsFromTheOtherSideIsLedThere() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let number = try found(kupferberg, by: vera(kupferberg)), atPaul = try missions(kupferberg, at: "Paul", number)
            #expect(try flitzer(kupferberg).get(missions(kupferberg, at: "Otto", number)).headers["Location"] == atPaul.string)
        }
    }

    @Test func nobodySaysYesForTheOtherSide() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg), number = try found(kupferberg, by: kalle), atOtto = try missions(kupferberg, at: "Otto", number)
            #expect(try !kalle.get(atOtto).text.contains("Say yes</summary>"))
            #expect(kalle.post(Address(stringLiteral: atOtto.string + "/accept"), ["text": ""]).status == .forbidden)
            #expect(kalle.get(try missions(kupferberg, at: "Paul", number)).status == .forbidden, "Paul is not Kalle's to look at")
            let stranger = try missions(kupferberg, at: "Thälmann", number)
            #expect(kupferberg.router.get(stranger).status == .notFound, "Thälmann has no part in it")
        }
    }

    @Test func whoLeadsBothSaysYesForBothAtOnce() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg), number = try found(kupferberg, by: vera)
            #expect(try vera.get(missions(kupferberg, at: "Otto", number)).text.contains("Vera Brandt answers for it"))
        }
    }

    @Test(arguments: Engine.all) func threeLinesADayAreReportedAndTakenOnceThoughSentTwice(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg), number = try found(kupferberg, by: vera), page = try missions(kupferberg, at: "Otto", number)
            let flitzer = try flitzer(kupferberg), report = try missions(kupferberg, at: "Paul", number, "report"), opened = try flitzer.get(report).text
            let lines = [("done", "Drilled the new pattern twice"), ("hinders", "Wagons come late"), ("next", "Charge at five")]
            #expect(try flitzer.send(lines, from: report, opened: opened).status == .seeOther)
            #expect(try flitzer.send(lines, from: report, opened: opened).status == .seeOther)
            #expect(try flitzer.send([("done", ""), ("hinders", ""), ("next", "")], from: report).status == .unprocessableContent)
            let text = try vera.get(page).text
            #expect(text.contains("<td>Drilled the new pattern twice</td><td>Wagons come late</td><td>Charge at five</td>"))
            #expect(text.ranges(of: "<td>Wagons come late</td>").count == 1)
            #expect(!text.contains("Flitzer ·"), "who reports is not named by it")
        }
    }

    @Test(arguments: Engine.all) func aHelperIsNamedOnlyAfterAYesAndTakesTheNameBack(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg), number = try found(kupferberg, by: vera), page = try missions(kupferberg, at: "Otto", number)
            let flitzer = try flitzer(kupferberg), his = try missions(kupferberg, at: "Paul", number)
            #expect(try take("invite", on: page, [("person", "egon.flitzer")], by: vera).status == .seeOther)
            #expect(try vera.get(page).text.contains("1 asked, not answered yet") && !vera.get(page).text.contains("Egon Flitzer"))
            #expect(try take("answer", on: his, [("answer", "named")], by: flitzer).status == .seeOther)
            #expect(try vera.get(page).text.contains(">Egon Flitzer</a></li>"))
            #expect(try take("answer", on: his, [("answer", "nameless")], by: flitzer).status == .seeOther)
            #expect(try vera.get(page).text.contains("1\u{a0}helper whose name is not shown") && !vera.get(page).text.contains("Egon Flitzer"))
            #expect(try vera.send([("answer", "named")], from: page, to: Address(stringLiteral: page.string + "/end")).status != .seeOther)
        }
    }

    @Test(arguments: Engine.all) func whoTakesOverATeamHoldsTheOfficeForTheMissionAndNotADayLonger(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg), number = try found(kupferberg, by: vera), page = try missions(kupferberg, at: "Otto", number)
            let flitzer = try flitzer(kupferberg)
            #expect(try take("office", on: page, [("person", "egon.flitzer"), ("text", "For the night shift")], by: vera).status == .unprocessableContent)
            _ = try take("invite", on: page, [("person", "egon.flitzer")], by: vera)
            _ = try take("answer", on: missions(kupferberg, at: "Paul", number), [("answer", "named")], by: flitzer)
            #expect(flitzer.get(try kupferberg.address("Otto", .today)).status == .forbidden)
            #expect(try take("office", on: page, [("person", "egon.flitzer"), ("text", "For the night shift")], by: vera).status == .seeOther)
            #expect(try flitzer.get(page).status == .ok && flitzer.get(kupferberg.address("Otto", .today)).status == .ok)
            #expect(try take("end", on: page, [("ending", "date"), ("text", "")], by: vera).status == .unprocessableContent, "its last day has not come")
            #expect(try take("end", on: page, [("ending", "criterion"), ("text", "")], by: vera).status == .unprocessableContent)
            #expect(try take("end", on: page, [("ending", "agreement"), ("text", "Otto wants to try alone")], by: vera).status == .seeOther)
            #expect(try vera.get(page).text.contains("ended; looked at after 30 days"))
            let held = try kupferberg.database.read { db in
                try AppointmentStore(db, of: kupferberg.works.id).all().filter { $0.unit == (try? kupferberg.id("Otto")) && $0.office == .teamLeader }
            }
            #expect(held.map(\.effective.until) == [Kupferberg.today])
        }
    }

    @Test func afterAMissionItIsLookedTwiceWhetherTheLevelHasHeld() throws {
        let ended = Day("1959-08-31")!
        #expect(Mission.next(after: .after30, ended: ended)?.stage == .after90 && Mission.next(after: .after30, ended: ended)?.due == Day("1959-11-29"))
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg), number = try found(kupferberg, by: vera), page = try missions(kupferberg, at: "Otto", number)
            _ = try take("end", on: page, [("ending", "agreement"), ("text", "Both agree")], by: vera)
            #expect(try vera.get(page).text.contains("Vera Brandt answers for it, by 10 August 1959"))
            #expect(try take("look", on: page, [("text", "")], by: vera).status == .unprocessableContent)
            #expect(try take("look", on: page, [("text", "It holds")], by: vera).status == .seeOther)
            #expect(try vera.get(page).text.contains("Vera Brandt answers for it, by 9 October 1959"))
            #expect(try take("look", on: page, [("text", "It still holds")], by: vera).status == .seeOther)
            #expect(try vera.get(page).text.contains("ended on 11 July 1959"))
        }
    }

    @Test func whoMayNotSeeTheHelpedUnitReadsTheContractAndNoLevels() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg), number = try found(kupferberg, by: vera), paula = try paula(kupferberg)
            let his = try paula.get(missions(kupferberg, at: "Paul", number)).text
            #expect(his.contains("Flitzer shows the new drilling pattern") && !his.contains("What became of it"))
            #expect(paula.get(try missions(kupferberg, at: "Otto", number)).status == .seeOther, "she is led to her own side")
        }
    }

    @Test(arguments: Engine.all) func whoGoesOfTheirOwnWishIsLetGoByTheirOwnUnitFirstAndThenTakenIn(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), flitzer = try flitzer(kupferberg), form = try missions(kupferberg, at: "Paul", "volunteer")
            let copper = String(try kupferberg.field("copper").dropFirst("figure-".count))
            let wish = [
                ("helper", "Kupferberg/Mines/Otto"), ("title", "Otto meets its plan"), ("tasks", "I would like to drill along"), ("by", copper),
                ("level", "100"), ("days", "3"), ("until", "1959-08-31"), ("naming", "nameless"),
            ]
            let sent = try flitzer.send(wish, from: form)
            let number = try sent.numberOfMatter()
            let atPaul = try missions(kupferberg, at: "Paul", number), atOtto = try missions(kupferberg, at: "Otto", number)
            let early = kalle.post(Address(stringLiteral: atOtto.string + "/accept"), ["text": ""])
            #expect(early.status == .forbidden, "his own unit has not let him go")
            #expect(try take("accept", on: atPaul, [("text", "We manage")], by: paula(kupferberg)).status == .seeOther)
            #expect(try take("accept", on: atOtto, [("text", "Welcome")], by: kalle).status == .seeOther)
            let text = try kupferberg.router.get(atOtto).text
            #expect(text.contains("Their own unit lets them go.") && text.contains("Kalle Wiese answers for it"))
            #expect(text.contains("1\u{a0}helper whose name is not shown") && !text.contains("Flitzer"))
        }
    }

    @Test func bothSidesOfAMissionAreNoPeersOfSomebodyElsesEffect() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            _ = try found(kupferberg, by: vera(kupferberg))
            let copper = ID<Indicator>(Int64(try kupferberg.field("copper").dropFirst("figure-".count))!)
            let record = try kupferberg.database.read { try HelpStore($0, of: kupferberg.works.id).record(by: copper) }
            #expect(try record.missions.map(\.helped) == [kupferberg.id("Otto")] && record.missions.map(\.helper) == [kupferberg.id("Paul")])
        }
    }

    @Test(
        arguments: [
            ([0.8, 1.0, 1.1, 1.2, 1.0], Indicator.Direction.more, "1959-07-06"), ([1.0, 0.9, 1.0, 1.0, 0.9], .more, nil), ([0.9, 0.8, 1.1, 0.9], .less, nil),
            ([1.2, 0.9, 0.8, 1.0], .less, "1959-07-06"),
        ] as [([Double], Indicator.Direction, String?)])
    func aLevelIsReachedWhenSoManyReportedDaysInARowHoldIt(levels: [Double], direction: Indicator.Direction, day: String?) {
        let first = Day("1959-07-03")!, days = levels.enumerated().map { (day: first + $0.offset, level: $0.element) }
        #expect(MissionCriterion(ID(1), level: 1, days: 3).metOn(days, since: first, direction)?.description == day)
    }
}
