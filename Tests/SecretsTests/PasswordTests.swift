import Secrets
import Testing

/// Käthe Möller chooses a password; the cost is the least that there is, so that the tests are quick.
@Suite struct PasswordTests {
    static let cheap = PasswordHasher.Cost(operations: 1, memory: 8192)
    let hasher = PasswordHasher(cost: cheap)
    let words = Password("five tonnes before noon")

    @Test func onlyTheRightPasswordOpens() throws {
        let stored = try hasher.hash(words)
        #expect(stored.text.hasPrefix("$argon2id$"))
        #expect(try hasher.verify(words, against: stored) == .right)
        #expect(try hasher.verify(Password("five tonnes before Noon"), against: stored) == .wrong)
        #expect(try hasher.verify(Password(""), against: stored) == .wrong)
    }

    @Test func theSamePasswordIsNeverStoredTheSame() throws {
        #expect(try hasher.hash(words) != hasher.hash(words))
    }

    @Test func nobodysPasswordIsAlwaysWrong() throws {
        #expect(try hasher.verify(words, against: nil) == .wrong)
    }

    @Test func aHashOfALowerCostIsToldToBeHashedAnew() throws {
        let stored = try hasher.hash(words)
        #expect(try PasswordHasher(cost: .init(operations: 2, memory: 16384)).verify(words, against: stored) == .rightButOutgrown)
    }

    @Test func theSameSignTypedInTwoWaysIsOnePassword() throws {
        let stored = try hasher.hash(Password("Ka\u{308}the am Ofen 3"))
        #expect(try hasher.verify(Password("K\u{E4}the am Ofen 3"), against: stored) == .right)
    }

    @Test func whoWaitsTooLongForATurnIsToldSo() {
        let closed = PasswordHasher(cost: Self.cheap, atOnce: 0, patience: 0.01)
        #expect(throws: TooManyHashesAtOnce.self) { try closed.hash(words) }
        #expect(throws: TooManyHashesAtOnce.self) { try closed.verify(words, against: nil) }
    }

    @Test func aPasswordThatNobodyCanHaveChosenCostsNothing() throws {
        let closed = PasswordHasher(cost: Self.cheap, atOnce: 0, patience: 0.01)
        #expect(try closed.verify(Password(String(repeating: "long ", count: 1000)), against: nil) == .wrong)
    }

    @Test(arguments: [
        ("short", PasswordFlaw.tooShort(atLeast: 10)), ("1111111111", .tooPlain), ("my name is KMoeller", .containsName),
        (String(repeating: "abcdefghij", count: 60), .tooLong(atMost: 512)),
    ])
    func aWeakPasswordIsRefusedWithItsReason(typed: String, flaw: PasswordFlaw) {
        #expect(Password(typed).flaw(for: "kmoeller") == flaw)
    }

    @Test(arguments: [
        "password1234", "P@ssw0rd!!", "qwertyuiop", "1234567890", "0987654321", "asdfghjkl1", "PasswordPassword", "Pacesetter1959", "йцукен12345",
    ])
    func whatManyUseIsRefused(typed: String) {
        #expect(Password(typed).flaw(for: "kmoeller") == .common)
    }

    @Test func aSentenceIsTaken() {
        #expect(words.flaw(for: "kmoeller") == nil)
        #expect(Password("每天早上六点开高炉出铁").flaw(for: "kmoeller") == nil)
        #expect(Password("my password is older").flaw(for: "kmoeller") == nil)
    }

    @Test func aPasswordDoesNotPrintItself() {
        #expect("\(words)" == "a password")
        #expect(String(reflecting: words) == "a password")
    }
}
