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

    /// A program that tells windows instead of points tells the same: of each rule the points that its windows name.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)"), arguments: ["mix", "trend", "alternating", "stratified", "mixture"])
    func namedWindowsAreThePointsFound(_ name: String) {
        let known = Known(shared: "b_run_rules")[name], z = known["z"].numbers
        var windows = known["nelson"].all.map { (RunRule.nelson[Int($0[0].text.suffix(1))! - 1], $0[1].integers) }
        if known.names.contains("western_electric") {
            windows += known["western_electric"].all.map { (RunRule.westernElectric[Int($0[0].text.suffix(1))! - 1], $0[1].integers) }
        }
        for (rule, points) in windows { #expect(Set(points).isSubset(of: rule.points(in: z)), "\(rule)") }
        for rule in RunRule.allCases where rule != .eightOnOneSide {
            #expect(Set(rule.points(in: z)) == Set(windows.filter { $0.0 == rule }.flatMap(\.1)), "\(rule)")
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

    @Test(arguments: [
        ("1", [RunRule.beyondThree]), ("1+2", [.beyondThree, .twoOfThreeBeyondTwo]), ("1+4", [.beyondThree, .eightOnOneSide]),
        ("1+run9", [.beyondThree, .nineOnOneSide]), ("1+2+3+4", RunRule.westernElectric),
    ])
    func chanceMakesThemAsSeldomAsKnown(_ name: String, _ rules: [RunRule]) {
        let known = Known("run_rules_arl")[name].numbers, runs = 400
        var generator = SeededGenerator(seed: 7)
        let mean = (0..<runs).reduce(0.0) { sum, _ in sum + Double(RunRuleTests.runLength(rules, &generator)) } / Double(runs)
        let error = known[0] / Double(runs).squareRoot()
        #expect(abs(mean - known[0]) < 4 * error, "\(mean) against \(known[0])")
        if let published = Self.champWoodall[name] { #expect(abs(known[0] - published) < 4 * known[1]) }
    }

    /// Champ & Woodall 1987, "Exact results for Shewhart control charts with supplementary runs rules", Technometrics 29.
    private static let champWoodall = ["1": 370.40, "1+2": 225.44, "1+4": 152.73, "1+2+3+4": 91.75]

    private static func runLength(_ rules: [RunRule], _ generator: inout SeededGenerator) -> Int {
        var last: [Double] = [], days = 0
        while true {
            days += 1
            last = last.suffix(8) + [generator.normal()]
            if rules.contains(where: { !$0.points(in: last).isEmpty }) { return days }
        }
    }
}
