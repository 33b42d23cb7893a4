import Testing

@testable import Secrets

@Suite struct TOTPTests {
    /// RFC 6238, appendix B, the rows of SHA-1: eight digits.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"), (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func theCodesAreThoseOfTheStandard(seconds: Int64, code: String) {
        #expect(TOTP.code(Array("12345678901234567890".utf8), step: seconds / 30, digits: 8) == code)
    }

    let telephone = TOTP(secret: Array("12345678901234567890".utf8))

    @Test func aCodeOfTheStepBeforeAndAfterIsTaken() {
        let noon: Int64 = 1_700_000_010
        for shift: Int64 in [-30, 0, 30] { #expect(telephone.step(of: telephone.code(at: noon + shift), at: noon, after: nil) == (noon + shift) / 30) }
        for shift: Int64 in [-60, 60] { #expect(telephone.step(of: telephone.code(at: noon + shift), at: noon, after: nil) == nil) }
    }

    @Test func eachCodeOpensOnce() {
        let code = telephone.code(at: 1_700_000_010)
        let step = telephone.step(of: code, at: 1_700_000_010, after: nil)
        #expect(step != nil)
        #expect(telephone.step(of: code, at: 1_700_000_015, after: step) == nil)
        #expect(telephone.step(of: telephone.code(at: 1_700_000_040), at: 1_700_000_040, after: step) != nil)
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef"])
    func whatIsNoCodeOpensNothing(typed: String) {
        #expect(telephone.step(of: typed, at: 59, after: nil) == nil)
    }

    @Test func blanksWithinACodeDoNotMatter() {
        #expect(telephone.step(of: "287 082", at: 59, after: nil) == 1)
    }

    @Test func theAddressForATelephoneHoldsSecretAndNames() {
        #expect(telephone.secretInBase32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(
            telephone.address(for: "käthe", at: "VEB Mansfeld")
                == "otpauth://totp/VEB%20Mansfeld:k%C3%A4the?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=VEB%20Mansfeld")
    }

    @Test func twoTelephonesHaveTwoSecrets() {
        #expect(TOTP.random().secret != TOTP.random().secret)
        #expect(TOTP.random().secret.count == 20)
    }
}
