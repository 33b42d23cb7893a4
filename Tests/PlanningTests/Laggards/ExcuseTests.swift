import Planning
import Testing
import Works

/// Ten shops over two years of 52 weeks. In the first eight weeks of each year the boilers reach 90 % of their plan, and 101.5 % afterwards;
/// the forge stays at 93 %, the kilns had no season last year; all others reach 103 %.
@Suite struct ExcuseTests {
    private static let (year, season) = (364, 56)
    private static let boilers = UnitPath("Works/Boilers"), forge = UnitPath("Works/Forge"), kilns = UnitPath("Works/Kilns")

    private func level(_ shop: String, _ day: Int) -> Double {
        switch shop {
        case "Boilers": day % Self.year < Self.season ? 0.9 : 1.015
        case "Forge": 0.93
        case "Kilns": day >= Self.year && day % Self.year < Self.season ? 0.9 : 1.0
        default: 1.03
        }
    }

    private func findings(direction: Indicator.Direction = .more, firstDay: Int = 0) -> TodayFindings {
        var factory = Factory()
        let shops = ["Boilers", "Forge", "Kilns"] + (1...12).map { "Shop \($0)" }
        for (number, shop) in shops.enumerated() {
            let actual = (0..<(Self.year + 42)).map { day -> Double? in
                guard day >= firstDay else { return nil }
                let waver = Double((day * 7 + number * 5) % 13 - 6) / 100, level = level(shop, day) + waver
                return 100 * (direction == .less ? 2 - level : level)
            }
            factory.add("Works/\(shop)", plan: Array(repeating: 100, count: actual.count), actual: actual, people: 10)
        }
        let from = Factory.day(Self.year + 1)
        let brief = BriefComputation(span: BriefSpan(from: from, on: from + 41, until: from + 41)).brief(
            of: [factory.panorama(Indicator(name: "output", direction: direction))])
        #expect(Set(brief.laggards.map(\.unit)) == [Self.boilers, Self.forge, Self.kilns], "the rule names all three")
        return TodayFindings(brief)
    }

    @Test(arguments: [Indicator.Direction.more, .less]) func aSeasonThatReturnsIsNoAlarm(direction: Indicator.Direction) throws {
        let findings = findings(direction: direction)
        #expect(Set(findings.hidden.map(\.laggard.unit)) == [Self.forge, Self.kilns])
        #expect(findings.explained.map(\.found.laggard.unit) == [Self.boilers])
        guard case .season(let factor, let lastYear) = try #require(findings.explained.first).excuse else {
            Issue.record("not by its season")
            return
        }
        #expect(abs(factor - (direction == .more ? 0.902 : 1.097)) < 0.003)
        #expect(lastYear == Factory.day(1)...Factory.day(42))
    }

    @Test func withoutALastYearThereIsNoSeason() {
        // Nothing was reported in the season of last year.
        #expect(findings(firstDay: 60).explained.isEmpty)
    }

    /// A hundred and twenty days; on eighteen of them a works stands still for an hour that no calendar knew.
    private func stopped(weak: Double, shared: Bool = true) -> TodayFindings {
        var factory = Factory()
        for (number, shop) in (["Weak"] + (1...14).map { "Shop \($0)" }).enumerated() {
            let actual = (0..<120).map { day -> Double? in
                let level = shop == "Weak" ? weak : 1.03, waver = Double((day * 7 + number * 5) % 13 - 6) / 400
                return 100 * (level + waver) * (day % 7 == 3 && (shared || shop == "Weak") ? 0.9 : 1)
            }
            factory.add("Works/\(shop)", plan: Array(repeating: 100, count: 120), actual: actual, people: 10)
        }
        let brief = factory.brief(on: 120)
        #expect(brief.laggards.map(\.unit) == [UnitPath("Works/Weak")], "the rule names it")
        return TodayFindings(brief)
    }

    @Test func daysOnWhichAllWereLowAreNoAlarm() throws {
        let findings = stopped(weak: 0.99)
        #expect(findings.hidden.isEmpty)
        guard case .sharedDays(let days) = try #require(findings.explained.first).excuse else {
            Issue.record("not by the days of all")
            return
        }
        #expect(days == (0..<120).filter { $0 % 7 == 3 }.map { Factory.day($0 + 1) })
    }

    @Test func whoeverLagsOnTheOtherDaysTooIsStillNamed() {
        #expect(stopped(weak: 0.96).hidden.map(\.laggard.unit) == [UnitPath("Works/Weak")])
    }

    @Test func daysOnWhichItAloneWasLowAreNoExcuse() {
        #expect(stopped(weak: 0.99, shared: false).hidden.map(\.laggard.unit) == [UnitPath("Works/Weak")])
    }
}
