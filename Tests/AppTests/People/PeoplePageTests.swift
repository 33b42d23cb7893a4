import App
import Database
import Terminal
import TestSupport
import Testing
import Web

@testable import Works

/// Jonas Keller heads the mines of Kupferberg; Ada Lenz administers the works.
@Suite struct PeoplePageTests {
    private static let invitation: Form = [
        "name": "Emre Aydın", "badge": "1004", "language": "", "sign-in-name": "emre", "office": "member", "unit": "Kupferberg/Mines/Otto",
        "from": "1959-07-11",
        "until": "",
    ]

    private func jonas(on engine: Engine = .sqlite, _ body: (Kupferberg, Browser) throws -> Void) throws {
        try Kupferberg.on(engine) { try body($0, $0.browser(of: "Jonas Keller", .headOfUnit, over: "Mines")) }
    }

    private func changed(_ field: String, to value: String) -> Form { Form(Self.invitation.fields.map { ($0.name, $0.name == field ? value : $0.value) }) }

    private func confirmed(_ form: Form) -> Form { Form(form.fields + [("act", "confirm")]) }

    private func person(_ name: String, _ kupferberg: Kupferberg) throws -> String { String(try kupferberg.account(name).person.number) }

    @Test(arguments: Engine.all) func heInvitesWithAPreviewAndALinkThatIsShownOnce(on engine: Engine) throws {
        try jonas(on: engine) { kupferberg, jonas in
            let preview = try jonas.post("/works/1/people/new", Self.invitation).text
            #expect(preview.contains("see figures, enter figures, make proposals and take part and report") && preview.contains("Nothing is stored yet."))
            let before = try kupferberg.database.read { try AccountStore.owner(of: SignInName("emre")!, in: $0)?.person }
            #expect(before == nil, "a preview stores nothing")
            let page = try jonas.post("/works/1/people/new", confirmed(Self.invitation)).text
            let link = try #require(page.firstMatch(of: /http:\/\/[^<"]*(\/invitation\/[^<"]*)/)).1
            #expect(Markup(page).flaws == [] && page.contains("<svg class=\"qr\""))
            #expect(Browser(kupferberg.site.router).get(Address(stringLiteral: String(link))).status == .ok)
            let list = try jonas.get("/works/1/people").text
            #expect(list.contains("Emre Aydın") && list.contains("has an open link") && list.contains("member · Otto"))
        }
    }

    @Test(arguments: [
        ("name", "", "name"), ("sign-in-name", "1001", "sign-in-name"), ("sign-in-name", "ada.lenz", "sign-in-name"), ("badge", "x", "badge"),
        ("unit", "Kupferberg/Mines/Nowhere", "unit"), ("unit", "Kupferberg", "office"), ("office", "director", "office"), ("until", "1959-07-10", "until"),
    ])
    func whatIsWrongIsToldBesideItsField(field: String, typed: String, told: String) throws {
        try jonas { _, jonas in
            let page = jonas.post("/works/1/people/new", confirmed(changed(field, to: typed)))
            let says = try page.says("id=\"\(told)-problem\"")
            #expect(page.status == .unprocessableContent && says)
        }
    }

    @Test func thePagesAreWellFormedInEveryLanguage() throws {
        try jonas { kupferberg, jonas in
            _ = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            let mila = try person("mila.novak", kupferberg)
            for language in ["en", "zh", "ru", "de"] {
                for page in ["people", "people/new", "people/\(mila)", "people/\(mila)/appoint", "people/\(mila)/erase", "audit", "accesses"] {
                    let response = kupferberg.router.get(Address(stringLiteral: "/works/1/\(page)"), language: language)
                    let flaws = Markup(try response.text).flaws
                    #expect(response.status == .ok && flaws == [], "\(page) \(language)")
                }
                let own = Markup(try jonas.get("/works/1/people", language: language).text).flaws
                #expect(own == [])
            }
        }
    }

