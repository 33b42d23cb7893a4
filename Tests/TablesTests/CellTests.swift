import Tables
import Testing

@Suite struct CellTests {
    @Test(arguments: [
        ("0", 0.0), ("-0", -0.0), ("12", 12), ("+12.5", 12.5), ("-.5", -0.5), ("5.", 5), ("0.07", 0.07), ("0.940725424", 0.940725424), ("1e3", 1000),
        ("2.5E-3", 0.0025),
        ("9007199254740993", 9_007_199_254_740_992), ("123456789012345678901234567890", 123456789012345678901234567890.0), ("1e22", 1e22), ("1e23", 1e23),
        ("4.9406564584124654e-324", .leastNonzeroMagnitude), ("0.000000000000000000000000000000123", 1.23e-31), ("1e-400", 0),
        ("00000000000000000000012.50", 12.5),
    ])
    func numbersAreTheNearestDouble(text: String, expected: Double) {
        let value = withCell(text) { $0.double() }
        #expect(value?.bitPattern == expected.bitPattern)
    }

    @Test(arguments: [
        "", " 1", "1 ", "nan", "NaN", "inf", "-infinity", "0x10", "1,000", "1'000", "1e", "1e+", "e5", ".", "-", "+-1", "1.2.3", "12,5", "1e999", "１２",
    ])
    func whatIsNoPlainNumberIsRefused(text: String) {
        #expect(withCell(text) { $0.double() } == nil)
    }

    @Test func aDecimalCommaIsReadWhereItIsDeclared() {
        #expect(withCell("12,5") { $0.double(decimal: .comma) } == 12.5)
        #expect(withCell("0,1234567890123456789") { $0.double(decimal: .comma) } == 0.1234567890123456789)
        #expect(withCell("12.5") { $0.double(decimal: .comma) } == nil)
    }

    @Test func wholeNumbersKeepWithinTheirBounds() {
        #expect(withCell("9223372036854775807") { $0.integer } == Int64.max)
        #expect(withCell("-9223372036854775808") { $0.integer } == Int64.min)
        for text in ["9223372036854775808", "-9223372036854775809", "", "-", "1.0", "1 "] { #expect(withCell(text) { $0.integer } == nil) }
    }

    @Test(arguments: [(" a ", "a"), ("\u{A0}鞍钢\u{3000}", "鞍钢"), ("\t\r\n", ""), ("a b", "a b"), ("", ""), ("\u{202F}1\u{202F}", "1")])
    func trimmingDropsWhiteSpaceAtBothEnds(text: String, expected: String) {
        #expect(withCell(text) { $0.trimmed.text } == expected)
    }

    @Test func aProblemSaysWhereWhatAndWhatWasExpected() {
        let problem = withCell("12,5\n") { CellProblem(line: 17, column: "plan", found: $0, expected: "a number") }
        #expect(problem.description == "line 17, column \"plan\": found \"12,5␊\", expected a number")
    }
}

func withCell<Result>(_ text: String, _ body: (Cell) throws -> Result) rethrows -> Result {
    let bytes = Array(text.utf8) + [0]
    return try bytes.withUnsafeBufferPointer { try body(Cell(start: $0.baseAddress!, count: $0.count - 1)) }
}
