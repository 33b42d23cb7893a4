import App
import Database
import Planning
import Secrets
import Synchronization
import TestSupport
import Testing
import Web

@testable import Works

/// The tablet beside the shaft of Otto.
@Suite struct ScreenPageTests {
    private func code(_ kupferberg: Kupferberg, at unit: String = "Otto", named name: String = "Tablet at the shaft") throws -> String {
        let page = try kupferberg.router.post(try kupferberg.address(of: unit, "screens"), ["name": name]).text
        #expect(Markup(page).flaws == [])
        return String(try #require(page.firstMatch(of: /<code class="secret">([^<]*)</)).1)
    }

    private func opened(_ kupferberg: Kupferberg, by code: String) throws -> Browser {
        let done = Browser(kupferberg.site.router).post("/screen", ["code": code])
        let cookie = try #require(done.headers["Set-Cookie"]?.firstMatch(of: /pacesetter-screen=([^;]*)/)).1
        return Browser(kupferberg.site.router, carrying: (ScreenCookie.name, String(cookie)))
    }

    @Test(arguments: Engine.all) func aBrowserBecomesTheScreenByItsCodeAndEntersWithoutSigningIn(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let screen = try opened(kupferberg, by: code(kupferberg).uppercased().replacing("-", with: " - ").replacing("1 - ", with: "1-"))
            #expect(screen.get("/").headers["Location"] == (try kupferberg.address("Otto", .board).string))
            for language in ["en", "zh", "ru", "de"] {
                let flaws = Markup(try screen.get("/screen", language: language).text).flaws
                #expect(flaws == [])
            }
            let entry = try kupferberg.address("Otto", .entry), copper = try kupferberg.field("copper")
            #expect(screen.post(entry, [copper: "90"]).status == .seeOther)
            let history = try kupferberg.database.read { try EntryStore($0, of: kupferberg.works.id).latest(1) }
            #expect(history.map(\.by) == ["Tablet at the shaft"] && history.map(\.voice.person) == [nil])
            #expect(screen.get(try kupferberg.address("Paul", .today)).status == .forbidden)
            #expect(screen.get("/me").status == .unauthorized)
        }
    }

    @Test(arguments: Engine.all) func withBadgeAndPINTheNextEntriesAreTheirsForThreeMinutes(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let key = ServerKey.random(), hasher = PasswordHasher(cost: .init(operations: 1, memory: 8192))
            let signIn = SignIn(kupferberg.database, hasher, key), clock = TestClock(Kupferberg.now)
            let site = Site(kupferberg.database, signIn: signIn, log: .silent, now: { clock.now })
            let mila = try kupferberg.member("Mila Novak", badge: "1003", pin: PIN("507193"), of: "Otto", signIn)
            let token = try kupferberg.screenToken(at: "Otto"), screen = Browser(site.router, carrying: (ScreenCookie.name, token.text))
            for wrong in [["badge": "1003", "pin": "000000"], ["badge": "9", "pin": "507193"], ["badge": "x", "pin": ""]] as [Form] {
                #expect(screen.post("/screen/person", wrong).status == .unprocessableContent)
            }
            #expect(screen.post("/screen/person", ["badge": "1003", "pin": "507193"]).status == .seeOther)
            let page = try screen.get("/screen").text
            #expect(page.contains("The next entries are Mila Novak"))
            let (copper, quality) = (try kupferberg.field("copper"), try kupferberg.field("quality"))
            func enter(_ form: Form) throws -> ID<Person>? {
                #expect(screen.post(try kupferberg.address("Otto", .entry), form).status == .seeOther)
                return try kupferberg.database.read { try EntryStore($0, of: kupferberg.works.id).latest(1).first?.voice.person }
            }
            #expect(try enter([copper: "90"]) == mila)
            clock.now = Kupferberg.now + Screen.secondsOfSpeaker
            #expect(try enter([quality: "97", quality + "-of": "100"]) == nil, "whoever has gone says nothing any more")
            #expect(screen.post("/screen/person", ["badge": "1003", "pin": "507193"]).status == .seeOther)
            #expect(screen.post("/screen/person/done").status == .seeOther)
            #expect(try enter([quality: "98", quality + "-of": "100"]) == nil)
        }
    }

    @Test(arguments: Engine.all) func aCodeOpensOnceAndARevokedScreenShowsNothing(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let code = try code(kupferberg), screen = try opened(kupferberg, by: code), list = try kupferberg.address(of: "Otto", "screens")
            let again = Browser(kupferberg.site.router).post("/screen", ["code": code])
            let says = try again.says("This code opens nothing")
            #expect(again.status == .unprocessableContent && says)
            let page = try kupferberg.router.get(list).text
            #expect(Markup(page).flaws == [] && page.contains("Tablet at the shaft"))
            let number = try #require(page.firstMatch(of: /screens\/(\d+)\/revoke/)).1
            let renamed = Address(stringLiteral: list.string + "/\(number)/name"), revoked = Address(stringLiteral: list.string + "/\(number)/revoke")
            #expect(kupferberg.router.post(renamed, ["name": "Tablet of Otto", "seen": "Tablet at the shaft"]).status == .seeOther)
            let late = kupferberg.router.post(renamed, ["name": "Tablet at the lift", "seen": "Tablet at the shaft"]), both = try late.text
            #expect(late.status == .conflict && both.contains("“Tablet of Otto” meanwhile; “Tablet at the lift” was not stored") && Markup(both).flaws == [])
            #expect(kupferberg.router.post(renamed, ["name": " "]).status == .unprocessableContent)
            #expect(try screen.get("/screen").says("Tablet of Otto"))
            #expect(kupferberg.router.post(revoked).status == .seeOther)
            #expect(screen.get(try kupferberg.address("Otto", .today)).status == .unauthorized)
            #expect(kupferberg.router.post(revoked).status == .notFound)
            let faults = try kupferberg.database.read { try AuditCheck.faults(of: kupferberg.works.id, in: $0) }
            #expect(faults == [])
        }
    }

    @Test func aScreenOfAnotherUnitIsNotReachedThroughOnesOwn() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            _ = try code(kupferberg)
            let jonas = try kupferberg.browser(of: "Jonas Keller", .headOfUnit, over: "Paul")
            let page = try kupferberg.router.get(try kupferberg.address(of: "Otto", "screens")).text
            let number = try #require(page.firstMatch(of: /screens\/(\d+)\/revoke/)).1
            let through = Address(stringLiteral: try kupferberg.address(of: "Paul", "screens").string + "/\(number)/revoke")
            #expect(jonas.post(through).status == .notFound)
            #expect(jonas.get(try kupferberg.address(of: "Otto", "screens")).status == .forbidden)
        }
    }

    @Test func theScreenSpeaksTheLanguageThatIsChosenOnIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let screen = try kupferberg.screen(at: "Otto")
            let chosen = screen.post("/language", ["language": "de", "back": "/screen"])
            #expect(chosen.status == .seeOther && chosen.headers["Set-Cookie"]?.contains("pacesetter-language=de") == true)
        }
    }

    @Test func whatIsNoCodeOpensNothing() {
        for typed in ["", "abcd-efgh", "1-abc", "0-abcd-efgh", "x-abcd-efgh", "1-abcd-efgh-j"] { #expect(ScreenCode(typed) == nil, "\(typed)") }
        let code = ScreenCode.random(of: ID(3))
        #expect(ScreenCode(" " + code.text.uppercased()) == code)
    }
}

