import Planning
import Testing
import Works

/// The press of line 1, stated twice and corrected.
@Suite struct StateFoldTests {
    private func interval(_ from: Int, _ until: Int, _ state: StationState, _ reason: String? = nil) -> StateInterval {
        StateInterval(from: WallTime(seconds: Int64(from)), until: WallTime(seconds: Int64(until)), state: state, reason: reason)
    }

    private func standing(_ stated: (StateInterval, entry: Int64)...) -> [StateInterval] {
        StateFold.standing(stated.map { StatedInterval($0.0, by: ID($0.entry)) })
    }

    @Test func whatDoesNotOverlapStaysAsItWasStated() {
        let states = [interval(0, 10, .working), interval(10, 20, .down, "belt"), interval(30, 40, .working)]
        #expect(standing((states[0], 1), (states[1], 1), (states[2], 2)) == states)
    }

    @Test func aLaterEntryCutsAPieceOutOfAnEarlierOne() {
        let found = standing((interval(0, 100, .working), 1), (interval(40, 60, .down, "belt"), 2))
        #expect(found == [interval(0, 40, .working), interval(40, 60, .down, "belt"), interval(60, 100, .working)])
    }

    @Test func anEarlierEntryGivesWayToALaterOneThatBeganBefore() {
        let found = standing((interval(0, 50, .down), 5), (interval(30, 80, .working), 1))
        #expect(found == [interval(0, 50, .down), interval(50, 80, .working)])
    }

    @Test func theSameBeginningStatedAnewReplaces() {
        #expect(standing((interval(0, 50, .down), 1), (interval(0, 50, .setup), 2)) == [interval(0, 50, .setup)])
    }
}

@Suite struct WallTimeTests {
    @Test(arguments: ["2026-03-31 06:15", "2026-03-31 06:15:30", "1969-12-31 23:59", "2026-03-29 02:30"])
    func aTimeIsReadAsItIsWritten(text: String) { #expect(WallTime(text)?.description == text) }

    @Test func aTMayStandBetween() { #expect(WallTime("2026-03-31T06:15") == WallTime("2026-03-31 06:15")) }

    @Test(arguments: [
        "", "2026-03-31", "2026-02-30 06:15", "2026-03-31 24:00", "2026-03-31 6:15", "2026-03-31 06:60", "2026-03-31 06:15:60", "31.3.2026 06:15",
        "2026-03-31 06:15:00:00",
    ])
    func anythingElseIsNoTime(text: String) { #expect(WallTime(text) == nil) }

    @Test func fiveInTheMorningBelongsToTheDayBeforeWhereTheDayBeginsAtSix() {
        var works = Works(id: ID(1), name: "Nordwerk")
        works.dayBegins = 6 * 60
        let days = WorksDays(of: works), night = WallTime("2026-03-31 05:00")!
        #expect(days.day(of: night) == Day("2026-03-30"))
        let parts = days.parts(of: night..<WallTime("2026-03-31 07:30")!)
        #expect(parts.map(\.day) == [Day("2026-03-30")!, Day("2026-03-31")!] && parts.map(\.minutes) == [60, 90])
    }
}
