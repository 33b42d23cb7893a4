import Testing
import Works

@Suite struct WorksDayTests {
    let monday = Day("2026-03-02")!

    @Test func theNightShiftThatEndsAtSixCountsForTheDayOnWhichItBegan() {
        let works = Works(id: ID(1), name: "Nordwerk", dayBegins: 6 * 60)
        #expect(works.day(of: monday, hour: 5) == monday - 1)
        #expect(works.day(of: monday, hour: 6) == monday)
    }

    @Test func aDayThatBeginsTheEveningBeforeTakesItsLastHours() {
        let works = Works(id: ID(1), name: "Nordwerk", dayBegins: -2 * 60)
        #expect(works.day(of: monday, hour: 21) == monday)
        #expect(works.day(of: monday, hour: 22) == monday + 1)
    }

    @Test func aDayOfTheWallBeginsAtItsMidnightAlsoWhereTheClockIsSet() {
        let works = Works(id: ID(1), name: "Nordwerk", timeZone: "Europe/Berlin")
        // Clocks went forward in the night to 29 March 2026.
        for (day, hoursBefore) in [("2026-03-28", 1), ("2026-03-29", 1), ("2026-03-30", 2)] {
            let day = Day(day)!, midnight = Int64(day.number - Day("1970-01-01")!.number) * 86_400
            #expect(WorksClock(of: works).start(of: day).seconds == midnight - Int64(hoursBefore) * 3600)
            #expect(WorksClock(of: works).civilDay(at: WorksClock(of: works).start(of: day)) == day)
            #expect(WorksClock(of: works).civilDay(at: WorksClock(of: works).start(of: day) + -1) == day - 1)
        }
    }

    @Test func aWorksInShanghaiIsADayAheadOfTheServer() {
        let evening = Moment(milliseconds: (Int64(monday.number) * 86_400 + 20 * 3600) * 1000)
        #expect(WorksClock(of: Works(id: ID(1), name: "Daye", timeZone: "Asia/Shanghai")).day(at: evening) == monday + 1)
        #expect(WorksClock(of: Works(id: ID(1), name: "Daye", timeZone: "Asia/Shanghai", dayBegins: 6 * 60)).day(at: evening) == monday)
        #expect(WorksClock(of: Works(id: ID(1), name: "Mansfeld", timeZone: "UTC")).day(at: evening) == monday)
    }
}