    @Test(arguments: Engine.all) func heSeesOnlyThoseOfHisOwnUnits(on engine: Engine) throws {
        try jonas(on: engine) { kupferberg, jonas in
            _ = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            let list = try jonas.get("/works/1/people").text
            #expect(list.contains("Mila Novak") && list.contains("Jonas Keller") && !list.contains("Ada Lenz"))
            let ada = try person("ada.lenz", kupferberg)
            #expect(jonas.get("/works/1/people/\(ada)").status == .notFound)
            #expect(jonas.post("/works/1/people/\(ada)/link").status == .notFound)
            let found = try jonas.get("/works/1/people?q=NOVÁK").text
            let himself = "people/\(try person("jonas.keller", kupferberg))\""
            #expect(found.contains("Mila Novak") && !found.contains(himself))
        }
    }

    @Test(arguments: Engine.all) func readingSomebodysPageIsNotedWhereTheyCanSeeIt(on engine: Engine) throws {
        try jonas(on: engine) { kupferberg, jonas in
            let mila = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            #expect(jonas.get("/works/1/people/\(try person("mila.novak", kupferberg))").status == .ok)
            let page = try mila.get("/me").text
            #expect(page.contains("Jonas Keller") && page.contains("the page about you"))
            let log = try kupferberg.router.get("/works/1/accesses").text
            #expect(log.contains("Jonas Keller") && log.contains("Mila Novak"))
        }
    }

