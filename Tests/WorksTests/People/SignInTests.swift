import Database
import Secrets
import TestSupport
import Testing

@testable import Works

/// Anna Weber, badge 1001, signs in at Mansfeld.
@Suite struct SignInTests {
    private let key = ServerKey.random()
    private let telephone = TOTP(secret: Array("12345678901234567890".utf8))
    private let desk = Origin(address: "10.0.0.7", device: "a desk")
    private let noon = Mansfeld.noon

    private func door(_ mansfeld: Mansfeld) -> SignIn { SignIn(mansfeld.database, hasher, key) }

    private func withAnna(_ engine: Engine, _ body: (Mansfeld, ID<Person>, SignIn) throws -> Void) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber", badge: "1001", password: hasher.hash(fiveTonnes))
            try body(mansfeld, anna, door(mansfeld))
        }
    }

    private func change(_ mansfeld: Mansfeld, _ body: (PeopleDesk) throws -> Void) throws {
        try mansfeld.database.write { try body(PeopleDesk($0, of: mansfeld.works, by: Mansfeld.clerk)) }
    }

    private func session(_ token: WorksToken, _ mansfeld: Mansfeld, at now: Moment) throws -> Session? {
        try mansfeld.database.read { try SessionStore($0, of: token.works).session(token.secret, at: now) }
    }

    @Test(arguments: Engine.all, ["anna.weber", "Anna.Weber", "1001"])
    func theRightPasswordOpensASession(on engine: Engine, typed: String) throws {
        try withAnna(engine) { mansfeld, anna, door in
            let opened = try #require(try door.signIn(as: typed, fiveTonnes, from: desk, at: noon).opened)
            #expect(try session(opened.token, mansfeld, at: noon + 60)?.person == anna)
            #expect(WorksToken(opened.token.text) == opened.token)
        }
    }

    @Test(arguments: Engine.all, ["anna.weber", "nobody.here", "1001", "9999", "", " ", "Robert'); --"])
    func aWrongPasswordAndAnUnknownNameAreRefusedAlike(on engine: Engine, typed: String) throws {
        try withAnna(engine) { _, _, door in
            let outcomes = try (1...6).map { _ in try door.signIn(as: typed, Password("wrong"), from: desk, at: noon) }
            #expect(outcomes[..<5].allSatisfy { $0.isRefused })
            #expect(outcomes[5].waitsUntil == noon + 2)
        }
    }

    @Test(arguments: Engine.all) func whoTypedWronglyTooOftenWaitsEvenWithTheRightPasswordAndThenStartsAnew(on engine: Engine) throws {
        try withAnna(engine) { _, _, door in
            for _ in 1...5 { _ = try door.signIn(as: "1001", Password("wrong"), from: desk, at: noon) }
            #expect(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon + 1).waitsUntil == noon + 2)
            #expect(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon + 2).opened != nil)
            for _ in 1...5 { #expect(try door.signIn(as: "anna.weber", Password("wrong"), from: desk, at: noon + 3).isRefused) }
        }
    }

    /// Li Ming of Daye has the badge number that Anna has at Mansfeld.
    private func withNamesakes(_ engine: Engine, _ body: (_ anna: ID<Person>, _ ming: ID<Person>, SignIn) throws -> Void) throws {
        try withAnna(engine) { mansfeld, anna, door in
            let ming = try mansfeld.database.write { db in
                let desk = PeopleDesk(db, of: try WorksStore(db).found(named: "Daye").id, by: Mansfeld.clerk)
                let ming = try desk.add(PersonalValues(name: "Li Ming", badge: BadgeNumber("1001")), signingInAs: SignInName("li.ming")!)
                try desk.set(hasher.hash(sixTonnes), of: ming)
                return ming
            }
            try body(anna, ming, door)
        }
    }

    @Test(arguments: Engine.all) func aBadgeNumberOfSeveralWorksOpensForWhosePasswordItIs(on engine: Engine) throws {
        try withNamesakes(engine) { anna, ming, door in
            func whoever(typing password: Password) throws -> ID<Person>? {
                try door.signIn(as: "1001", password, from: desk, at: noon).opened?.session.person
            }
            for _ in 1...9 {
                let (first, second) = (try whoever(typing: fiveTonnes), try whoever(typing: sixTonnes))
                #expect(first == anna && second == ming)
            }
        }
    }

    @Test(arguments: Engine.all) func aBadgeNumberOfSeveralWorksIsRefusedAndMadeToWaitLikeOneOfNobody(on engine: Engine) throws {
        try withNamesakes(engine) { _, _, door in
            for typed in ["1001", "9999"] {
                let outcomes = try (1...6).map { _ in try door.signIn(as: typed, Password("wrong"), from: desk, at: noon) }
                #expect(outcomes[..<5].allSatisfy { $0.isRefused } && outcomes[5].waitsUntil == noon + 2, "\(typed)")
            }
        }
    }

    @Test(arguments: Engine.all) func whoHasTheSamePasswordTooSignsInByName(on engine: Engine) throws {
        try withNamesakes(engine) { anna, ming, door in
            try door.database.write { db in
                let daye = try #require(try AccountStore.owner(of: SignInName("li.ming")!, in: db)).works
                try PeopleDesk(db, of: daye, by: Mansfeld.clerk).set(hasher.hash(fiveTonnes), of: ming)
            }
            #expect(try door.signIn(as: "1001", fiveTonnes, from: desk, at: noon).isRefused)
            #expect(try door.signIn(as: "li.ming", fiveTonnes, from: desk, at: noon).opened?.session.person == ming)
        }
    }

    @Test(arguments: Engine.all) func whoeverHasOneOfTheAccountsCannotTryPasswordsAtTheOtherWithoutEnd(on engine: Engine) throws {
        try withNamesakes(engine) { _, ming, door in
            let outcomes = try (1...60).map { _ in try door.signIn(as: "1001", sixTonnes, from: desk, at: noon) }
            #expect(outcomes.prefix(50).allSatisfy { $0.opened?.session.person == ming } && outcomes[50].waitsUntil == noon + 2)
        }
    }

    @Test(arguments: Engine.all) func anAddressThatTriesManyNamesWaits(on engine: Engine) throws {
        try withAnna(engine) { _, _, door in
            let outcomes = try (1...51).map { try door.signIn(as: "guess\($0)", Password("wrong"), from: desk, at: noon) }
            #expect(outcomes[..<50].allSatisfy { $0.isRefused })
            #expect(outcomes[50].waitsUntil == noon + 2)
            let elsewhere = Origin(address: "10.0.0.8", device: "a desk")
            #expect(try door.signIn(as: "anna.weber", fiveTonnes, from: elsewhere, at: noon).opened != nil)
        }
    }

    @Test(arguments: Engine.all) func theSessionThatWasThereBeforeIsNotSignedIn(on engine: Engine) throws {
        try withAnna(engine) { mansfeld, _, door in
            let first = try #require(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).opened)
            let second = try #require(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, insteadOf: first.token, at: noon).opened)
            #expect(first.token != second.token)
            #expect(try session(first.token, mansfeld, at: noon) == nil)
            #expect(try session(second.token, mansfeld, at: noon) != nil)
        }
    }

    @Test(arguments: Engine.all) func aSecondFactorIsAskedAndEachCodeOpensOnce(on engine: Engine) throws {
        try withAnna(engine) { mansfeld, anna, door in
            try change(mansfeld) { try $0.set(SecondFactor(telephone, sealedBy: key), of: anna) }
            func waiting() throws -> WorksToken { try #require(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).awaitsCode).token }
            let token = try waiting()
            #expect(try session(token, mansfeld, at: noon)?.standing == .awaitsCode)
            #expect(try door.confirm(token, code: "000000", from: desk, at: noon).isRefused)
            let code = telephone.code(at: noon.seconds)
            let opened = try #require(try door.confirm(token, code: code, from: desk, at: noon).opened)
            #expect(try session(opened.token, mansfeld, at: noon)?.standing == .full)
            #expect(try session(token, mansfeld, at: noon) == nil)
            #expect(try door.confirm(try waiting(), code: code, from: desk, at: noon).isRefused)
        }
    }

    @Test(arguments: Engine.all) func codesCannotBeTriedOutWithAKnownPassword(on engine: Engine) throws {
        try withAnna(engine) { mansfeld, anna, door in
            try change(mansfeld) { try $0.set(SecondFactor(telephone, sealedBy: key), of: anna) }
            var waits = 0
            for _ in 1...4 {
                guard let token = try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).awaitsCode?.token else { waits += 1; continue }
                if try door.confirm(token, code: "000000", from: desk, at: noon).waitsUntil != nil { waits += 1 }
            }
            #expect(waits == 2)
        }
    }

    @Test(arguments: Engine.all) func aSessionEndsWhenIdleAndAfterTwoWeeks(on engine: Engine) throws {
        try withAnna(engine) { mansfeld, _, door in
            let opened = try #require(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).opened)
            #expect(try session(opened.token, mansfeld, at: noon + 9 * 3600) != nil)
            #expect(try session(opened.token, mansfeld, at: noon + 10 * 3600) == nil)
            for hour in stride(from: 9, to: 15 * 24, by: 9) {
                try mansfeld.database.write { try SessionStore($0, of: mansfeld.works).mark(opened.session.id, at: noon + hour * 3600) }
            }
            #expect(try session(opened.token, mansfeld, at: noon + 13 * 86_400) != nil)
            #expect(try session(opened.token, mansfeld, at: noon + 14 * 86_400) == nil)
        }
    }

    @Test(arguments: Engine.all) func annaListsHerSessionsAndEndsHerOwnOnly(on engine: Engine) throws {
        try withAnna(engine) { mansfeld, anna, door in
            let bernd = try mansfeld.person("Bernd Adler")
            let opened = try (1...2).map { _ in try #require(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).opened) }
            func listed() throws -> Set<ID<Session>> {
                Set(try mansfeld.database.read { try SessionStore($0, of: mansfeld.works).sessions(of: anna, at: noon).map(\.id) })
            }
            #expect(try listed() == Set(opened.map(\.session.id)))
            try mansfeld.database.write { try SessionStore($0, of: mansfeld.works).end(opened[0].session.id, of: bernd, at: noon) }
            #expect(try listed().count == 2)
            try mansfeld.database.write { try SessionStore($0, of: mansfeld.works).end(opened[0].session.id, of: anna, at: noon) }
            #expect(try listed() == [opened[1].session.id])
        }
    }

    @Test(arguments: Engine.all) func aDisabledAccountIsOutAtOnceAndLikeUnknown(on engine: Engine) throws {
        try withAnna(engine) { mansfeld, anna, door in
            let opened = try #require(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).opened)
            try change(mansfeld) { try $0.disable(anna) }
            #expect(try session(opened.token, mansfeld, at: noon) == nil)
            #expect(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).isRefused)
            try change(mansfeld) { try $0.enable(anna) }
            #expect(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).opened != nil)
        }
    }

    @Test(arguments: Engine.all) func aHashThatIsOutgrownIsMadeAnew(on engine: Engine) throws {
        try withAnna(engine) { mansfeld, anna, _ in
            func stored() throws -> PasswordHash? { try mansfeld.database.read { try AccountStore($0, of: mansfeld.works).account(of: anna)?.password } }
            let before = try stored()
            let dearer = SignIn(mansfeld.database, PasswordHasher(cost: .init(operations: 2, memory: 16_384)), key)
            #expect(try dearer.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).opened != nil)
            #expect(try stored() != before)
            #expect(try stored()?.text.contains("m=16,t=2") == true)
        }
    }

    @Test(arguments: Engine.all) func aPINSaysWhoStandsAtTheOwnUnitsScreen(on engine: Engine) throws {
        try withAnna(engine) { mansfeld, anna, door in
            try mansfeld.appoint(anna, .member, over: Mansfeld.balvi)
            let stored = try door.hash(PIN("507193"), of: anna, in: mansfeld.works)
            try change(mansfeld) { try $0.set(pin: stored, of: anna) }
            func stands(_ pin: String, at path: UnitPath, badge: String = "1001", day: Day = Mansfeld.today) throws -> SignIn.PINOutcome {
                try door.person(
                    badge: BadgeNumber(badge)!, PIN(pin), atScreenOf: mansfeld.unit(path), of: mansfeld.works, from: desk, on: day, at: noon)
            }
            #expect(try stands("507193", at: Mansfeld.balvi) == .right(anna))
            #expect(try stands("507193", at: Mansfeld.heidike) == .refused)
            #expect(try stands("507193", at: Mansfeld.shop) == .refused)
            #expect(try stands("507193", at: Mansfeld.balvi, day: Mansfeld.today - 1) == .refused)
            #expect(try stands("507194", at: Mansfeld.balvi) == .refused)
            #expect(try stands("507193", at: Mansfeld.balvi, badge: "1002") == .refused)
            #expect(try stands("507194", at: Mansfeld.balvi) == .refused)
            #expect(try stands("507193", at: Mansfeld.balvi) == .wait(until: noon + 2))
            #expect(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).opened != nil, "wrong PINs do not lock the password")
        }
    }

    @Test(arguments: Engine.all) func aRightPINForgetsNoWrongPassword(on engine: Engine) throws {
        try withAnna(engine) { mansfeld, anna, door in
            try mansfeld.appoint(anna, .member, over: Mansfeld.balvi)
            let stored = try door.hash(PIN("507193"), of: anna, in: mansfeld.works)
            try change(mansfeld) { try $0.set(pin: stored, of: anna) }
            for _ in 1...5 {
                #expect(try door.signIn(as: "anna.weber", Password("wrong"), from: desk, at: noon).isRefused)
                let stands = try door.person(
                    badge: BadgeNumber("1001")!, PIN("507193"), atScreenOf: mansfeld.unit(Mansfeld.balvi), of: mansfeld.works, from: desk,
                    on: Mansfeld.today, at: noon)
                #expect(stands == .right(anna))
            }
            #expect(try door.signIn(as: "anna.weber", fiveTonnes, from: desk, at: noon).waitsUntil == noon + 2)
        }
    }
}

extension SignIn.Outcome {
    var opened: OpenedSession? { if case .signedIn(let session) = self { session } else { nil } }
    var awaitsCode: OpenedSession? { if case .needsCode(let session) = self { session } else { nil } }
    var isRefused: Bool { if case .refused = self { true } else { false } }
    var waitsUntil: Moment? { if case .wait(let until) = self { until } else { nil } }
}
