import App
import Database
import Planning
import Secrets
import TestSupport
import Testing
import Web
import Works

/// Mila, Jonas and the tablet beside the shaft report for Otto; Kalle leads the team there.
@Suite struct CorrectionTests {
    private let copper = ["copper": "96"]

    private func entry(_ kupferberg: Kupferberg) throws -> ID<Entry> {
        try #require(try kupferberg.database.read { try EntryStore($0, of: kupferberg.works.id).latest(1).first }).id
    }

    private func undo(_ entry: ID<Entry>, _ kupferberg: Kupferberg, in browser: Browser) throws -> Response {
        let address = Address(stringLiteral: try kupferberg.address(of: "Otto", "entry").string + "/undo")
        return browser.post(address, ["entry": String(entry.number), "on": Kupferberg.today.description])
    }

    @Test(arguments: Engine.all) func aMemberCorrectsWhatIsOwnAndReadsWhoCorrectsTheRest(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Horn", .member, over: "Otto"), jonas = try kupferberg.browser(of: "Jonas Ott", .member, over: "Otto")
            #expect(try OpenedEntry(kupferberg, "Otto", in: mila).save(["copper": "95"]).status == .seeOther)
            #expect(try OpenedEntry(kupferberg, "Otto", in: mila).save(copper).status == .seeOther, "one's own")
            let saved = try entry(kupferberg), refused = try OpenedEntry(kupferberg, "Otto", in: jonas).save(["copper": "97.5"])
            #expect(refused.status == .forbidden)
            let page = try refused.text
            #expect(page.contains("copper: what Mila Horn entered stays; nothing of yours was stored."))
            #expect(page.contains("What others entered may be corrected by: administrator, director, head of unit and team leader."))
            #expect(page.contains("value=\"97.5\"") && Markup(page).flaws.isEmpty, "what was typed stands there still")
            #expect(try undo(saved, kupferberg, in: jonas).status == .forbidden)
            #expect(try OpenedEntry(kupferberg, "Otto", in: jonas).save(copper).status == .seeOther, "the same figure is no correction")
            #expect(try undo(saved, kupferberg, in: mila).status == .seeOther)
        }
    }

    @Test(arguments: Engine.all) func aTeamLeaderCorrectsWhatOthersEntered(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Horn", .member, over: "Otto"),
                kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            #expect(try OpenedEntry(kupferberg, "Otto", in: mila).save(copper).status == .seeOther)
            let milas = try entry(kupferberg)
            #expect(try OpenedEntry(kupferberg, "Otto", in: kalle).save(["copper": "97"]).status == .seeOther)
            #expect(try undo(milas, kupferberg, in: kalle).status == .seeOther)
        }
    }

    @Test(arguments: Engine.all) func aScreenCorrectsItselfAndNobodyElseNotEvenAnotherOfItsName(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Horn", .member, over: "Otto")
            let first = try kupferberg.screen(at: "Otto"), second = try kupferberg.screen(at: "Otto")
            #expect(try OpenedEntry(kupferberg, "Otto", in: first).save(["copper": "95"]).status == .seeOther)
            let early = try entry(kupferberg)
            #expect(try OpenedEntry(kupferberg, "Otto", in: first).save(copper).status == .seeOther)
            let saved = try entry(kupferberg)
            #expect(try OpenedEntry(kupferberg, "Otto", in: second).save(["copper": "97"]).status == .forbidden)
            #expect(try undo(saved, kupferberg, in: second).status == .forbidden)
            #expect(try undo(saved, kupferberg, in: first).status == .seeOther)
            #expect(try undo(early, kupferberg, in: first).status == .seeOther)
            #expect(try OpenedEntry(kupferberg, "Otto", in: mila).save(copper).status == .seeOther)
            let milas = try entry(kupferberg)
            #expect(try OpenedEntry(kupferberg, "Otto", in: first).save(["copper": "97"]).status == .forbidden)
            #expect(try undo(milas, kupferberg, in: first).status == .forbidden)
        }
    }

    @Test(arguments: Engine.all) func whatOneSaidAtAnotherDeviceIsShownBeforeItIsReplaced(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let desk = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), telephone = try kupferberg.another(browserOf: "kalle.wiese")
            let opened = try OpenedEntry(kupferberg, "Otto", in: telephone)
            #expect(try OpenedEntry(kupferberg, "Otto", in: desk).save(copper).status == .seeOther)
            let late = try opened.save(["copper": "94"])
            #expect(try late.status == .conflict && late.text.contains("Keep 96\u{A0}t, by Kalle Wiese ("))
            #expect(try OpenedEntry(kupferberg, "Otto", in: telephone).save(["copper": "94"]).status == .seeOther, "now that it was seen")
        }
    }

    @Test func aFormSaysWhoseItIsAlsoAtAScreen() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let signIn = SignIn.cheap(kupferberg.database), clock = TestClock(Kupferberg.now)
            let site = Site(kupferberg.database, signIn: signIn, log: .silent, now: { clock.now })
            let mila = try kupferberg.member("Mila Novak", badge: "1003", pin: PIN("507193"), of: "Otto", signIn)
            let screen = Browser(site.router, carrying: (ScreenCookie.name, try kupferberg.screenToken(at: "Otto").text))
            func mark() throws -> String {
                let page = try screen.get(try kupferberg.address("Otto", .entry)).text
                return String(try #require(page.firstMatch(of: /name="form-of" value="([^"]*)"/)).1)
            }
            let unnamed = try mark()
            #expect(screen.post("/screen/person", ["badge": "1003", "pin": "507193"]).status == .seeOther)
            #expect(try unnamed.hasPrefix("screen ") && mark() == unnamed + " speaker \(mila.number)")
            clock.now = Kupferberg.now + Screen.secondsOfSpeaker
            #expect(try mark() == unnamed)
        }
    }
}

extension Kupferberg {
    /// Somebody known, at another device.
    func another(browserOf name: String) throws -> Browser {
        let account = try account(name)
        let session = try database.write { db in
            try SessionStore(db, of: works.id).open(account.person, .full, from: Origin(address: "127.0.0.2", device: ""), insteadOf: nil, at: Self.now)
        }
        return Browser(site.router, carrying: (SessionCookie.name, session.token.text))
    }
}