/// The codes that open an entry form.
@Suite struct UnitCodePageTests {
    @Test func aUnitHasItsCodeAndAWorkshopASheetOfItsTeams() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for language in ["en", "zh", "ru", "de"] {
                for page in ["code", "codes"] {
                    let flaws = Markup(try kupferberg.router.get(try kupferberg.address(of: "Mines", page), language: language).text).flaws
                    #expect(flaws == [])
                }
            }
            let address = try kupferberg.address("Otto", .entry).string
            let asked = Request.get(try kupferberg.address(of: "Otto", "code"), headers: ["Host": "works.example:8080"])
            let page = try kupferberg.router.respond(to: asked).text
            #expect(page.contains("aria-label=\"Opens http://works.example:8080\(address)\""))
            let sheet = try kupferberg.router.get(try kupferberg.address(of: "Mines", "codes")).text
            #expect(sheet.matches(of: /<svg class="qr"/).count == 4)
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .reader, over: "Otto")
            #expect(kalle.get(try kupferberg.address(of: "Mines", "codes")).status == .forbidden)
        }
    }
}

/// A clock that a test sets.
final class TestClock: Sendable {
    private let moment: Mutex<Moment>
    init(_ now: Moment) { moment = Mutex(now) }
    var now: Moment {
        get { moment.withLock { $0 } }
        set { moment.withLock { $0 = newValue } }
    }
}

extension Kupferberg {
    func address(of unit: String, _ page: String) throws -> Address {
        Address(path: ["works", String(works.id.number), "units", String(try id(unit).number), page])
    }

    func screenToken(at unit: String) throws -> WorksToken {
        let unit = try id(unit)
        let token = try database.write { db in
            let desk = ScreenDesk(db, of: works.id, by: Author(name: "Ada Lenz", source: "a test", at: Self.now))
            return try desk.open(by: desk.register("Tablet", at: unit))
        }
        return try #require(token)
    }

    func member(_ name: String, badge: String, pin: PIN, of unit: String, _ signIn: SignIn) throws -> ID<Person> {
        let unit = try id(unit), author = Author(name: "Ada Lenz", source: "a test", at: Self.now)
        let person = try database.write { db in
            let values = PersonalValues(name: name, badge: BadgeNumber(badge))
            let person = try PeopleDesk(db, of: works.id, by: author).add(values, signingInAs: SignInName(name.lowercased().replacing(" ", with: "."))!)
            _ = try AppointmentDesk(db, of: works.id, by: author).appoint(person, as: .member, over: unit, for: Term(from: Day("1900-01-01")!))
            return person
        }
        let hash = try signIn.hash(pin, of: person, in: works.id)
        try database.write { try PeopleDesk($0, of: works.id, by: author).set(pin: hash, of: person) }
        return person
    }
}