    @Test(arguments: Engine.all) func whoeverIsOnAListSeesByWhomItWasRead(on engine: Engine) throws {
        try jonas(on: engine) { kupferberg, jonas in
            let mila = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            func seen(by name: String, _ what: String) throws -> Int {
                try mila.get("/me").text.matches(of: try Regex("<td>\(name)</td><td>\(what)</td>")).count
            }
            #expect(try mila.get("/me").says("Nobody but you."))
            for _ in 1...2 { #expect(jonas.get("/works/1/people").status == .ok) }
            #expect(try seen(by: "Jonas Keller", "the list of people") == 1, "turned to and fro it is one look")
            #expect(jonas.get("/works/1/people?q=keller").status == .ok)
            #expect(kupferberg.router.get("/works/1/audit").status == .ok)
            #expect(try seen(by: "Ada Lenz", "what the audit log says of you") == 1)
            _ = try kupferberg.browser(of: "Mila Novak", .director, over: "Otto")
            _ = try kupferberg.browser(of: "Mila Novak", .committeeMember, over: "Otto")
            #expect(kupferberg.router.get("/works/1/double-offices").status == .ok)
            #expect(try seen(by: "Ada Lenz", "the list of people") == 1)
            #expect(kupferberg.desk.pacesetter("user", "list").code == .success)
            #expect(try seen(by: "at the terminal", "the list of people") == 1)
        }
    }

    @Test(arguments: Engine.all) func aListNotesThoseThatItShowsAndNobodyElse(on engine: Engine) throws {
        try jonas(on: engine) { kupferberg, jonas in
            let mila = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            #expect(jonas.get("/works/1/people?q=keller").status == .ok)
            #expect(try mila.get("/me").says("Nobody but you."))
        }
    }

    @Test(arguments: Engine.all) func nobodyActsUponAnEqualOrASuperior(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try kupferberg.browser(of: "Vera Lindner", .director, over: "Kupferberg")
            for name in ["Ben Ott", "Olga Petrowa"] {
                _ = try kupferberg.browser(of: name, name == "Ben Ott" ? .administrator : .committeeMember, over: "Mines")
                let number = try person(name.lowercased().replacing(" ", with: "."), kupferberg)
                #expect(vera.get("/works/1/people/\(number)").status == .ok)
                for act in ["link", "disable"] { #expect(vera.post("/works/1/people/\(number)/\(act)").status == .forbidden, "\(name) \(act)") }
                #expect(vera.post("/works/1/people/\(number)", ["name": "Somebody"]).status == .forbidden)
            }
            _ = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            #expect(vera.post("/works/1/people/\(try person("mila.novak", kupferberg))/link").status == .ok)
        }
    }

    @Test(arguments: Engine.all) func anOfficeIsGivenWithAPreviewAndEnded(on engine: Engine) throws {
        try jonas(on: engine) { kupferberg, jonas in
            _ = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            let page = "/works/1/people/\(try person("mila.novak", kupferberg))"
            let office: Form = ["office": "member", "unit": "Kupferberg/Mines/Paul", "from": "1959-07-11", "until": ""]
            func offices() throws -> [Appointment] {
                let mila = try kupferberg.account("mila.novak").person
                return try kupferberg.database.read { try AppointmentStore($0, of: kupferberg.works.id).appointments(of: mila) }
            }
            let appoint = Address(stringLiteral: page + "/appoint"), preview = try jonas.post(appoint, office).text
            #expect(preview.contains("Nothing is stored yet."))
            #expect(try offices().count == 1)
            #expect(jonas.post(appoint, confirmed(office)).status == .seeOther)
            #expect(jonas.post(appoint, confirmed(office)).status == .unprocessableContent, "twice the same")
            let given = try #require(try offices().last)
            let end: Form = ["appointment": String(given.id.number), "last-day": "1959-07-31"]
            let shown = jonas.post(Address(stringLiteral: page + "/end"), end), ending = try shown.text
            #expect(shown.status == .ok && ending.contains("Nothing of it after Friday 31 July 1959.") && Markup(ending).flaws == [])
            #expect(try offices().last?.effective.until == nil, "a preview stores nothing")
            #expect(jonas.post(Address(stringLiteral: page + "/end"), confirmed(end)).status == .seeOther)
            #expect(try offices().last?.effective.until == Day("1959-07-31"))
            let late = Form(end.fields.map { ($0.name, $0.name == "last-day" ? "1959-08-31" : $0.value) })
            let refused = jonas.post(Address(stringLiteral: page + "/end"), confirmed(late)), both = try refused.text
            #expect(refused.status == .conflict && both.contains("31 July 1959") && both.contains("31 August 1959"))
        }
    }

    @Test(arguments: Engine.all) func detailsAreShownBeforeTheyAreStoredAndNeverReplaceWhatNobodySaw(on engine: Engine) throws {
        try jonas(on: engine) { kupferberg, jonas in
            _ = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            let page = Address(stringLiteral: "/works/1/people/\(try person("mila.novak", kupferberg))")
            func name() throws -> String {
                let mila = try kupferberg.account("mila.novak").person
                return try #require(try kupferberg.database.read { try PersonStore($0, of: kupferberg.works.id).person(mila) }).name
            }
            func seen(_ page: String) throws -> String { String(try #require(page.firstMatch(of: /name="seen" value="([^"]*)"/)).1) }
            let opened = try seen(try jonas.get(page).text)
            let mine: Form = ["name": "Mila Horn", "badge": "", "language": "de", "seen": opened]
            let preview = jonas.post(page, mine), shown = try preview.text
            #expect(preview.status == .ok && shown.contains("Nothing is stored yet.") && Markup(shown).flaws == [])
            #expect(try name() == "Mila Novak")
            let adas: Form = ["name": "Mila Nowak", "badge": "", "language": "", "seen": opened]
            #expect(kupferberg.router.post(page, confirmed(adas)).status == .seeOther)
            for late in [mine, confirmed(mine)] {
                let refused = jonas.post(page, late), both = try refused.text
                #expect(refused.status == .conflict && both.contains("Mila Nowak") && both.contains("Mila Horn") && Markup(both).flaws == [])
                #expect(try name() == "Mila Nowak")
            }
            let looked = Form(mine.fields.map { ($0.name, $0.name == "seen" ? try! seen(try! jonas.post(page, mine).text) : $0.value) })
            #expect(jonas.post(page, confirmed(looked)).status == .seeOther)
            #expect(try name() == "Mila Horn")
        }
    }

    @Test(arguments: Engine.all) func aClosedAccountLetsNobodyInUntilItIsOpened(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let mila = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            try kupferberg.setPassword("five tonnes before noon", of: "mila.novak")
            let page = "/works/1/people/\(try person("mila.novak", kupferberg))"
            #expect(kupferberg.router.post(Address(stringLiteral: page + "/disable")).status == .seeOther)
            #expect(mila.get("/me").status == .unauthorized)
            let closed = try kupferberg.signsIn("mila.novak", with: "five tonnes before noon")
            #expect(kupferberg.router.post(Address(stringLiteral: page + "/enable")).status == .seeOther)
            let opened = try kupferberg.signsIn("mila.novak", with: "five tonnes before noon")
            #expect(!closed && opened)
        }
    }

    @Test(arguments: Engine.all) func theLastAdministratorStays(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            try kupferberg.setPassword("five tonnes before noon", of: "ada.lenz")
            let ada = try kupferberg.account("ada.lenz").person, page = "/works/1/people/\(ada.number)"
            let office = try kupferberg.database.read { try AppointmentStore($0, of: kupferberg.works.id).appointments(of: ada)[0] }
            let end: Form = ["appointment": String(office.id.number), "last-day": "1959-07-11", "act": "confirm"]
            #expect(kupferberg.router.post(Address(stringLiteral: page + "/end"), end).status == .conflict)
            // Two whose offices end one after the other leave nobody: the second one's does not.
            _ = try kupferberg.browser(of: "Ben Ott", .administrator, over: "Kupferberg")
            try kupferberg.setPassword("five tonnes before noon", of: "ben.ott")
            let ben = try kupferberg.account("ben.ott").person
            let bens = try kupferberg.database.read { try AppointmentStore($0, of: kupferberg.works.id).appointments(of: ben)[0] }
            func ends(_ office: Appointment, of person: ID<Person>, after last: String) -> Status {
                kupferberg.router.post(
                    Address(stringLiteral: "/works/1/people/\(person.number)/end"),
                    ["appointment": String(office.id.number), "last-day": last, "act": "confirm"]
                ).status
            }
            #expect(ends(bens, of: ben, after: "1959-07-18") == .seeOther)
            #expect(ends(office, of: ada, after: "1959-07-18") == .conflict && ends(office, of: ada, after: "1959-08-18") == .conflict)
            for act in ["disable", "erase"] {
                let refused = kupferberg.router.post(Address(stringLiteral: page + "/" + act))
                let says = try refused.says("Nobody else could administer this works.")
                #expect(refused.status == .conflict && says, "\(act)")
            }
        }
    }

    @Test(arguments: Engine.all) func whoIsErasedIsNowhereByName(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            _ = try kupferberg.browser(of: "Mila Novak", .teamLeader, over: "Otto")
            let page = "/works/1/people/\(try person("mila.novak", kupferberg))"
            #expect(kupferberg.router.post(Address(stringLiteral: page + "/erase")).status == .seeOther)
            let (list, audit) = (try kupferberg.router.get("/works/1/people").text, try kupferberg.router.get("/works/1/audit").text)
            #expect(!list.contains("Mila Novak") && !audit.contains("Mila Novak") && audit.contains("person erased"))
            #expect(kupferberg.router.get(Address(stringLiteral: page)).status == .notFound)
        }
    }

