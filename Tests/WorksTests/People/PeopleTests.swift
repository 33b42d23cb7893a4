import Database
import Language
import Secrets
import TestSupport
import Testing
import Works

@Suite struct PeopleTests {
    private func desk<T>(_ mansfeld: Mansfeld, at now: Moment = Mansfeld.noon, _ body: (PeopleDesk) throws -> T) throws -> T {
        try mansfeld.database.write { try body(PeopleDesk($0, of: mansfeld.works, by: Author(name: "Erna Kloß", source: "a test", at: now))) }
    }

    @Test(arguments: Engine.all) func aPersonIsReadAsWritten(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let values = PersonalValues(name: "李明", language: .chinese, badge: BadgeNumber("1001"))
            let ming = try desk(mansfeld) { try $0.add(values, signingInAs: SignInName("li.ming")!) }
            func stored() throws -> Person? { try mansfeld.database.read { try PersonStore($0, of: mansfeld.works).person(ming) } }
            #expect(try stored() == Person(id: ming, standing: .known(values)))
            try desk(mansfeld) { try $0.change(PersonalValues(name: "Li Ming"), of: ming) }
            #expect(try stored()?.values == PersonalValues(name: "Li Ming"))
            #expect(try mansfeld.faults() == [])
        }
    }

    @Test(arguments: Engine.all) func aBadgeBelongsToOnePersonOfAWorks(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            _ = try mansfeld.person("Anna Weber", badge: "1001")
            #expect(throws: PeopleError.badgeTaken(BadgeNumber("1001")!)) { try mansfeld.person("Bernd Adler", badge: "1001") }
        }
    }

    @Test(arguments: Engine.all) func aSignInNameBelongsToOnePersonOverAllWorks(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            _ = try mansfeld.person("Anna Weber", badge: "1001")
            let daye = try mansfeld.database.write { try WorksStore($0).found(named: "Daye").id }
            func add(_ name: String) throws {
                let values = PersonalValues(name: "Anna Weber", badge: BadgeNumber("1001"))
                try mansfeld.database.write { db in
                    _ = try PeopleDesk(db, of: daye, by: Mansfeld.clerk).add(values, signingInAs: SignInName(name)!)
                }
            }
            #expect(throws: PeopleError.nameTaken(SignInName("anna.weber")!)) { try add("ANNA.WEBER") }
            try add("anna.of.daye")
        }
    }

    @Test(arguments: Engine.all) func anInvitationOpensOnceWithinTwoWeeks(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber")
            let link = try desk(mansfeld) { try $0.offer(.invitation, to: anna) }
            let hash = try hasher.hash(fiveTonnes)
            #expect(throws: PeopleError.linkNotValid) { try desk(mansfeld, at: Mansfeld.noon + 14 * 86_400) { try $0.choose(hash, by: link) } }
            #expect(try desk(mansfeld, at: Mansfeld.noon + 13 * 86_400) { try $0.choose(hash, by: link) } == anna)
            #expect(throws: PeopleError.linkNotValid) { try desk(mansfeld, at: Mansfeld.noon + 13 * 86_400) { try $0.choose(hash, by: link) } }
            let last = try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).latest(1) }
            #expect(last.map(\.what) == [.passwordSet])
            #expect(last.map(\.person) == [anna])
        }
    }

    @Test(arguments: Engine.all) func aNewLinkTakesTheOldOnesPlace(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber")
            let links = try (1...2).map { _ in try desk(mansfeld) { try $0.offer(.reset, to: anna) } }
            func person(behind link: WorksToken) throws -> ID<Person>? {
                try mansfeld.database.read { try SignInLinkStore($0, of: mansfeld.works).person(behind: link.secret, at: Mansfeld.noon) }
            }
            #expect(try person(behind: links[0]) == nil)
            #expect(try person(behind: links[1]) == anna)
            #expect(try person(behind: WorksToken(works: mansfeld.works)) == nil)
        }
    }

    @Test(arguments: Engine.all) func aResetEndsTheSessionsAndTheWaits(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber", password: hasher.hash(fiveTonnes))
            let origin = Origin(address: "10.0.0.7", device: "a desk")
            let door = SignIn(mansfeld.database, hasher, .random())
            let opened = try #require(try door.signIn(as: "anna.weber", fiveTonnes, from: origin, at: Mansfeld.noon).opened)
            for _ in 1...6 { _ = try door.signIn(as: "anna.weber", Password("wrong"), from: origin, at: Mansfeld.noon) }
            let link = try desk(mansfeld) { try $0.offer(.reset, to: anna) }
            let chosen = Password("six tonnes before noon")
            _ = try desk(mansfeld) { try $0.choose(try hasher.hash(chosen), by: link) }
            #expect(try mansfeld.database.read { try SessionStore($0, of: mansfeld.works).session(opened.token.secret, at: Mansfeld.noon) } == nil)
            #expect(try door.signIn(as: "anna.weber", fiveTonnes, from: origin, at: Mansfeld.noon).isRefused)
            #expect(try door.signIn(as: "anna.weber", chosen, from: origin, at: Mansfeld.noon).opened != nil)
        }
    }

    @Test func aSignInNameIsNeverABadgeNumber() {
        for typed in ["1001", "10-01", "", "a", "an na", "-", "anna/weber", String(repeating: "a", count: 65)] { #expect(SignInName(typed) == nil, "\(typed)") }
        for typed in ["anna", "", "-", "10 01", String(repeating: "1", count: 33)] { #expect(BadgeNumber(typed) == nil, "\(typed)") }
        #expect(SignInName(" Анна.Вебер ")?.text == "анна.вебер")
        #expect(BadgeNumber("10-01/3")?.text == "10-01/3")
    }

    @Test func waitsDoubleUpToAQuarterOfAnHourAndAreForgottenAfterADay() {
        let waits = [0, 4, 5, 6, 7, 14, 60].map { tries in
            Throttle(tries: tries, last: Mansfeld.noon).opens(Throttle.perAccount).seconds - Mansfeld.noon.seconds
        }
        #expect(waits == [0, 0, 2, 4, 8, 900, 900])
        let angry = Throttle(tries: 60, last: Mansfeld.noon)
        #expect(angry.tried(at: Mansfeld.noon + 86_400, Throttle.perAccount).tries == 61)
        #expect(angry.tried(at: Mansfeld.noon + 86_401, Throttle.perAccount).tries == 1)
    }

    @Test func addressesOfOneNetworkCountAsOne() {
        func subject(_ address: String) -> Digest { ThrottleSubject.address(address).digest }
        #expect(subject("2001:db8:1:2:3::4") == subject("2001:db8:1:2:ffff::1"))
        #expect(subject("2001:db8:1:2::4") != subject("2001:db8:1:3::4"))
        #expect(subject("10.0.0.7") != subject("10.0.0.8"))
        #expect(subject("::ffff:10.0.0.7") != subject("::ffff:10.0.0.8"))
    }
}
