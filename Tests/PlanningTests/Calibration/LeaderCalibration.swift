import KnownWorks
import Planning
import Statistics
import Testing
import Works

/// One team in twenty falls by two daily standard deviations, wherever they stood. Of those named as slipping leaders, how many never
/// fell, how often does the interval of the drop hold, and that of the day?
@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct LeaderCalibration {
    struct Case: Sendable, CustomTestStringConvertible {
        var phi: Double
        var testDescription: String { "dependence \(phi)" }
    }

    private static let cases = [Case(phi: 0), Case(phi: 0.3), Case(phi: 0.6)]
    private static var teams: Int { Tier.current == .long ? 40_000 : 10_000 }
    private static let firstLowDay = 71, scatter = 0.12, deviations = 2.0

    @Test(arguments: cases) func aLeaderThatFellIsNamedWithHowFarAndSinceWhen(_ trial: Case) throws {
        func fall(_ team: Int) -> Double { team % 20 == 7 ? Self.deviations : 0 }
        let futures = KnownFutures(teams: Self.teams, days: 100, phi: trial.phi, seed: 41, falls: fall, fallsAfter: Self.firstLowDay - 1)
        let leaders = try #require(SlippingLeaders(below: UnitPath("W"), indicator: "output", in: futures.brief(days: 100, on: 100)))
        let teams = leaders.falls.filter { $0.unit.name.hasPrefix("T") }
        let truly = teams.filter { fall((Int($0.unit.name.dropFirst()) ?? 0) - 1_000_000) > 0 }
        let falseNames = CountedShare(hits: teams.count - truly.count, count: teams.count)
        let drop = CountedShare(hits: truly.count { $0.interval.contains(Self.scatter * Self.deviations) }, count: truly.count)
        let day = CountedShare(hits: truly.count { $0.range.contains(Factory.day(Self.firstLowDay)) }, count: truly.count)
        print("| slipping leaders, \(trial.testDescription) | never fell \(falseNames) | drop within its 95 % \(drop) | day within its range \(day) |")
        #expect(falseNames.agrees(with: 0.02, of: 1000), "\(falseNames)")
        #expect(drop.agrees(with: 0.95, of: 1000) && day.agrees(with: 0.97, of: 1000), "\(drop) \(day)")
    }

    @Test func whereNobodyFallsNoLeaderIsNamedAndChanceIsToldAsItIs() throws {
        let futures = KnownFutures(teams: Self.teams, days: 100, phi: 0.3, seed: 43)
        let leaders = try #require(SlippingLeaders(below: UnitPath("W"), indicator: "output", in: futures.brief(days: 100, on: 100)))
        let field = try #require(leaders.field)
        print("| leaders by chance | come down by \(field.fall), expected \(field.byChance) | dropped \(field.dropped), expected \(field.droppedByChance) |")
        #expect(leaders.falls.isEmpty)
        #expect(abs(field.fall - field.byChance) < 0.15 * field.byChance)
        #expect(abs(Double(field.dropped) - field.droppedByChance) < 0.15 * field.droppedByChance)
    }
}
