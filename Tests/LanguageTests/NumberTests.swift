import Language
import Testing

@Suite struct NumberTests {
    private func said(_ value: some Worded) -> [String] { Language.allCases.map { $0(value) } }

    @Test func wholeNumbersAreGroupedInThrees() {
        #expect(Language.allCases.map { $0.number(1_234_567) } == ["1,234,567", "1,234,567", "1\u{A0}234\u{A0}567", "1.234.567"])
        #expect([0, 7, 999, 1000].map { Language.english.number($0) } == ["0", "7", "999", "1,000"])
        #expect(Language.english.number(Int.min) == "−9,223,372,036,854,775,808")
    }

    @Test func decimalsFollowTheMarkOfTheLanguage() {
        #expect(said(Number(1234.5, decimals: 2)) == ["1,234.50", "1,234.50", "1\u{A0}234,50", "1.234,50"])
        #expect([0.05, -0.05, 9.996, 0, -0.0001].map { Language.english.number($0, decimals: 2) } == ["0.05", "−0.05", "10.00", "0.00", "0.00"])
    }

    @Test func whatIsNoNumberIsADash() {
        #expect([Double.nan, .infinity, -.infinity].map { Language.german.number($0, decimals: 1) } == ["–", "–", "–"])
        #expect(Language.german.number(Double.nan, significant: 3) == "–")
    }

    @Test func hugeNumbersAreWrittenAsPowersOfTen() {
        #expect(Language.english.number(1.5e17, decimals: 0) == "150,000,000,000,000,000")
        #expect(Language.german.number(-2.5e21, decimals: 0) == "−2,50\u{A0}·\u{A0}10^21")
        #expect(Language.english.number(Double.greatestFiniteMagnitude, significant: 3) == "1.80\u{A0}·\u{A0}10^308")
    }

    @Test(arguments: [
        (1180.4, "1,180"), (999.6, "1,000"), (12.34, "12.3"), (12.0, "12"), (9.996, "10"), (0.01234, "0.0123"), (0.5, "0.5"), (0, "0"),
        (-3.14159, "−3.14"),
    ])
    func amountsShowThreeDigitsThatMeanSomething(value: Double, written: String) {
        #expect(Language.english.number(value, significant: 3) == written)
    }

    @Test func anAmountKeepsItsUnit() {
        #expect(said(Amount(1180.4, "t")) == ["1,180\u{A0}t", "1,180\u{A0}t", "1\u{A0}180\u{A0}t", "1.180\u{A0}t"])
        #expect(Language.english(Amount(12, "")) == "12")
    }

    @Test func aPercentageTakesTheSpaceOfTheLanguage() {
        #expect(said(Percent(0.7)) == ["70\u{A0}%", "70%", "70\u{A0}%", "70\u{A0}%"])
        #expect(said(Percent(0.748, decimals: 1)) == ["74.8\u{A0}%", "74.8%", "74,8\u{A0}%", "74,8\u{A0}%"])
    }

    @Test(arguments: [
        (0.7031, "70"), (0.985, "98.5"), (0.987, "98.7"), (0.99995, "99.995"), (0.9999999, "100"), (1, "100"), (1.02, "102"), (1.063, "106.3"),
        (1.2345, "123"),
    ])
    func nearTheWholeAPercentageSaysWhetherItIsMet(share: Double, written: String) {
        #expect(Language.english(Percent(share)) == written + "\u{A0}%")
    }

    @Test func aChanceIsOneOfSoMany() {
        #expect(said(Chance(0.00026)) == ["1 of 4,000", "4,000 分之 1", "1 из 4\u{A0}000", "1 von 4.000"])
        #expect([0.5, 0.03, 0.0123, 1].map { Language.english(Chance($0)) } == ["1 of 2", "1 of 33", "1 of 81", "1 of 1"])
        #expect(Language.english(Chance(1e-12)) == "fewer than 1 of 1,000,000")
    }

    @Test func aLeadHasAPlusAndALagARealMinus() {
        #expect(said(SignedDays(3)) == ["+3\u{A0}days", "+3\u{A0}天", "+3\u{A0}дня", "+3\u{A0}Tage"])
        #expect(said(SignedDays(-2)) == ["−2\u{A0}days", "−2\u{A0}天", "−2\u{A0}дня", "−2\u{A0}Tage"])
        #expect(Language.english(SignedDays(rounding: 0.4)) == "0\u{A0}days")
        #expect(Language.english(SignedDays(rounding: -1.4)) == "−1\u{A0}day")
    }
}
