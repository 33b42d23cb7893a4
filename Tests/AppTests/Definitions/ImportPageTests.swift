import Database
import Foundation
import Planning
import TestSupport
import Testing
import Web
import Works

/// Files sent through the page.
@Suite struct ImportPageTests {
    private let imports: [String] = ["works", "1", "imports"]
    private let right = ["unit,indicator,date,actual", "Kupferberg/Mines/Otto,copper,1959-07-11,95", "Kupferberg/Mines/Paul,copper,1959-07-11,140"]

    private func send(
        _ lines: [String], as kind: String, to kupferberg: Kupferberg, by browser: Browser? = nil, creating: Bool = false, named name: String = "july.csv"
    ) throws -> Response {
        let file = try #require(UploadedFile(named: name, holding: Array(lines.joined(separator: "\n").utf8)))
        let form = Form([("kind", kind)] + (creating ? [("create", "1")] : []))
        let browser = browser ?? kupferberg.router
        return try settled(browser.respond(to: .post(Address(path: imports), form, files: [file])), of: browser)
    }

    /// What comes when the file has been checked or stored: at once, or on the page that waits for it.
    private func settled(_ response: Response, of browser: Browser) throws -> Response {
        var response = response
        while let address = response.headers["Location"], address.contains("/waiting?") {
            response = browser.get(Address(stringLiteral: address))
            if response.headers["Refresh"] != nil { response.headers["Location"] = address }
        }
        return response
    }

