import Demonstration
import Planning
import Testing
import Works

@testable import Improvement

/// A line of three stations, in minutes from 06:00 of each day.
@Suite struct BottleneckStudyTests {
    private let works = WorksDays(of: Works(id: ID(1), name: "Nordwerk"))
    private let first = Day("2026-03-02")!

    /// - Parameter states: of one station on one day, each with its length in minutes, one behind the other.
    private func station(_ name: String, days: Int = 20, _ states: (Int) -> [(StationState, Int)]) -> (name: String, intervals: [StateInterval]) {
        var intervals: [StateInterval] = []
        for day in 0..<days {
            var second = 6 * 3600
            for (state, minutes) in states(day) {
                let from = WallTime(first + day, second: second)
                second += minutes * 60
                intervals.append(StateInterval(from: from, until: WallTime(first + day, second: second), state: state))
            }
        }
        return (name, intervals)
    }

    @Test func theStationForWhichTheOthersWaitIsTheBottleneck() throws {
        let study = try #require(
            BottleneckStudy(
                [
                    station("Press") { _ in [(.working, 100), (.blocked, 20), (.working, 100), (.blocked, 20)] },
                    station("Oven") { _ in [(.starved, 10), (.working, 200), (.setup, 30)] },
                    station("Packing") { _ in [(.starved, 60), (.working, 60), (.starved, 60), (.working, 60)] },
                ], works))
        #expect(study.answer == .station(0) && study.stations.map(\.name) == ["Oven", "Press", "Packing"])
        // The oven works from 10 to 240 without waiting; the press until 100, in turn with it from 10 on.
        #expect(abs(study.stations[0].sole - 140.0 / 240) < 1e-9 && abs(study.stations[0].shifting - 90.0 / 240) < 1e-9)
        #expect(abs(study.stations[1].sole - 10.0 / 240) < 1e-9 && study.stations[2].sole == 0)
        #expect(study.days == 20 && study.observed == 20 * 240)
        let interval = try #require(study.stations[0].interval)
        #expect(abs(interval.lowerBound - 230.0 / 240) < 1e-9 && abs(interval.upperBound - 230.0 / 240) < 1e-9, "every day is the same")
    }

    @Test func whereTheDaysTakeTurnsNoSingleStationIsNamed() throws {
        func turns(_ odd: Int) -> (Int) -> [(StationState, Int)] {
            { day in day % 2 == odd ? [(.working, 240)] : [(.working, 100), (.starved, 40), (.working, 100)] }
        }
        let study = try #require(BottleneckStudy([station("Press", turns(0)), station("Oven", turns(1))], works))
        #expect(study.answer == .notSeparated)
    }

    @Test func ofSevenDaysNothingIsConcluded() throws {
        let study = try #require(
            BottleneckStudy(
                [station("Press", days: 7) { _ in [(.working, 240)] }, station("Oven", days: 7) { _ in [(.starved, 40), (.working, 200)] }], works))
        #expect(study.answer == .tooFewDays(7) && study.stations[0].interval == nil)
    }

    @Test func whoNeverWaitsHidesTheBottleneck() throws {
        let study = try #require(
            BottleneckStudy([station("Press") { _ in [(.working, 240)] }, station("Oven") { _ in [(.working, 240)] }], works))
        #expect(study.answer == .nobodyWaits)
        #expect(try #require(BottleneckStudy([station("Press") { _ in [(.working, 200), (.blocked, 40)] }], works)).answer == .tooFewStations)
        #expect(BottleneckStudy([station("Press") { _ in [(.off, 240)] }], works) == nil)
    }

    @Test(arguments: [Day("2026-11-20")!, Day("2026-08-12")!, Day("2027-05-09")!]) func thePlantedBottleneckOfNordwerkIsFound(today: Day) throws {
        let nordwerk = DemonstrationWorks.nordwerk(today: today)
        let study = try #require(BottleneckStudy(nordwerk.stations.map { ($0.name, $0.intervals) }, works))
        #expect(study.answer == .station(0) && study.stations[0].name == "Screwing", "\(study.answer) \(study.stations.map { ($0.name, $0.sole) })")
        #expect(study.days == 30 && study.stations.count == 4)
    }
}

@Suite struct LossStudyTests {
    private let days = (0..<40).map { Day("2026-03-02")! + $0 }

    private func sums(_ reasons: [String?: (Int) -> Double]) -> LossSums {
        var sums = LossSums()
        for (place, day) in days.enumerated() { for (reason, minutes) in reasons { sums.add(minutes(place), to: reason, on: day) } }
        return sums
    }

    @Test func aLossThatIsTheLargestOnNearlyEveryDayIsTheKey() throws {
        let study = try #require(LossStudy(sums(["changeover": { 30 + Double($0 % 5) }, "belt": { Double($0 % 7) }]), days: days))
        #expect(study.answer == .key(0) && study.lines.map(\.reason) == ["changeover", "belt"])
        #expect(study.lines[0].interval.contains(study.lines[0].share) && study.lines[0].count == 40)
        #expect(abs(study.lines.reduce(0) { $0 + $1.share } - 1) < 1e-12)
    }

    @Test func ofTwoLikeLossesNeitherIsTheKey() throws {
        let study = try #require(LossStudy(sums(["changeover": { Double($0 * 7 % 11) }, "belt": { Double($0 * 5 % 11) }]), days: days))
        #expect(study.answer == .notSeparated)
    }

    @Test func whereATenthHasNoReasonTheOrderIsNotTold() throws {
        let study = try #require(LossStudy(sums(["changeover": { _ in 30 }, nil: { _ in 5 }]), days: days))
        #expect(study.answer == .tooManyWithoutReason)
    }

    @Test func ofSevenDaysNothingIsConcludedAndOfNoLossNothingSaid() throws {
        let few = try #require(LossStudy(sums(["changeover": { _ in 30 }]), days: Array(days.prefix(7))))
        #expect(few.answer == .tooFewDays(7))
        #expect(LossStudy(LossSums(), days: days) == nil)
    }

    @Test func isoTwentyTwoFourHundredByHand() {
        let times = StationTimes([.working: 300, .setup: 60, .down: 40, .blocked: 50, .starved: 50, .off: 700])
        #expect(times.availability == 0.6 && times.technicalEfficiency == 300.0 / 340 && times.setupRatio == 60.0 / 360)
        #expect(StationTimes([.off: 10]).availability == nil)
    }
}
