import Demonstration
import Planning
import Testing
import Works

/// The stories planted in the works of today are found, and nothing else is, whenever the demonstration is made.
@Suite struct NordwerkTests {
    static let laggard = UnitPath("Nordwerk/Machining/Milling 2 late")
    static let leader = UnitPath("Nordwerk/Assembly/Line 4 early")
    static let small = UnitPath("Nordwerk/Tool shop/Heat treatment")
    static let tiny = UnitPath("Nordwerk/Tool shop/Prototypes")

    /// A day of autumn, the middle of the summer holidays, a Sunday in spring.
    static let readings = [day(2026, 11, 20), day(2026, 8, 12), day(2027, 5, 9)].map { DemonstrationReading(.nordwerk(today: $0)) }

    @Test(arguments: readings)
    func theHiddenLaggardIsTheOnlyOneBehind(_ reading: DemonstrationReading) {
        let brief = Self.brief(of: reading)
        #expect(brief.laggards.map(\.unit) == [Self.laggard])
        #expect(brief.laggards.first?.hiddenBy == UnitPath("Nordwerk/Machining"))
    }

    @Test(arguments: readings)
    func theSlippingLeaderIsDatedAndTheOnlyOneToSlip(_ reading: DemonstrationReading) throws {
        let worked = reading.works.calendar.workedDays(from: reading.works.lastDay - 100, until: reading.works.lastDay)
        let brief = Self.brief(of: reading)
        #expect(brief.slipping.map(\.unit) == [Self.leader])
        let on = try #require(brief.slipping.first?.shift.on)
        let slipped = try #require(worked.firstIndex(of: on))
        #expect(abs(worked.count - 30 - slipped) <= 4, "told \(on)")
    }

    @Test(arguments: readings)
    func theTeamOfFourIsNeverJudged(_ reading: DemonstrationReading) {
        // Once for its output, once for its yield.
        #expect(Self.brief(of: reading).tooSmall.filter { $0.reason == .people }.map(\.unit) == [Self.tiny, Self.tiny])
    }

    @Test(arguments: readings)
    func theTeamOfSixWithABadWeekIsNotShamedByIt(_ reading: DemonstrationReading) throws {
        let note = try #require(reading.works.notes.first { $0.unit == Self.small })
        let monday = try #require(Day(note.text.split(separator: " ").first { $0.hasPrefix("20") }!.prefix(10)))
        let week = reading.brief("output", from: monday, on: monday + 4, until: monday + 4)
        #expect(try #require(week.total(of: Self.small, indicator: "output")?.completion) < 0.95)
        for later in 4...20 {
            let brief = reading.brief("output", from: monday - 14, on: monday + later, until: monday + later)
            #expect(!brief.laggards.map(\.unit).contains(Self.small))
        }
    }

    @Test func theSummerDipIsNoAlarm() throws {
        let reading = Self.readings[0]
        let summer = reading.brief("output", from: day(2026, 7, 1), on: day(2026, 8, 31), until: day(2026, 8, 31))
        let days = try #require(summer.days(of: UnitPath("Nordwerk"), indicator: "output")).points
        let low = days.filter { (day(2026, 7, 27)...day(2026, 8, 14)).contains($0.day) }
        let usual = days.filter { $0.day < day(2026, 7, 27) }
        #expect(low.compactMap(\.actual).max()! < 0.6 * usual.compactMap(\.actual).min()!)
        #expect(summer.laggards.map(\.unit) == [Self.laggard])
    }

    @Test func todayIsOnlyPartlyReported() {
        let works = Self.readings[0].works
        let today = works.records.filter { $0.day == works.lastDay && $0.indicator == "output" }
        #expect(today.count == 60)
        #expect((10...40).contains(today.filter { $0.actual != nil }.count))
        #expect(works.lastWholeDay < works.lastDay)
    }

    @Test func sixtyTeamsStandInSixWorkshops() {
        let units = Self.readings[0].works.units
        #expect(units.filter { $0.path.depth == 1 }.count == 6 && units.filter { $0.path.depth == 2 }.count == 60)
        #expect(Set(units.compactMap(\.traits.shift)) == ["early", "late", "night", "day"])
    }

    /// The year to date, told on the last whole day.
    private static func brief(of reading: DemonstrationReading) -> Brief {
        let on = reading.works.lastWholeDay
        return reading.brief("output", "first-pass yield", "energy", from: on.firstOfYear, on: on, until: on.lastOfYear)
    }
}

extension DemonstrationReading: CustomTestStringConvertible {
    var testDescription: String { "\(works.name) on \(works.lastDay)" }
}