    private func word(in page: String) throws -> String { String(try #require(page.firstMatch(of: /name="word" value="([^"]*)"/)?.1)) }

    private func confirm(_ word: String, at kupferberg: Kupferberg, by browser: Browser? = nil) throws -> Response {
        let browser = browser ?? kupferberg.router
        return try settled(browser.respond(to: .post(Address(path: imports + ["confirm"]), ["word": word])), of: browser)
    }

    /// Somebody else writes, so the file must wait; a page need not.
    @Test(arguments: Engine.all) func aFileThatTakesLongHoldsNobodysPage(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let database = kupferberg.database, works = kupferberg.works.id, begun = DispatchSemaphore(value: 0), end = DispatchSemaphore(value: 0)
            let other = try kupferberg.browser(of: "Ben Ried", .director, over: "Kupferberg")
            let writer = Thread {
                try? database.write { db in
                    _ = try EntryStore(db, of: works).numbers(1)
                    begun.signal()
                    _ = end.wait(timeout: .now() + 30)
                }
            }
            writer.start()
            begun.wait()
            let file = try #require(UploadedFile(named: "units.csv", holding: Array("unit,people\nKupferberg/Mines/Otto,311\n".utf8)))
            let sent = kupferberg.router.respond(to: .post(Address(path: imports), Form([("kind", "units")]), files: [file]))
            defer { end.signal() }
            let address = Address(stringLiteral: try #require(sent.headers["Location"])), waiting = kupferberg.router.get(address), page = try waiting.text
            #expect(waiting.headers["Refresh"] == "2" && page.contains("The file is being checked") && page.contains("Look again"))
            #expect(Markup(page).flaws.isEmpty)
            #expect(other.get(address).status == .conflict, "Ben does not see what Ada sent")
            end.signal()
            #expect(try settled(sent, of: kupferberg.router).text.contains("name=\"word\""))
        }
    }

    @Test(arguments: Engine.all) func aFileIsLookedAtStoredListedAndTakenBack(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let entries = try kupferberg.desk.count("entry")
            let looked = try send(right, as: "records", to: kupferberg), page = try looked.text
            #expect(looked.status == .ok && page.contains("<h1>july.csv</h1>") && page.contains("<th scope=\"row\">Rows</th><td class=\"number\">2</td>"))
            #expect(try Markup(page).flaws.isEmpty && kupferberg.desk.count("entry") == entries, "looking stores nothing")
            let stored = try kupferberg.follow(confirm(word(in: page), at: kupferberg))
            #expect(stored.contains("Stored as import") && stored.contains("july.csv") && stored.contains("Ada Lenz") && Markup(stored).flaws.isEmpty)
            #expect(try confirm(try word(in: page), at: kupferberg).status == .conflict, "stored once")
            let number = String(try #require(stored.firstMatch(of: /Stored as import (\d+)/)?.1))
            let one = try kupferberg.router.respond(to: .get(Address(path: imports + [number]))).text
            #expect(one.contains("What it stated in 2\u{A0}rows no longer counts") && Markup(one).flaws.isEmpty)
            let undone = try kupferberg.follow(kupferberg.router.respond(to: .post(Address(path: imports + [number, "undo"]), [:])))
            #expect(undone.contains("Taken back.") && undone.contains("taken back by Ada Lenz"))
        }
    }

    @Test(arguments: [
        ("records", ["unit,indicator,date,actual", "Kupferberg/Mines/Ottto,copper,1959-07-11,95"], "Kupferberg/Mines/Ottto"),
        ("records", ["unit,indicator,date,actual", "Elsewhere/Mine,copper,1959-07-11,95"], "Elsewhere"),
        ("units", ["unit", "Elsewhere/Mine"], "The file is about &quot;Elsewhere&quot;, expected was &quot;Kupferberg&quot;."),
        ("calendar", ["works,date,kind", "Elsewhere,1959-07-20,rest"], "The file is about &quot;Elsewhere&quot;"),
        ("plans", ["unit,indicator,from,until,plan", "Kupferberg,copper,1959-07-01,1959-06-01,5"], "a day not before 1959-07-01"),
        ("indicators", ["name,kind", "gold,metal"], "<th scope=\"row\">2</th><td>kind</td><td>&quot;metal&quot;</td><td>amount, ratio, count, milestone"),
        ("indicators", ["kind"], "name"), ("units", ["unit"], "no rows"),
    ])
    func ofAFileWithSomethingWrongNothingIsStored(kind: String, lines: [String], sentence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let entries = try kupferberg.desk.count("entry"), response = try send(lines, as: kind, to: kupferberg), page = try response.text
            #expect(response.status == .unprocessableContent && page.contains(sentence) && !page.contains("name=\"word\""), "\(page)")
            #expect(try kupferberg.desk.count("entry") == entries)
        }
    }

    @Test func newNamesAreCreatedOnlyWhereThatIsChosen() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let lines = ["unit,indicator,date,actual", "Kupferberg/Mines/Hermann,silver,1959-07-11,95"]
            #expect(try send(lines, as: "records", to: kupferberg).status == .unprocessableContent)
            let looked = try send(lines, as: "records", to: kupferberg, creating: true).text
            #expect(looked.contains("<th scope=\"row\">Created</th><td class=\"number\">2</td>"))
        }
    }

    /// A file must not be a way around a lock.
    @Test func anEngineBringsInRecordsButDefinesNothing() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let engineer = try kupferberg.browser(of: "Ben Ried", .engineer, over: "Kupferberg")
            let looked = try send(right, as: "records", to: kupferberg, by: engineer), word = try word(in: try looked.text)
            #expect(try confirm(word, at: kupferberg).status == .conflict, "Ada cannot store what Ben sent")
            #expect(try send(["unit", "Kupferberg/New"], as: "units", to: kupferberg, by: engineer).status == .unprocessableContent)
            let creating = try send(
                ["unit,indicator,date,actual", "Kupferberg/New,copper,1959-07-11,9"], as: "records", to: kupferberg, by: engineer, creating: true)
            #expect(creating.status == .unprocessableContent)
            #expect(try confirm(word, at: kupferberg, by: engineer).status == .seeOther)
        }
    }

    @Test func aPlanInAColumnOfRecordsIsAPlanToo() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let engineer = try kupferberg.browser(of: "Ben Ried", .engineer, over: "Kupferberg")
            let lines = ["unit,indicator,date,plan,actual", "Kupferberg/Mines/Otto,copper,1959-07-11,90,95"]
            let looked = try send(lines, as: "records", to: kupferberg, by: engineer)
            #expect(try looked.status == .unprocessableContent && looked.text.contains("none of your offices lets you state plans"))
            #expect(try send(lines, as: "records", to: kupferberg).status == .ok, "Ada may")
        }
    }

    /// The head of a works takes back what a head may state: no units, no calendar.
    @Test func whatOneMayNotStateOneMayNotTakeBack() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let head = try kupferberg.browser(of: "Kalle Wiese", .headOfUnit, over: "Kupferberg")
            for (kind, lines, status) in [
                ("calendar", ["date,kind", "1959-07-20,holiday"], Status.forbidden), ("units", ["unit,people", "Kupferberg/Mines/Otto,311"], .forbidden),
                ("records", right, .seeOther),
            ] {
                let word = try word(in: send(lines, as: kind, to: kupferberg).text), stored = try kupferberg.follow(confirm(word, at: kupferberg))
                let number = String(try #require(stored.firstMatch(of: /Stored as import (\d+)/)?.1)), one = Address(path: imports + [number])
                #expect(try head.get(one).text.contains("Take back") == (status == .seeOther), "\(kind)")
                #expect(head.post(Address(path: imports + [number, "undo"])).status == status, "\(kind)")
            }
        }
    }

    @Test func withoutAFileOneIsAskedForIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let response = try send([], as: "records", to: kupferberg), page = try response.text
            #expect(response.status == .unprocessableContent && page.contains("Which file?") && page.contains("id=\"file-problem\""))
        }
    }
}
