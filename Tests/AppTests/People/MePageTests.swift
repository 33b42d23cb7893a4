import App
import Database
import Planning
import Secrets
import TestSupport
import Testing
import Web

@testable import Works

/// What Mila Novak, who leads a team at Otto, finds and does on the page of what concerns her.
@Suite struct MePageTests {
    private static let password = "five tonnes before noon"

    private func mila(on engine: Engine = .sqlite, _ office: Office = .teamLeader, _ body: (Kupferberg, Browser) throws -> Void) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Novak", office, over: "Otto")
            try kupferberg.setPassword(Self.password, of: "mila.novak")
            try body(kupferberg, mila)
        }
    }

    @Test(arguments: Engine.all) func herPageIsWellFormedInEveryLanguageAndSaysWhatHerOfficeLetsHerDo(on engine: Engine) throws {
        try mila(on: engine) { _, mila in
            for language in ["en", "zh", "ru", "de"] {
                for address in ["/me", "/me/password", "/me/pin", "/me/second-factor", "/me/erase"] as [Address] {
                    let response = mila.get(address, language: language)
                    #expect(response.status == .ok)
                    let flaws = Markup(try response.text).flaws
                    #expect(flaws == [], "\(address.string) \(language)")
                }
            }
            let page = try mila.get("/me").text
            for found in ["mila.novak", "team leader", "Kupferberg/Mines/Otto", "enter figures, correct figures"] {
                #expect(page.contains(found), "\(found)")
            }
            #expect(!page.contains("give and end offices"))
        }
    }

    @Test(arguments: Engine.all) func herNameAndLanguageAreHersToChange(on engine: Engine) throws {
        try mila(on: engine) { _, mila in
            #expect(mila.post("/me", ["name": "Mila Novák", "language": "de"]).status == .seeOther)
            let page = try mila.get("/me").text
            #expect(page.contains("Gruppenleitung") && page.contains("<h1>Mila Novák</h1>"))
            let nameless = mila.post("/me", ["name": " ", "language": "de"])
            #expect(nameless.status == .unprocessableContent)
            #expect(try nameless.says("mindestens ein Zeichen"))
        }
    }

    @Test(arguments: Engine.all) func aNewPasswordAsksTheOldOneAndSignsOutEveryOtherBrowser(on engine: Engine) throws {
        try mila(on: engine) { kupferberg, mila in
            let other = try kupferberg.browser(of: "Mila Novak", .member, over: "Paul")
            let chosen = "six tonnes before night"
            #expect(mila.post("/me/password", ["password": "wrong", "new-password": chosen, "new-password-again": chosen]).status == .unprocessableContent)
            #expect(
                mila.post("/me/password", ["password": Self.password, "new-password": "short", "new-password-again": "short"]).status == .unprocessableContent)
            let slipped = mila.post("/me/password", ["password": Self.password, "new-password": chosen, "new-password-again": "six tonnes befor night"])
            #expect(slipped.status == .unprocessableContent)
            let done = mila.post("/me/password", ["password": Self.password, "new-password": chosen, "new-password-again": chosen])
            #expect(done.status == .seeOther)
            #expect(other.get("/me").status == .unauthorized)
            #expect(mila.get("/me").status == .unauthorized)
            let cookie = try #require(done.headers.all("Set-Cookie").first { $0.hasPrefix(SessionCookie.name) })
            let value = try #require(cookie.firstMatch(of: /=([^;]*)/)).1
            #expect(kupferberg.site.router.respond(to: Request.get("/me").carrying((SessionCookie.name, String(value)))).status == .ok)
            #expect(try kupferberg.signsIn("mila.novak", with: chosen))
            #expect(try !kupferberg.signsIn("mila.novak", with: Self.password))
        }
    }

    @Test func aPINIsSetWithThePasswordAndRemoved() throws {
        try mila { kupferberg, mila in
            func hasPIN() throws -> Bool { try kupferberg.account("mila.novak").pin != nil }
            #expect(mila.post("/me/pin", ["password": "wrong", "pin": "507193"]).status == .unprocessableContent)
            #expect(mila.post("/me/pin", ["password": Self.password, "pin": "123456"]).status == .unprocessableContent)
            let before = try hasPIN()
            #expect(mila.post("/me/pin", ["password": Self.password, "pin": "507193"]).status == .seeOther)
            let with = try hasPIN()
            #expect(mila.post("/me/pin/remove").status == .seeOther)
            let after = try hasPIN()
            #expect([before, with, after] == [false, true, false])
        }
    }

    @Test(arguments: Engine.all) func theSecondFactorIsSetByItsFirstCodeAndRemovedByAnother(on engine: Engine) throws {
        try mila(on: engine) { kupferberg, mila in
            let (draft, telephone) = try offered(mila)
            let code = telephone.code(at: Kupferberg.now.seconds)
            #expect(mila.post("/me/second-factor", ["draft": draft, "code": "000000", "password": Self.password]).status == .unprocessableContent)
            #expect(mila.post("/me/second-factor", ["draft": draft, "code": code, "password": "wrong"]).status == .unprocessableContent)
            #expect(try !kupferberg.hasSecondFactor("mila.novak"))
            #expect(mila.post("/me/second-factor", ["draft": draft, "code": code, "password": Self.password]).status == .seeOther)
            #expect(try kupferberg.hasSecondFactor("mila.novak"))
            // The code that set it is used up; the next one removes it.
            #expect(mila.post("/me/second-factor/remove", ["code": code]).status == .unprocessableContent)
            #expect(mila.post("/me/second-factor/remove", ["code": telephone.code(at: Kupferberg.now.seconds + 30)]).status == .seeOther)
            #expect(try !kupferberg.hasSecondFactor("mila.novak"))
        }
    }

    @Test func aSecretThatSomebodyElseWasOfferedIsNotTaken() throws {
        try mila { kupferberg, mila in
            let emre = try kupferberg.browser(of: "Emre Aydin", .member, over: "Otto")
            let (draft, telephone) = try offered(emre)
            let form: Form = ["draft": draft, "code": telephone.code(at: Kupferberg.now.seconds), "password": Self.password]
            #expect(mila.post("/me/second-factor", form).headers["Location"] == "/me/second-factor")
            #expect(try !kupferberg.hasSecondFactor("mila.novak"))
        }
    }

    /// What the page of the second factor offers: the sealed secret of its form, and a telephone that has typed the secret.
    private func offered(_ browser: Browser) throws -> (draft: String, TOTP) {
        let page = try browser.get("/me/second-factor").text
        let draft = try #require(page.firstMatch(of: /name="draft" value="([^"]*)"/)).1
        let typed = try #require(page.firstMatch(of: /<code class="secret">([^<]*)</)).1.filter { $0 != " " }
        let bits = typed.flatMap { sign in
            let value = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").firstIndex(of: sign)!
            return (0..<5).reversed().map { value >> $0 & 1 }
        }
        let secret = stride(from: 0, to: bits.count, by: 8).map { start in UInt8(bits[start..<start + 8].reduce(0) { $0 << 1 | $1 }) }
        return (String(draft), TOTP(secret: secret))
    }

    @Test(arguments: Engine.all) func aSessionIsEndedFromAnotherBrowserAndAllOfThemAtOnce(on engine: Engine) throws {
        try mila(on: engine) { kupferberg, mila in
            let other = try kupferberg.browser(of: "Mila Novak", .member, over: "Paul")
            let number = try #require(try mila.get("/me").text.firstMatch(of: /name="session" value="(\d+)"/)).1
            let emre = try kupferberg.browser(of: "Emre Aydin", .member, over: "Otto")
            #expect(emre.post("/me/sessions/end", ["session": String(number)]).status == .seeOther)
            #expect(other.get("/me").status == .ok)
            #expect(mila.post("/me/sessions/end", ["session": String(number)]).status == .seeOther)
            #expect(other.get("/me").status == .unauthorized)
            #expect(mila.post("/me/sessions/end-all").status == .seeOther)
            #expect(mila.get("/me").status == .unauthorized)
            #expect(emre.get("/me").status == .ok)
        }
    }

    @Test func whatIsStoredAboutHerComesAsAFile() throws {
        try mila { _, mila in
            let file = mila.get("/me/export")
            #expect(file.headers["Content-Disposition"]?.hasPrefix("attachment") == true)
            let json = try file.text
            #expect(json.contains("\"name\" : \"Mila Novak\""))
        }
    }

    @Test(arguments: Engine.all) func sheIsErasedAfterBeingAskedTwice(on engine: Engine) throws {
        try mila(on: engine) { kupferberg, mila in
            let asked = try mila.post("/me/erase").text
            #expect(asked.contains("There is no way back."))
            #expect(mila.post("/me/erase", ["sure": "1", "password": "wrong"]).status == .unprocessableContent)
            #expect(mila.get("/me").status == .ok)
            let erased = mila.post("/me/erase", ["sure": "1", "password": Self.password])
            #expect(try erased.status == .ok && erased.says("You are erased"))
            #expect(mila.get("/me").status == .unauthorized)
            #expect(try !kupferberg.signsIn("mila.novak", with: Self.password))
        }
    }

    @Test func theLastAdministratorIsNotErased() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try kupferberg.setPassword(Self.password, of: "ada.lenz")
            let refused = kupferberg.router.post("/me/erase", ["sure": "1", "password": Self.password])
            #expect(try refused.status == .conflict && refused.says("Nobody else could administer this works."))
            _ = try kupferberg.browser(of: "Ben Ott", .administrator, over: "Kupferberg")
            #expect(kupferberg.router.post("/me/erase", ["sure": "1", "password": Self.password]).status == .conflict, "Ben cannot sign in")
            try kupferberg.setPassword(Self.password, of: "ben.ott")
            #expect(kupferberg.router.post("/me/erase", ["sure": "1", "password": Self.password]).status == .ok)
        }
    }

    @Test func whoIsNotSignedInFindsTheWayIn() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for address in ["/me", "/me/password", "/me/export", "/me/erase"] as [Address] {
                #expect(kupferberg.site.router.respond(to: .get(address)).status == .unauthorized)
            }
        }
    }
}

