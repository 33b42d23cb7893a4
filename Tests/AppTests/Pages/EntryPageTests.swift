import Database
import Planning
import TestSupport
import Testing
import Web
import Works

/// A day's figures of a team, by hand.
@Suite struct EntryPageTests {
    @Test(arguments: Engine.all) func whatIsEnteredIsSavedShownAndCanBeTakenBack(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let saved = try kupferberg.follow(try kupferberg.enter("Otto", ["copper": "97,5", "quality": "98", "quality of": "100", "note": "new drill"]))
            #expect(saved.contains("Saved. copper: 97.5\u{A0}t, 97.5\u{A0}% of the day&#39;s plan. quality: 98\u{A0}%, target 95\u{A0}%."))
            #expect(try kupferberg.page("Otto", .unit, on: Kupferberg.today).text.contains("“new drill”"))
            #expect(try kupferberg.page("Otto", .today, on: Kupferberg.today).text.contains("2 of 5 plans have a report"))
            let entry = try #require(saved.firstMatch(of: /name="entry" value="(\d+)"/)?.1)
            let undo = try kupferberg.undo("Otto", String(entry))
            #expect(try kupferberg.follow(undo).contains("Taken back. What stood before stands again."))
            #expect(try kupferberg.page("Otto", .today, on: Kupferberg.today).text.contains("0 of 4 plans have a report"))
            #expect(try kupferberg.page("Otto", .unit, on: Kupferberg.today).text.contains("taken back"))
            #expect(try kupferberg.undo("Otto", String(entry)).status == .conflict)
        }
    }

    @Test(arguments: Engine.all) func sentTwiceItIsOneEntry(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let figures = ["copper": "97.5", "note": "new drill"]
            _ = try kupferberg.enter("Otto", figures)
            let entries = try kupferberg.desk.count("entry")
            #expect(try kupferberg.follow(try kupferberg.enter("Otto", figures)).contains("stood there already"))
            #expect(try kupferberg.desk.count("entry") == entries)
        }
    }

    @Test(arguments: [
        ("en", "12x", "“12x” is not a number"), ("de", "12x", "„12x“ ist keine Zahl"), ("zh", "12x", "“12x”不是数字"), ("ru", "-5", "не может быть меньше нуля"),
        ("en", "1e3", "“1e3” is not a number"), ("de", "9999999999999999", "So weit zählt kein Werk"),
    ])
    func aWrongNumberIsToldBesideItsFieldAndWhatWasTypedIsKept(language: String, typed: String, sentence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let before = try kupferberg.desk.count("statement")
            let response = try kupferberg.enter("Otto", ["copper": typed, "quality": "98", "quality of": "100"], language: language)
            let page = try response.text, field = try kupferberg.field("copper")
            #expect(response.status == .unprocessableContent)
            #expect(page.contains("id=\"\(field)-problem\">") && page.contains(sentence))
            #expect(page.contains("value=\"\(typed)\"") && page.contains("value=\"98\""))
            #expect(Markup(page).flaws.isEmpty)
            #expect(try kupferberg.desk.count("statement") == before, "nothing is stored by halves")
        }
    }

    @Test func aRatioNeedsBothOfItsParts() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let (reached, all) = (try kupferberg.enter("Otto", ["quality": "98"]).text, try kupferberg.enter("Otto", ["quality of": "100"]).text)
            #expect(reached.contains("Out of how much?") && all.contains("How much of it was reached?"))
        }
    }

    @Test func anOddFigureIsAskedAboutOnce() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let asked = try kupferberg.enter("Otto", ["copper": "975"]), page = try asked.text
            #expect(asked.status == .unprocessableContent)
            #expect(page.contains("copper: really 975\u{A0}t? Usual is about 8"))
            let sure = try #require(page.firstMatch(of: /name="sure" value="([^"]*)"/)?.1)
            #expect(
                try kupferberg.enter("Otto", ["copper": "750", "sure": String(sure)]).status == .unprocessableContent, "another figure is another question")
            #expect(try kupferberg.enter("Otto", ["copper": "975", "sure": String(sure)]).status == .seeOther)
        }
    }

    @Test func aDayThatHasNotComeIsRefused() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let tomorrow = Kupferberg.today + 1
            let (shown, sent) = (try kupferberg.page("Otto", .entry, on: tomorrow).text, try kupferberg.enter("Otto", ["copper": "90"], on: tomorrow))
            #expect(shown.contains("This day has not come yet") && sent.status == .unprocessableContent)
        }
    }

    @Test func aFormWithoutItsTokenOrFromElsewhereChangesNothing() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let before = try kupferberg.desk.count("statement")
            for headers in [["Origin": "https://elsewhere.example", "Host": "127.0.0.1"], ["Sec-Fetch-Site": "cross-site"]] as [Headers] {
                let response = try kupferberg.enter("Otto", ["copper": "90"], language: "de", headers: headers)
                #expect(try response.status == .forbidden && response.text.contains("Dieses Formular kam von einer anderen Seite."))
            }
            let other = Form([("copper", "90")])
            var posted = Request.post(try kupferberg.address("Otto", .entry), other)
            posted = Request.post(try kupferberg.address("Otto", .entry), Form([(FormToken.field, "0")] + other.fields))
            #expect(kupferberg.router.respond(to: posted).status != .ok)
            #expect(try kupferberg.desk.count("statement") == before)
        }
    }

    @Test func aStepperCountsWithoutScript() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let field = try kupferberg.field("copper")
            let form: Form = [field: "97,5", "step": field + "+"]
            let response = kupferberg.router.respond(
                to: .post(try kupferberg.address("Otto", .entry, on: Kupferberg.today), form, headers: ["Accept-Language": "de"]))
            #expect(try response.status == .ok && response.text.contains("value=\"107,5\""))
        }
    }

    @Test func aBranchLeadsToWhoeverEntersBelowIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Mines", .entry).text
            #expect(page.contains(">Otto</a>") && page.contains("each enters its own figures"))
            #expect(!page.contains("class=\"stepper\""))
        }
    }

    @Test func anImportIsNotTakenBackHere() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let entries = try kupferberg.database.read { try EntryStore($0, of: kupferberg.works.id).latest(20) }
            let records = try #require(entries.first { $0.what == .records })
            #expect(try kupferberg.undo("Otto", String(records.id.number), on: Kupferberg.yesterday).status == .notFound)
        }
    }
}

extension Kupferberg {
    func undo(_ name: String, _ entry: String, on day: Day = today) throws -> Response {
        let address = Address(path: ["works", String(works.id.number), "units", String(try id(name).number), "entry", "undo"])
        return router.respond(to: .post(address, ["entry": entry, "on": day.description]))
    }
}
