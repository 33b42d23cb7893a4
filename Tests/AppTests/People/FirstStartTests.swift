import App
import Database
import TestSupport
import Testing
import Web

@testable import Works

/// A new server, and whoever starts it.
@Suite struct FirstStartTests {
    private static let now = Kupferberg.now
    private static let words: Form = [
        "works": "Kupferberg", "time-zone": "Europe/Berlin", "day-begins": "06:00", "name": "Ada Lenz", "sign-in-name": "ada",
        "new-password": "five tonnes before noon", "new-password-again": "five tonnes before noon",
    ]

    private func empty(_ engine: Engine = .sqlite, _ body: (Site, Database) throws -> Void) throws {
        try Desk.at(engine) { desk in
            let database = try Database.open(desk.address)
            defer { database.close() }
            _ = try Migrator(Migrations.all).migrate(database, backUp: false)
            try body(Site(database, signIn: .cheap(database), log: .silent, now: { Self.now }), database)
        }
    }

    private func changed(_ field: String, to value: String) -> Form { Form(Self.words.fields.map { ($0.name, $0.name == field ? value : $0.value) }) }

    @Test(arguments: Engine.all) func whoOpensTheLinkFoundsTheWorksAndAdministersIt(on engine: Engine) throws {
        try empty(engine) { site, database in
            let link = Address(stringLiteral: try #require(try site.setupPath(at: Self.now)))
            let stranger = Browser(site.router)
            for language in ["en", "zh", "ru", "de"] {
                let flaws = Markup(try stranger.get(link, language: language).text).flaws
                #expect(flaws == [])
            }
            let done = stranger.post(link, Self.words)
            #expect(done.status == .seeOther)
            let cookie = try #require(done.headers["Set-Cookie"]?.firstMatch(of: /pacesetter-session=([^;]*)/)).1
            let first = site.router.respond(to: Request.get("/").carrying((SessionCookie.name, String(cookie))))
            let today = try #require(first.headers["Location"])
            #expect(site.router.respond(to: Request.get(Address(stringLiteral: today)).carrying((SessionCookie.name, String(cookie)))).status == .ok)
            let works = try database.read { try WorksStore($0).works(of: nil) }
            #expect(works.name == "Kupferberg" && works.timeZone == "Europe/Berlin" && works.dayBegins == 360)
            let faults = try database.read { try AuditCheck.faults(of: works.id, in: $0) }
            #expect(faults == [])
            #expect(try site.setupPath(at: Self.now) == nil)
            #expect(stranger.get(link).status == .notFound && stranger.post(link, Self.words).status == .notFound)
        }
    }

    @Test(arguments: [
        ("works", "a/b"), ("works", " "), ("time-zone", "Berlin"), ("day-begins", "six"), ("name", ""), ("sign-in-name", "1001"), ("new-password", "short"),
    ])
    func whatIsWrongIsToldBesideItsFieldAndNothingIsStored(field: String, typed: String) throws {
        try empty { site, database in
            let link = Address(stringLiteral: try #require(try site.setupPath(at: Self.now)))
            let told = Browser(site.router).post(link, changed(field, to: typed))
            #expect(told.status == .unprocessableContent)
            #expect(try told.says("id=\"\(field)-problem\""))
            let all = try database.read { try WorksStore($0).all() }
            #expect(all == [])
        }
    }

    @Test func aTimeAfterNoonIsOfTheEveningBefore() throws {
        try empty { site, database in
            let link = Address(stringLiteral: try #require(try site.setupPath(at: Self.now)))
            #expect(Browser(site.router).post(link, changed("day-begins", to: "22:00")).status == .seeOther)
            let works = try database.read { try WorksStore($0).works(of: nil) }
            #expect(works.dayBegins == -120)
        }
    }

    @Test(arguments: Engine.all) func worksThatNobodyAdministersAreTakenOver(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let path = try #require(try kupferberg.site.setupPath(at: Self.now), "Ada has no password: nobody can administer Kupferberg")
            let form = Form(Self.words.fields.map { ($0.name, $0.name == "sign-in-name" ? "ada.lenz" : $0.name == "works" ? "1" : $0.value) })
            let browser = Browser(kupferberg.site.router)
            #expect(try browser.post(Address(stringLiteral: path), form).says("signs in with this name already"))
            let other = Form(form.fields.map { ($0.name, $0.name == "sign-in-name" ? "ben" : $0.value) })
            #expect(browser.post(Address(stringLiteral: path), other).status == .seeOther)
            #expect(try kupferberg.site.setupPath(at: Self.now) == nil)
        }
    }

    @Test func whereSomebodyAdministersThereIsNoLink() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try kupferberg.setPassword("five tonnes before noon", of: "ada.lenz")
            #expect(try kupferberg.site.setupPath(at: Self.now) == nil)
            #expect(Browser(kupferberg.site.router).get("/setup/abc").status == .notFound)
        }
    }

    @Test func aGuessedLinkOpensNothing() throws {
        try empty { site, _ in
            #expect(Browser(site.router).get("/setup/abc").status == .notFound)
            #expect(Browser(site.router).post("/setup/abc", Self.words).status == .notFound)
        }
    }
}