/// An administrator whose server other machines reach.
@Suite struct SecondFactorDemandTests {
    @Test(arguments: Engine.all) func withoutASecondFactorAnAdministratorSeesAndChangesNothing(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let ada = try kupferberg.browser(of: "Ada Lenz", .reader, over: "Nord", factor: .demanded)
            let entry = try kupferberg.address("Otto", .entry), today = try kupferberg.address("Otto", .today)
            #expect(ada.get(today).status == .ok)
            let refused = ada.get(entry)
            #expect(refused.status == .forbidden)
            #expect(try refused.says("href=\"/me/second-factor\""))
            #expect(try ada.get("/me/second-factor").says("needs a second proof"))
            let copper = try kupferberg.field("copper")
            #expect(ada.post(entry, [copper: "90"]).status == .forbidden)
            #expect(kupferberg.router.get(entry).status == .ok, "on the machine itself it is advised, not demanded")
            try kupferberg.giveSecondFactor(to: "ada.lenz")
            #expect(ada.get(entry).status == .ok)
        }
    }

    @Test func whoAlsoLeadsATeamGoesOnLeadingIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let ada = try kupferberg.browser(of: "Ada Lenz", .teamLeader, over: "Otto", factor: .demanded)
            let (otto, paul) = (try kupferberg.address("Otto", .entry), try kupferberg.address("Paul", .entry))
            #expect(ada.get(otto).status == .ok)
            #expect(ada.get(paul).status == .forbidden)
        }
    }
}
