import Planning
import Testing
import Works

/// Otto is named on some days of the past, told from the last one back: `x` named, `.` not, `?` a day on which nobody could be judged.
@Suite struct EpisodeTests {
    private static let otto = Named(unit: UnitPath("Works/Otto"), indicator: "copper")
    private static let paul = Named(unit: UnitPath("Works/Paul"), indicator: "copper")

    private func episode(_ past: String) throws -> Episode {
        let before = past.enumerated().map { back, mark in
            NamedDay(day: Factory.day(200) - (back + 1), named: mark == "x" ? [Self.otto] : [], isJudged: mark != "?")
        }
        let today = NamedDay(day: Factory.day(200), named: [Self.otto], isJudged: true)
        return try #require(Episode.episodes(of: today, before: before)[Self.otto])
    }

    @Test func whoeverWasNotNamedForDaysIsNew() throws {
        let episode = try episode("......xxx")
        #expect(episode == Episode(since: Factory.day(200), days: 1, isOlder: false) && episode.isNew(on: Factory.day(200)))
    }

    @Test func aPauseOfAWorkingWeekDoesNotEndAnEpisode() throws {
        let episode = try episode("xx.....xx......x")
        #expect(episode == Episode(since: Factory.day(191), days: 5, isOlder: false) && !episode.isNew(on: Factory.day(200)))
    }

    @Test func daysOnWhichNobodyCouldBeJudgedAreNoPause() throws {
        #expect(try episode("x??????????x......").since == Factory.day(188))
    }

    @Test func theBeginningOfTheRecordsIsABeginning() throws {
        #expect(try episode("xx") == Episode(since: Factory.day(198), days: 3, isOlder: false))
    }

    @Test func noFurtherIsLookedThanAQuarter() throws {
        let long = try episode(String(repeating: "x", count: 150))
        #expect(long == Episode(since: Factory.day(200) - 89, days: 90, isOlder: true))
    }

    @Test func daysAreLookedAtOnlyAsFarAsAnEpisodeIsOpen() throws {
        var looked = 0
        let before = (1...150).lazy.map { back in
            looked += 1
            return NamedDay(day: Factory.day(200) - back, named: back < 3 ? [Self.otto] : [Self.paul], isJudged: true)
        }
        let today = NamedDay(day: Factory.day(200), named: [Self.otto], isJudged: true)
        #expect(Episode.episodes(of: today, before: before)[Self.otto]?.since == Factory.day(198))
        #expect(looked == 8)
    }
}
