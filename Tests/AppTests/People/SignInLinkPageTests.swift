import App
import Database
import Secrets
import TestSupport
import Testing
import Web

@testable import Works

/// What whoever was handed a link finds behind it.
@Suite struct SignInLinkPageTests {
    private let chosen: Form = ["new-password": "five tonnes before noon", "new-password-again": "five tonnes before noon"]

    private func link(_ kind: SignInLink.Kind, to name: String, _ kupferberg: Kupferberg, before seconds: Int = 0) throws -> Address {
        let account = try kupferberg.account(name)
        let author = Author(name: "Ada Lenz", source: "a test", at: Kupferberg.now + -seconds)
        let token = try kupferberg.database.write { try PeopleDesk($0, of: account.works, by: author).offer(kind, to: account.person) }
        return Address(path: [kind.rawValue, token.text])
    }

    private func emre(on engine: Engine = .sqlite, _ body: (Kupferberg, Browser) throws -> Void) throws {
        try Kupferberg.on(engine) { kupferberg in
            _ = try kupferberg.browser(of: "Emre Aydin", .member, over: "Otto")
            try body(kupferberg, Browser(kupferberg.site.router))
        }
    }

    @Test(arguments: Engine.all) func anInvitationLetsHerChooseAPasswordAndIn(on engine: Engine) throws {
        try emre(on: engine) { kupferberg, stranger in
            let address = try link(.invitation, to: "emre.aydin", kupferberg)
            for language in ["en", "zh", "ru", "de"] {
                let page = try stranger.get(address, language: language).text
                #expect(Markup(page).flaws == [])
                #expect(page.contains("Emre Aydin") && page.contains("emre.aydin") && page.contains("10"), "the rules are stated beforehand")
            }
            let done = stranger.post(address, chosen)
            #expect(done.status == .seeOther)
            let cookie = try #require(done.headers["Set-Cookie"]?.firstMatch(of: /pacesetter-session=([^;]*)/)).1
            #expect(kupferberg.site.router.respond(to: Request.get("/me").carrying((SessionCookie.name, String(cookie)))).status == .ok)
            #expect(try kupferberg.signsIn("emre.aydin", with: "five tonnes before noon"))
        }
    }

    @Test(arguments: [
        ("short", "at least 10"), ("password1234", "tried first"), ("qwertyuiop", "tried first"), ("my name is emre.aydin", "name you sign in with"),
        ("aaaaaaaaaaaaaa", "too few different"),
    ])
    func aPasswordThatIsNoneIsToldBesideTheField(typed: String, problem: String) throws {
        try emre { kupferberg, stranger in
            let address = try link(.invitation, to: "emre.aydin", kupferberg)
            let told = stranger.post(address, ["new-password": typed, "new-password-again": typed])
            #expect(told.status == .unprocessableContent)
            #expect(try told.says(problem))
            #expect(try told.says("id=\"new-password-problem\""))
            #expect(stranger.post(address, chosen).status == .seeOther, "the link still opens")
        }
    }

    @Test(arguments: Engine.all) func aLinkThatWasUsedHasExpiredOrNeverWasSaysWhatToDo(on engine: Engine) throws {
        try emre(on: engine) { kupferberg, stranger in
            let used = try link(.invitation, to: "emre.aydin", kupferberg)
            #expect(stranger.post(used, chosen).status == .seeOther)
            let expired = try link(.reset, to: "emre.aydin", kupferberg, before: 86_401)
            for address in [used, expired, "/reset/1.abc", "/invitation/nothing", "/invitation/99.abc"] {
                for response in [stranger.get(address), stranger.post(address, chosen)] {
                    #expect(response.status == .notFound)
                    #expect(try response.says("Ask whoever gave it to you for another"))
                }
            }
        }
    }

    @Test func whoTriesManyLinksWaits() throws {
        try emre { _, stranger in
            let tries = (0..<60).map { stranger.get(Address(path: ["reset", "1.\($0)"])).status }
            #expect(tries.first == .notFound && tries.last == .tooManyRequests)
        }
    }

    @Test func aResetDoesNotGoAroundTheSecondFactor() throws {
        try emre { kupferberg, stranger in
            try kupferberg.giveSecondFactor(to: "emre.aydin")
            let done = stranger.post(try link(.reset, to: "emre.aydin", kupferberg), chosen)
            #expect(done.headers["Location"] == "/sign-in/code")
            let cookie = try #require(done.headers["Set-Cookie"]?.firstMatch(of: /pacesetter-session=([^;]*)/)).1
            #expect(kupferberg.site.router.respond(to: Request.get("/me").carrying((SessionCookie.name, String(cookie)))).status == .unauthorized)
        }
    }

    @Test func aLinkOfSomebodyWhoWasDisabledOpensNothing() throws {
        try emre { kupferberg, stranger in
            let address = try link(.reset, to: "emre.aydin", kupferberg), account = try kupferberg.account("emre.aydin")
            try kupferberg.database.write { try AccountStore($0, of: account.works).set(.disabled(at: Kupferberg.now, by: nil), of: account.person) }
            #expect(stranger.post(address, chosen).status == .notFound)
        }
    }
}
