import Participation
import Planning
import Statistics
import Testing
import Works

/// Twelve frames of a spinning mill; of each, thirty days and the thirty before.
@Suite struct LeagueTableTests {
    /// Four frames at 110 %, four at 100 %, four at 90 %.
    private func three(_ frame: Int, _ day: Int) -> Double { [1.1, 1, 0.9][(frame - 1) / 4] }

    @Test func thoseAlikeShareAPlaceAndThoseBelowComeAfterAllOfThem() throws {
        let table = try #require(Spinning(level: three).table(of: 6))
        #expect(try #require(table.standing).placed.map(\.place) == [1, 1, 1, 1, 5, 5, 5, 5, 9, 9, 9, 9])
        #expect(try #require(table.own).possible.best == 5 && table.own!.possible.worst == 8)
    }

    @Test func whereLessIsBetterTheLowestIsFirst() throws {
        let waste = Spinning(indicator: Indicator(name: "waste", direction: .less, unit: "kg"), level: three)
        #expect(try #require(waste.table()?.standing).placed.first.map { [9, 10, 11, 12].map(Spinning.path).contains($0.unit) } == true)
    }

    @Test func whoHasNoPlaceIsToldWithTheReason() throws {
        let mill = Spinning(
            people: { $0 == 12 ? 4 : 8 }, plan: { frame, _ in frame == 11 ? 5 : 100 }, reports: { frame, day in frame != 10 || day < 37 }, level: three)
        let table = try #require(mill.table())
        #expect(
            table.unplaced == [
                .init(unit: Spinning.path(12), reason: .tooFewPeople), .init(unit: Spinning.path(10), reason: .tooFewDays),
                .init(unit: Spinning.path(11), reason: .tooLittleVolume),
            ])
        #expect(table.standing?.placed.count == 9 && table.league.units.allSatisfy { $0.path != Spinning.path(12) })
        #expect(mill.table(leastVolume: 100)?.unplaced.contains { $0.reason == .tooLittleVolume } == false)
        #expect(mill.table(of: 12) == nil, "of a frame of four nothing is said")
    }

    /// Always exactly what was planned: that is not without doubt, it has the doubt of its peers.
    @Test func aFrameWhoseDaysAreAllAlikeIsPlacedWithTheDoubtOfItsPeers() throws {
        let mill = Spinning(frames: 3, scatter: 0, level: { frame, day in frame == 1 ? 1 : 1 + (day % 2 == 0 ? 0.2 : -0.2) })
        let table = try #require(mill.table())
        #expect(table.unplaced.isEmpty && table.own?.possible.worst == 3)
        let still = try #require(Spinning(frames: 3, scatter: 0, level: { _, _ in 1 }).table())
        #expect(still.standing == nil && still.unplaced.map(\.reason) == [.noScatter, .noScatter, .noScatter])
    }

    /// Frame 1 starts at 70 % and goes to 85 %, the others stay about where they were.
    @Test func byProgressTheStartIsTakenOut() throws {
        let mill = Spinning { frame, day in
            frame == 1 ? (day < 30 ? 0.7 : 0.85) : 0.75 + 0.03 * Double(frame)
        }
        #expect(try #require(mill.table()?.own).place > 1)
        let table = try #require(mill.table(by: .progress))
        #expect(table.own?.place == 1 && table.own?.possible.worst == 1)
        #expect(abs(try #require(table.handicap).slope - 0.8) < 0.25)
    }

    @Test func ofSevenFramesProgressIsNotToldAndOfOneWithoutAStartNeither() throws {
        #expect(try #require(Spinning(frames: 7, level: three).table(by: .progress)).standing == nil)
        let table = try #require(Spinning(reports: { frame, day in frame != 2 || day > 30 }, level: three).table(by: .progress))
        #expect(table.unplaced == [.init(unit: Spinning.path(2), reason: .noStart)])
    }

    @Test func datesHaveNoLeague() {
        #expect(Spinning(indicator: Indicator(name: "opening", kind: .milestone), level: three).table() == nil)
    }
}

