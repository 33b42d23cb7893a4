import Planning
import Testing
import Works

/// Eight lines over eighty days of 200 pieces. Anna leads with 99 of 100 good ones and falls to 94 on day 51; the others stay near 94 of 100.
@Suite struct SlippingSharesTests {
    private static let names = ["Anna", "Boris", "Clara", "Dora", "Emil", "Franz", "Gerda", "Hans"]

    private func leaders(_ indicator: Indicator, _ record: (_ level: Double, _ waver: Int, _ day: Int) -> PanoramaRecord, high: Double = 0.99) throws
        -> SlippingLeaders
    {
        var factory = Factory()
        for (number, name) in Self.names.enumerated() {
            for day in 1...80 {
                let level = name == "Anna" && day <= 50 ? high : 0.94, waver = (day * 7 + number * 5) % 5 - 2
                factory.rows.append(Factory.Row(UnitPath("Works/\(name)"), Factory.day(day), record(level, waver, day * 7 + number * 3)))
            }
            factory.units.append(PanoramaUnit(UnitPath("Works/\(name)"), people: 10))
        }
        return try #require(SlippingLeaders(below: UnitPath("Works"), indicator: indicator.name, in: factory.brief(on: 80, indicator: indicator)))
    }

    @Test func annaWhoseQualityLedAndFellIsNamedWithItsFigures() throws {
        let leaders = try leaders(Indicator(name: "quality", kind: .ratio)) { level, waver, _ in
            PanoramaRecord(plan: 0.94, actual: (200 * level).rounded() + Double(waver) / 2, base: 200)
        }
        let anna = try #require(leaders.falls.first)
        #expect(leaders.falls.count == 1 && anna.unit == UnitPath("Works/Anna") && leaders.asked == 9)
        #expect(anna.target == 0.94 && anna.since == Factory.day(51) && anna.range.contains(anna.since))
        #expect(abs(anna.seenBefore * 0.94 - 0.99) < 0.001 && abs(anna.after * 0.94 - 0.94) < 0.001)
        #expect(anna.interval.contains(0.05 / 0.94) && anna.before < anna.seenBefore)
    }

    @Test func whereLessIsBetterTheScrapThatRisesIsTheFall() throws {
        let leaders = try leaders(Indicator(name: "scrap", kind: .ratio, direction: .less)) { level, waver, _ in
            PanoramaRecord(plan: 0.06, actual: 200 - (200 * level).rounded() - Double(waver) / 2, base: 200)
        }
        let anna = try #require(leaders.falls.first)
        #expect(leaders.falls.map(\.unit) == [UnitPath("Works/Anna")] && anna.since == Factory.day(51))
        #expect(anna.before < anna.after && abs(anna.after * 0.06 - 0.06) < 0.002)
    }

    /// Days outside the limits come evenly: none of a leader's, then two of five; elsewhere two of five throughout.
    @Test func daysWithinLimitsAreCountedAsDays() throws {
        let leaders = try leaders(
            Indicator(name: "temperature", direction: .within, lower: 60, upper: 70),
            { level, _, day in PanoramaRecord(plan: 0.6, actual: level > 0.98 || day % 5 < 3 ? 65 : 75) }, high: 0.99)
        let anna = try #require(leaders.falls.first)
        #expect(leaders.falls.map(\.unit) == [UnitPath("Works/Anna")] && abs((anna.target ?? 0) - 0.6) < 1e-9)
        #expect(anna.range.contains(Factory.day(51)) && abs(anna.after * 0.6 - 0.6) < 0.05)
    }

    /// Five pieces more or less a day are what counting brings: nobody fell.
    @Test func whereNobodyFellNobodyIsNamed() throws {
        let leaders = try leaders(
            Indicator(name: "quality", kind: .ratio),
            { level, waver, _ in PanoramaRecord(plan: 0.9, actual: (200 * level).rounded() + Double(waver), base: 200) },
            high: 0.94)
        #expect(leaders.falls.isEmpty && leaders.others.isEmpty && leaders.asked == 9)
    }
}
