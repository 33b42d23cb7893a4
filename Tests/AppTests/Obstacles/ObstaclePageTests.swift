import Database
import Improvement
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Otto falls behind. Kalle Wiese leads it and knows why; Vera Brandt leads the mines; Ina Roth sits in the committee.
@Suite struct ObstaclePageTests {
    private func obstacles(_ kupferberg: Kupferberg, _ further: String...) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto")).path(of: .page(["obstacles"] + further)))
    }

    private func kalle(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto") }

    /// - Returns: the address of its page.
    private func name(_ title: String, _ kupferberg: Kupferberg, by browser: Browser) throws -> Address {
        let response = try browser.send(
            [("title", title), ("since", "1959-07-01"), ("cause", ""), ("reason", "")], from: obstacles(kupferberg, "new"))
        #expect(response.status == .seeOther)
        return Address(stringLiteral: try #require(response.headers["Location"]))
    }

    private func take(_ deed: String, on page: Address, because reason: String, by browser: Browser, opened text: String? = nil) throws -> Response {
        try browser.send([("text", reason)], from: page, to: Address(stringLiteral: page.string + "/" + deed), opened: text)
    }

    @Test(arguments: Engine.all) func theFirstObstacleIsTheKeyOneAndTheNextWaitsUntilSomebodySaysWhyItComesFirst(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg)
            #expect(try kalle.get(obstacles(kupferberg)).text.contains("No key obstacle is named"))
            _ = try name("The shaft stands still at night", kupferberg, by: kalle)
            let wagons = try name("Too few wagons", kupferberg, by: kalle)
            #expect(try kalle.get(obstacles(kupferberg)).text.contains("What most holds the plan back: The shaft stands still at night"))

            #expect(try take("key", on: wagons, because: "", by: kalle).status == .unprocessableContent, "a change of the key obstacle has a reason")
            #expect(try take("key", on: wagons, because: "The shaft runs again; wagons cost 40 t a day", by: kalle).status == .seeOther)
            let page = try kalle.get(obstacles(kupferberg)).text
            #expect(page.contains("What most holds the plan back: Too few wagons") && page.contains("The shaft stands still at night"))
            #expect(Markup(page).flaws.isEmpty)
            let own = try kalle.get(wagons).text
            #expect(own.contains("The shaft runs again; wagons cost 40 t a day") && Markup(own).flaws.isEmpty, "\(Markup(own).flaws)")
        }
    }

    @Test(arguments: Engine.all) func whereTheKeyObstacleIsRemovedTheFirstThatWaitsMovesUpAndWhatIsNamedThenWaits(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), titles = ["The shaft stands still", "Too few wagons", "No pit props"]
            let pages = try titles.map { try name($0, kupferberg, by: kalle) }
            func open() throws -> [String] {
                try kupferberg.database.read { db in
                    try ObstacleStore(db, of: kupferberg.works.id).open(at: try kupferberg.id("Otto")).map { "\($0.matter.title): \($0.matter.stage)" }
                }
            }
            #expect(try take("removed", on: pages[0], because: "A new rope", by: kalle).status == .seeOther)
            #expect(try open() == ["Too few wagons: key", "No pit props: waiting"])
            #expect(try kalle.get(pages[1]).text.contains("Moved up to key obstacle"))
            _ = try name("The lamp room is late", kupferberg, by: kalle)
            #expect(try open() == ["Too few wagons: key", "No pit props: waiting", "The lamp room is late: waiting"])
            #expect(try take("dropped", on: pages[2], because: "They came", by: kalle).status == .seeOther)
            #expect(try open() == ["Too few wagons: key", "The lamp room is late: waiting"], "who was not the key one leaves no gap")
        }
    }

    @Test(arguments: Engine.all) func ofTwoWhoDecideAtOnceTheSecondIsToldAndKeepsHisWords(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines")
            let page = try name("Too few wagons", kupferberg, by: kalle), opened = try vera.get(page).text
            #expect(try take("up", on: page, because: "We cannot buy any", by: kalle).status == .seeOther)
            let refused = try take("removed", on: page, because: "Twelve came on Monday", by: vera, opened: opened)
            #expect(refused.status == .conflict)
            #expect(try refused.text.contains("Twelve came on Monday"))
            #expect(try vera.get(page).text.contains("Carried to the unit above."))
        }
    }

    @Test(arguments: Engine.all) func sentTwiceItIsNamedOnce(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), form = try obstacles(kupferberg, "new"), opened = try kalle.get(form).text
            let fields = [("title", "Too few wagons"), ("since", "1959-07-01"), ("cause", ""), ("reason", "")]
            let first = try kalle.send(fields, from: form, opened: opened), second = try kalle.send(fields, from: form, opened: opened)
            #expect(first.headers["Location"] == second.headers["Location"])
            let open = try kupferberg.database.read { try ObstacleStore($0, of: kupferberg.works.id).open(at: try kupferberg.id("Otto")) }
            #expect(open.map(\.matter.title) == ["Too few wagons"])
        }
    }

    @Test func whatIsCarriedUpIsAnsweredByWhoLeadsThere() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg), vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines")
            let page = try name("Too few wagons", kupferberg, by: kalle)
            _ = try take("up", on: page, because: "We cannot buy any", by: kalle)
            #expect(try kalle.get(page).text.contains("waits for the lead of Mines, by 14 July 1959"))
            let answer = Address(stringLiteral: page.string + "/answer")
            #expect(kalle.post(answer, ["text": "Do it yourself"]).status == .forbidden)
            #expect(try take("answer", on: page, because: "Twelve come on Monday", by: vera).status == .seeOther)
            #expect(try kalle.get(page).text.contains("Twelve come on Monday"))
        }
    }

    @Test(arguments: Engine.all) func anObstacleHasSomebodyWhoAnswersForItAndIsHandedOnWithAReason(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), vera = try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines")
            _ = try kupferberg.browser(of: "Jo Bley", .member, over: "Otto")
            let fields = [("title", "Too few wagons"), ("since", "1959-07-01"), ("cause", ""), ("reason", "")], form = try obstacles(kupferberg, "new")
            let unknown = try kalle.send(fields + [("person", "nobody.there")], from: form)
            #expect(try unknown.status == .unprocessableContent && unknown.text.contains("value=\"nobody.there\""))
            let named = try kalle.send(fields + [("person", "kalle.wiese")], from: form), page = Address(stringLiteral: try #require(named.headers["Location"]))
            #expect(try kalle.get(page).text.contains("Kalle Wiese answers for it"))
            let over = Address(stringLiteral: page.string + "/over")
            #expect(try kalle.send([("person", "jo.bley"), ("text", "")], from: page, to: over).status == .unprocessableContent)
            #expect(try kalle.send([("person", "jo.bley"), ("text", "He knows the smithy")], from: page, to: over).status == .seeOther)
            #expect(try kalle.get(obstacles(kupferberg)).text.contains("Jo Bley answers for it"))
            _ = try take("up", on: page, because: "We cannot buy any", by: kalle)
            #expect(try kalle.get(page).text.contains("waits for the lead of Mines, by 14 July 1959"))
            _ = try take("answer", on: page, because: "Twelve come on Monday", by: vera)
            let back = try kalle.get(page).text
            #expect(back.contains("Jo Bley answers for it") && Markup(back).flaws.isEmpty, "\(Markup(back).flaws)")
        }
    }

    @Test(arguments: Engine.all) func everyPageSaysTheSameDaySinceWhenItHinders(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), page = try name("Too few wagons", kupferberg, by: kalle)
            #expect(try kalle.get(page).text.contains("<dd>1 July 1959</dd>"))
            for place in [Outlook.Place.today, .unit, .board, .page(["obstacles"])] {
                let text = try kalle.get(kupferberg.address("Otto", place)).text
                #expect(text.contains("since 1 July 1959") && !text.contains("since 11 July 1959"), "\(place)")
            }
            #expect(kupferberg.desk.pacesetter("obstacles").output.contains("since 1 July 1959"))
        }
    }

    @Test func ofALineThatIsTooLongForAListNothingIsCutOffUnsaid() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let long = String(repeating: "wagons ", count: 30) + "end"
            let refused = try kalle(kupferberg).send(
                [("title", long), ("since", "1959-07-01"), ("cause", ""), ("reason", "")], from: obstacles(kupferberg, "new"))
            #expect(refused.status == .unprocessableContent)
            #expect(try refused.text.contains("This line has 213 characters") && refused.text.contains("wagons end\""))
        }
    }

    @Test func theCommitteeSeesAndDoesNotDecide() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let ina = try kupferberg.browser(of: "Ina Roth", .committeeMember, over: "Kupferberg")
            let page = try name("Too few wagons", kupferberg, by: kalle(kupferberg))
            #expect(try !ina.get(page).text.contains("<summary>It is removed"))
            #expect(ina.post(Address(stringLiteral: page.string + "/removed"), ["text": "Gone"]).status == .forbidden)
            #expect(ina.get(try obstacles(kupferberg, "new")).status == .forbidden)
        }
    }

    @Test(arguments: Engine.all) func theDatabaseItselfHoldsNoSecondKeyObstacleOfAUnit(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg)
            _ = try name("The shaft stands still", kupferberg, by: kalle)
            _ = try name("Too few wagons", kupferberg, by: kalle)
            #expect(throws: DatabaseError.self) {
                try kupferberg.database.write {
                    try $0.execute("UPDATE matter SET stage = \("key") WHERE works_id = \(kupferberg.works.id) AND kind = \("obstacle")")
                }
            }
        }
    }

    @Test(arguments: Engine.all) func theKeyObstacleStandsOnTodayOnTheUnitsPageAndOnTheBoardAsSoonAsItIsNamed(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg)
            for place in [Outlook.Place.today, .unit, .board] { #expect(try !kupferberg.page("Mines", place).text.contains("Too few wagons")) }
            let page = try name("Too few wagons", kupferberg, by: kalle)
            for (unit, place) in [("Otto", Outlook.Place.today), ("Mines", .today), ("Otto", .unit), ("Mines", .board)] {
                let text = try kupferberg.page(unit, place).text
                #expect(text.contains("Key obstacles") && text.contains("Too few wagons"), "\(unit) \(place)")
                #expect(Markup(text).flaws.isEmpty, "\(unit) \(place)")
            }
            _ = try take("up", on: page, because: "We cannot buy any", by: kalle)
            #expect(try kupferberg.page("Mines", .board).text.contains("Waits for an answer here"))
            let paul = try kupferberg.browser(of: "Rita Voss", .teamLeader, over: "Paul")
            #expect(try !paul.get(kupferberg.address("Paul", .today)).text.contains("Too few wagons"))
        }
    }

    @Test(arguments: Engine.all) func kalleOrdersByHandWhatWaits(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg), list = try obstacles(kupferberg)
            let pages = try ["The shaft stands still", "Too few wagons", "No pit props", "The lamp room is late"].map { try name($0, kupferberg, by: kalle) }
            func order() throws -> [String] {
                try kupferberg.database.read { try ObstacleStore($0, of: kupferberg.works.id).open(at: try kupferberg.id("Otto")).map(\.matter.title) }
            }
            let opened = try kalle.get(list).text, earlier = Address(stringLiteral: pages[3].string + "/earlier")
            #expect(Markup(opened).flaws.isEmpty, "\(Markup(opened).flaws)")
            for _ in 1...2 { #expect(try kalle.send([], from: list, to: earlier, opened: opened).status == .seeOther) }
            #expect(try order() == ["The shaft stands still", "Too few wagons", "The lamp room is late", "No pit props"], "sent twice it moved once")
            _ = try kalle.send([], from: list, to: Address(stringLiteral: pages[1].string + "/later"))
            #expect(try order() == ["The shaft stands still", "The lamp room is late", "Too few wagons", "No pit props"])
            #expect(try kalle.get(pages[1]).text.contains("Put one place later."))
            let ina = try kupferberg.browser(of: "Ina Roth", .committeeMember, over: "Kupferberg")
            #expect(ina.post(earlier, [:]).status == .forbidden)
        }
    }

    @Test(arguments: Engine.all) func whatStoodUnderItsReasonIsCountedByDayAndByHour(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg)
            let stop = [
                ("station", "Crusher"), ("state", "down"), ("from-day", "1959-07-11"), ("from", "06:30"), ("until-day", "1959-07-11"), ("until", "08:15"),
                ("reason", "Belt torn"),
            ]
            #expect(try kalle.post(kupferberg.address("Otto", .page(["stops"])), Form(stop.map { (name: $0.0, value: $0.1) })).status == .seeOther)
            let response = try kalle.send(
                [("title", "The belt tears"), ("since", "1959-07-01"), ("cause", "Too dry"), ("reason", "belt torn")], from: obstacles(kupferberg, "new"))
            let page = try kalle.get(Address(stringLiteral: try #require(response.headers["Location"]))).text
            #expect(page.contains("105\u{A0}minutes lost on 1\u{A0}day"), "06:30 to 08:15")
            #expect(page.contains("<th scope=\"row\">06:00</th><td class=\"number\">30</td>") && page.contains("<th scope=\"row\">07:00</th>"))
            #expect(Markup(page).flaws.isEmpty, "\(Markup(page).flaws)")
        }
    }

    @Test func theLossesFillInTheFormAndNameNothing() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kalle(kupferberg), form = try obstacles(kupferberg, "new")
            let filled = try kalle.get(Address(stringLiteral: form.string + "?title=Belt%20torn&reason=Belt%20torn&since=1959-07-01")).text
            #expect(filled.contains("value=\"Belt torn\"") && filled.contains("value=\"1959-07-01\"") && filled.contains("Nothing is named until you say so."))
            #expect(try kalle.get(obstacles(kupferberg)).text.contains("No key obstacle is named"))
        }
    }

    @Test(arguments: Engine.all) func programsAndTerminalsAreToldTheSame(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg)
            _ = try name("The shaft stands still", kupferberg, by: kalle)
            _ = try name("Too few wagons", kupferberg, by: kalle)
            let json = try kupferberg.router.get(Address(stringLiteral: try obstacles(kupferberg).string + ".json")).text
            #expect(json.contains(#""title":"The shaft stands still","key":true,"place":null"#))
            #expect(json.contains(#""title":"Too few wagons","key":false,"place":2"#))
            let told = kupferberg.desk.pacesetter("obstacles", "--unit", "Kupferberg/Mines")
            #expect(told.code == .success && told.output.contains("Key obstacle: The shaft stands still, since"))
            #expect(told.output.hasPrefix("Kupferberg/Mines/Otto\n"))
            let wrong = kupferberg.desk.pacesetter("obstacles", "--unit", "Kupferberg/Mines/Oto")
            #expect(wrong.code != .success && wrong.complaints.contains("Kupferberg/Mines/Otto"))
        }
    }
}