/// A plan that is easier than it has reason to be.
@Suite struct PaddedPlanTests {
    @Test func aFrameThatIsAskedForFarLessThanItAndItsPeersReachIsWarnedOf() throws {
        let mill = Spinning(plan: { frame, day in frame == 3 && day >= 30 ? 80 : 100 }, level: { _, _ in 1 })
        let padded = try #require(mill.table()).padded
        #expect(padded.map(\.unit) == [Spinning.path(3)])
        guard case .belowReached(let reached) = try #require(padded.first).evidence else { Issue.record("\(padded)"); return }
        #expect(reached.asked == 10 && abs(reached.before - 12.5) < 0.4 && abs(reached.peersReach - 12.5) < 0.4 && reached.peersAsked == 12.5)
    }

    /// Of a league that is too large to read every former plan: those around the unit asked about are looked at, and plans below what all
    /// reach are found wherever they stand.
    @Test func inALeagueOfTwoHundredAndFiftyTheEvidenceIsTheSame() throws {
        let mill = Spinning(frames: 250, plan: { frame, day in frame == 240 && day >= 30 ? 80 : 100 }, level: { _, _ in 1 })
        let lowered = PlanRevision(factor: 0.9, on: Spinning.day(40))
        let padded = try #require(mill.table(of: 120, revisions: [100: lowered])).padded
        #expect(padded.map(\.unit) == [Spinning.path(100), Spinning.path(240)])
        guard case .lowered(lowered, peersLowered: 0, let peers)? = padded.first?.evidence else { Issue.record("\(padded)"); return }
        #expect((100..<200).contains(peers), "not all 249 others are looked at")
        guard case .belowReached = try #require(padded.last).evidence else { Issue.record("\(padded)"); return }
    }

    /// Twice as good at the same plan is good, not padded.
    @Test func whoReachesMoreThanAPlanLikeItsPeersIsNotWarnedOf() {
        #expect(Spinning(level: { frame, _ in frame == 3 ? 1.3 : 1 }).table()?.padded == [])
    }

    @Test func aPlanLikeThatOfALargerCrewIsComparedByThePerson() throws {
        let mill = Spinning(people: { $0 == 3 ? 16 : 8 }, level: { _, _ in 1 })
        #expect(mill.table()?.padded.map(\.unit) == [], "what sixteen reached before was no more")
        let slack = Spinning(people: { $0 == 3 ? 16 : 8 }, level: { frame, _ in frame == 3 ? 1.9 : 1 })
        #expect(slack.table()?.padded.map(\.unit) == [Spinning.path(3)])
    }

    @Test func ofSharesNearTheWholeWhatTheyLeaveIsCompared() {
        let quality = Indicator(name: "quality", kind: .ratio, unit: "%")
        let mill = Spinning(scatter: 0.0005, indicator: quality, plan: { frame, day in frame == 5 ? 0.98 : 0.997 }, level: { _, _ in 0.998 })
        #expect(mill.table()?.padded.map(\.unit) == [Spinning.path(5)])
    }

    @Test func aPlanLoweredWhenOthersWereNotIsWarnedOf() {
        let mill = Spinning(level: { _, _ in 1 }), lowered = PlanRevision(factor: 0.9, on: Spinning.day(40))
        #expect(
            mill.table(revisions: [2: lowered])?.padded == [
                PaddedPlan(unit: Spinning.path(2), evidence: .lowered(lowered, peersLowered: 0, peers: 11))
            ])
        let all = Dictionary(uniqueKeysWithValues: (1...12).map { ($0, lowered) })
        #expect(mill.table(revisions: all)?.padded == [], "where all plans are lowered nobody's is padded")
        #expect(mill.table(revisions: [2: PlanRevision(factor: 0.995, on: Spinning.day(40))])?.padded == [], "a correction")
        #expect(mill.table(revisions: [2: PlanRevision(factor: 1.1, on: Spinning.day(40))])?.padded == [], "raised")
    }
}