    @Test(arguments: Engine.all) func theAuditLogIsAskedByPersonKindAndDay(on engine: Engine) throws {
        try jonas(on: engine) { kupferberg, jonas in
            #expect(jonas.post("/works/1/people/new", confirmed(Self.invitation)).status == .ok)
            func rows(_ query: String) throws -> Int {
                try kupferberg.router.get(Address(stringLiteral: "/works/1/audit?" + query)).text.matches(of: /<th scope="row">/).count
            }
            let number = try person("jonas.keller", kupferberg)
            #expect(try rows("person=\(number)&what=invited") == 1)
            #expect(try rows("what=person%20erased") == 0)
            #expect(try rows("what=invited&from=1959-07-11&until=1959-07-11") == 1)
            #expect(try rows("what=invited&until=1959-07-10") == 0)
            #expect(kupferberg.router.get("/works/1/audit?from=July").status == .badRequest)
            #expect(jonas.get("/works/1/audit").status == .forbidden)
        }
    }

    @Test func theAuditLogGoesOnWhereAPageEnds() throws {
        try jonas { kupferberg, _ in
            let author = Author(name: "Ada Lenz", source: "a test", at: Kupferberg.now)
            try kupferberg.database.write { db in
                for _ in 0..<60 { try AuditStore(db, of: kupferberg.works.id).record(.expired, of: .works, by: author) }
            }
            let first = try kupferberg.router.get("/works/1/audit?what=expired%20data%20removed").text
            #expect(first.matches(of: /<th scope="row">/).count == 50)
            let next = try #require(first.firstMatch(of: /href="(\/works\/1\/audit[^"]*before=[^"]*)"/)).1.replacing("&amp;", with: "&")
            #expect(try kupferberg.router.get(Address(stringLiteral: String(next))).text.matches(of: /<th scope="row">/).count == 10)
        }
    }
}
