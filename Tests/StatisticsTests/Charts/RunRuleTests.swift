import Statistics
import Testing

@Suite struct RunRuleTests {
    private static let byNumber: [String: RunRule] = {
        var rules = Dictionary(uniqueKeysWithValues: RunRule.nelson.enumerated().map { (String($0.offset + 1), $0.element) })
        rules["run8"] = .eightOnOneSide
        return rules
    }()

    @Test(arguments: ["mix", "trend", "alternating", "stratified", "mixture"]) func exactlyTheKnownPointsAreFound(_ name: String) {
        let known = Known("run_rules")[name], z = known["z"].numbers, points = known["union_of_points"]
        for (number, rule) in Self.byNumber where points.names.contains(number) || number != "run8" {
            let expected = points.names.contains(number) ? points[number].integers : []
            #expect(rule.points(in: z) == expected, "rule \(number)")
        }
    }

    @Test func theCentreLineEndsARunAndATieATrend() {
        let above = [Double](repeating: 0.5, count: 8)
        #expect(RunRule.eightOnOneSide.points(in: above).count == 8)
        #expect(RunRule.eightOnOneSide.points(in: above.prefix(4) + [0] + above.prefix(7)).isEmpty)
        #expect(RunRule.sixTrending.points(in: [1, 2, 3, 4, 5, 6]) == [0, 1, 2, 3, 4, 5])
        #expect(RunRule.sixTrending.points(in: [1, 2, 3, 3, 4, 5, 6, 7]).isEmpty)
    }

    @Test func emptyAndUnknownValuesMakeNoPattern() {
        for rule in RunRule.allCases {
            #expect(rule.points(in: []).isEmpty)
            #expect(rule.points(in: [Double](repeating: .nan, count: 20)).isEmpty)
        }
    }

    /// Upside down the same points are found.
    @Test func bothSidesCountAlike() {
        let z = Known("run_rules")["mix"]["z"].numbers
        for rule in RunRule.allCases { #expect(rule.points(in: z) == rule.points(in: z.map { -$0 })) }
    }

    @Test(arguments: [("1", [RunRule.beyondThree]), ("1+4", [.beyondThree, .eightOnOneSide]), ("1+2+3+4", RunRule.westernElectric)])
    func chanceMakesThemAsSeldomAsKnown(_ name: String, _ rules: [RunRule]) {
        let known = Known("run_rules_arl")[name].numbers, runs = 400
        var generator = SeededGenerator(seed: 7)
        let mean = (0..<runs).reduce(0.0) { sum, _ in sum + Double(RunRuleTests.runLength(rules, &generator)) } / Double(runs)
        let error = known[0] / Double(runs).squareRoot()
        #expect(abs(mean - known[0]) < 4 * error, "\(mean) against \(known[0])")
    }

    private static func runLength(_ rules: [RunRule], _ generator: inout SeededGenerator) -> Int {
        var last: [Double] = [], days = 0
        while true {
            days += 1
            last = last.suffix(7) + [generator.normal()]
            if rules.contains(where: { !$0.points(in: last).isEmpty }) { return days }
        }
    }
}
