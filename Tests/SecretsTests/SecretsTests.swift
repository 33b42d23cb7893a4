import Foundation
import Secrets
import TestSupport
import Testing

@Suite struct DigestTests {
    /// FIPS 180-4, the examples of SHA-256.
    @Test func digestsAreThoseOfTheStandard() {
        #expect(Digest(of: "abc").description == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest(of: "").description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func fieldsCannotRunIntoEachOther() {
        let fields: [[[UInt8]?]] = [[[1, 2], [3]], [[1], [2, 3]], [[1, 2, 3]], [[1, 2, 3], []], [[1, 2, 3], nil], [nil, [1, 2, 3]]]
        #expect(Set(fields.map { Digest(ofFields: $0) }).count == fields.count)
    }
}

@Suite struct TokenTests {
    @Test func tokensDifferAndStandInAnAddress() {
        let tokens = (0..<100).map { _ in Token.random() }
        #expect(Set(tokens).count == 100)
        #expect(tokens.allSatisfy { $0.text.count == 43 && $0.text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") } })
    }

    @Test func whatIsStoredIsNotTheToken() {
        let token = Token.random()
        #expect(token.digest == Token(token.text).digest)
        #expect(token.digest.description != token.text)
    }
}

@Suite struct ServerKeyTests {
    @Test func theKeyIsMadeOnceAndThenRead() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "works.key").path
            let sealed = try ServerKey.open(path).seal([1, 2, 3], for: "test")
            #expect(try ServerKey.open(path).open(sealed, for: "test") == [1, 2, 3])
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
            #expect(mode?.intValue == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["works.key"])
        }
    }

    @Test func aKeyThatOthersCanReadIsRefused() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "works.key").path
            _ = try ServerKey.open(path)
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
            #expect(throws: ServerKeyError.readableByOthers(path)) { try ServerKey.open(path) }
        }
    }

    @Test func aKeyThatWasCutOffIsRefused() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "works.key").path
            _ = FileManager.default.createFile(atPath: path, contents: Data([1, 2]), attributes: [.posixPermissions: 0o600])
            #expect(throws: ServerKeyError.unreadable(path)) { try ServerKey.open(path) }
        }
    }

    @Test func onlyTheSameKeyAndPurposeOpenAnUnchangedSeal() {
        let key = ServerKey.random()
        var sealed = key.seal([7], for: "second factor")
        #expect(key.open(sealed, for: "another") == nil)
        #expect(ServerKey.random().open(sealed, for: "second factor") == nil)
        #expect(key.open([], for: "second factor") == nil)
        sealed[sealed.count - 1] ^= 1
        #expect(key.open(sealed, for: "second factor") == nil)
    }
}

@Suite struct PINTests {
    let hasher = PasswordHasher(cost: PasswordTests.cheap)

    @Test func aPINOpensForItsOwnerAtItsServerOnly() throws {
        let (key, pin) = (ServerKey.random(), PIN("507 193"))
        let stored = try hasher.hash(pin.mixed(with: key, for: "person 1"))
        #expect(try hasher.verify(PIN("507193").mixed(with: key, for: "person 1"), against: stored) == .right)
        #expect(try hasher.verify(PIN("507194").mixed(with: key, for: "person 1"), against: stored) == .wrong)
        #expect(try hasher.verify(pin.mixed(with: key, for: "person 2"), against: stored) == .wrong)
        #expect(try hasher.verify(pin.mixed(with: .random(), for: "person 1"), against: stored) == .wrong)
    }

    @Test(arguments: [
        ("50719", PINFlaw.wrongLength), ("5071935071935", .wrongLength), ("", .wrongLength), ("777777", .tooPlain), ("123456", .tooPlain),
        ("987654", .tooPlain), ("121212", .tooPlain), ("890123", .tooPlain),
    ])
    func aPINThatIsEasilyGuessedIsRefused(typed: String, flaw: PINFlaw) {
        #expect(PIN(typed).flaw == flaw)
    }

    @Test func digitsOfEveryScriptCount() {
        #expect(PIN("507193").flaw == nil)
        #expect(PIN("٥٠٧١٩٣").flaw == nil)
    }
}
